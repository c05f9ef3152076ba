using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>Makes the first administrator.</summary>
/// <param name="setUp">Does it.</param>
/// <param name="throttle">Slows down whoever tries many links.</param>
/// <param name="sessions">Who is signed in.</param>
[Open]
public sealed class SetUpPageModel(SetUp setUp, SignInThrottle throttle, SessionBook sessions) : LedgerPage
{
    /// <summary>What stands in the link.</summary>
    [FromRoute(Name = "token")]
    public string Token { get; set; } = "";

    /// <summary>The name that was typed.</summary>
    [FromForm(Name = "name")]
    public string? Name { get; set; }

    /// <summary>The name for pages that was typed.</summary>
    [FromForm(Name = "display-name")]
    public string? DisplayName { get; set; }

    /// <summary>The password that was typed.</summary>
    [FromForm(Name = "password")]
    public string? Password { get; set; }

    /// <summary>The same once more.</summary>
    [FromForm(Name = "again")]
    public string? Again { get; set; }

    /// <summary>Whether the link works.</summary>
    public bool Works { get; private set; }

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Makes the account and signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await WriteAsync(async () =>
        {
            if (!throttle.Allows(HttpContext.Connection.RemoteIpAddress)) throw new RuleBroken("sign-in.too-many");
            if (Password != Again) throw new RuleBroken("users.password-again");
            var (account, row) = await setUp.RunAsync(Token, Name ?? "", DisplayName ?? "", Password ?? "", Visit.Now, Visit.Say["users.why-set-up"], Visit.Stop);
            await SignInModel.SignedInAsync(HttpContext, sessions, account, Visit.Stop);
            return Done("/account", row);
        });
        SignInRules.SetStatus(Response, Broken);
        return answer;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Works = await UsersQueries.InvitationAsync(Visit.Db, Token, Visit.Installation.Time, Visit.Stop) is { AccountId: null };
        if (!Works && Broken is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

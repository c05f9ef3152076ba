using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>An invited person chooses a password.</summary>
/// <param name="accept">Does it.</param>
/// <param name="throttle">Slows down whoever tries many links.</param>
/// <param name="sessions">Who is signed in.</param>
[Open]
public sealed class InvitationModel(AcceptInvitation accept, SignInThrottle throttle, SessionBook sessions) : LedgerPage
{
    /// <summary>What stands in the link.</summary>
    [FromRoute(Name = "token")]
    public string Token { get; set; } = "";

    /// <summary>The password that was typed.</summary>
    [FromForm(Name = "password")]
    public string? Password { get; set; }

    /// <summary>The same once more.</summary>
    [FromForm(Name = "again")]
    public string? Again { get; set; }

    /// <summary>Whose link it is; null when it does not work.</summary>
    public Account? Account { get; private set; }

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Keeps the password and signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await WriteAsync(async () =>
        {
            if (!throttle.Allows(HttpContext.Connection.RemoteIpAddress)) throw new RuleBroken("sign-in.too-many");
            if (Password != Again) throw new RuleBroken("users.password-again");
            var (account, row) = await accept.RunAsync(Token, Password ?? "", Visit.Now, Visit.Say["users.why-password"], Visit.Stop);
            await SignInModel.SignedInAsync(HttpContext, sessions, account, Visit.Stop);
            return Done("/account", row);
        });
        SignInRules.SetStatus(Response, Broken);
        return answer;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (await UsersQueries.InvitationAsync(Visit.Db, Token, Visit.Installation.Time, Visit.Stop) is { AccountId: { } id } found)
            Account = await Visit.Db.Accounts.SingleOrDefaultAsync(a => a.ProvinceId == found.ProvinceId && a.Id == id && a.EndedAt == null, Visit.Stop);
        if (Account is null && Broken is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

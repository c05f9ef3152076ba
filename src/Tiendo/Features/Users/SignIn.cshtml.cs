using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>Name and password.</summary>
/// <param name="check">Looks at them.</param>
/// <param name="sessions">Who is signed in.</param>
[Open]
public sealed class SignInModel(CheckSignIn check, SessionBook sessions) : LedgerPage
{
    /// <summary>Where to go then.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    /// <summary>The name that was typed.</summary>
    [FromForm(Name = "name")]
    public string? Name { get; set; }

    /// <summary>The password that was typed; it is not shown again.</summary>
    [FromForm(Name = "password")]
    public string? Password { get; set; }

    /// <summary>Accounts to try the sample province with; empty elsewhere.</summary>
    public IReadOnlyList<(string Name, string DisplayName, Role Role)> Samples { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => Visit.Visitor is not null ? Task.FromResult<IActionResult>(Onward()) : ShowAsync();

    /// <summary>Signs in, or asks for a code.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await WriteAsync(async () =>
        {
            var attempt = await check.PasswordAsync(Name ?? "", Password ?? "", HttpContext.Connection.RemoteIpAddress, Visit.Stop);
            SignInRules.Check(attempt, "sign-in.wrong");
            if (attempt.Outcome != SignInOutcome.NeedsCode)
            {
                await SignedInAsync(HttpContext, sessions, attempt.User!.Account, Visit.Stop);
                return Onward();
            }
            var user = attempt.User!;
            await HttpContext.SignInAsync(
                IdentityConstants.TwoFactorUserIdScheme,
                new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user.Id), new(SignInCodeModel.StampClaim, user.Credential.Stamp)], IdentityConstants.TwoFactorUserIdScheme)));
            return RedirectToPage("/Users/SignInCode", new { back = Back });
        });
        SignInRules.SetStatus(Response, Broken);
        return answer;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (!Visit.IsSampleClock) return;
        var names = SampleAccounts.Listed.Select(one => one.Name).ToList();
        var there = await Visit.Db.Accounts.Where(a => names.Contains(a.Name) && a.EndedAt == null).Select(a => a.Name).ToListAsync(Visit.Stop);
        Samples = [.. SampleAccounts.Listed.Where(one => there.Contains(one.Name))];
    }

    /// <summary>Starts a session, in the language that the person chose.</summary>
    internal static async Task SignedInAsync(HttpContext http, SessionBook sessions, Account account, CancellationToken stop)
    {
        await sessions.StartAsync(http, account, stop);
        if (account.Language is { } language) BeginVisit.Choose(http, "lang", language);
    }

    // To an address of this site alone.
    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
}

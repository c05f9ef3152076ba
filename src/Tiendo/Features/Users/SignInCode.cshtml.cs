using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>A code of the app, or a recovery code, after the password.</summary>
/// <param name="check">Looks at it.</param>
/// <param name="users">Identity.</param>
/// <param name="sessions">Who is signed in.</param>
[Open]
public sealed class SignInCodeModel(CheckSignIn check, UserManager<AccountUser> users, SessionBook sessions) : LedgerPage
{
    internal const string StampClaim = "stamp";

    /// <summary>Where to go then.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    /// <summary>The code that was typed.</summary>
    [FromForm(Name = "code")]
    public string? Code { get; set; }

    /// <summary>Shows the form to whoever gave the right password.</summary>
    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Again() : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } user) return Again();
        var answer = await WriteAsync(async () =>
        {
            SignInRules.Check(await check.CodeAsync(user, Code ?? "", HttpContext.Connection.RemoteIpAddress, Visit.Stop), "sign-in.code-wrong");
            await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            await SignInModel.SignedInAsync(HttpContext, sessions, user.Account, Visit.Stop);
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
        });
        SignInRules.SetStatus(Response, Broken);
        return answer;
    }

    // What the first step left for some minutes; a changed password or second factor makes it void.
    private async Task<AccountUser?> FindAsync()
    {
        var first = (await HttpContext.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal;
        if (first?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id) return null;
        var user = await users.FindByIdAsync(id);
        return user?.Credential.Stamp == first.FindFirstValue(StampClaim) ? user : null;
    }

    private RedirectToPageResult Again() => RedirectToPage("/Users/SignIn", new { back = Back });
}

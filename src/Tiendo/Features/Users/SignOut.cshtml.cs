using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>Ends the session of this browser.</summary>
/// <param name="sessions">Who is signed in.</param>
[Open]
public sealed class SignOutModel(SessionBook sessions) : LedgerPage
{
    /// <summary>Only a form signs out, no link.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Visit.Visitor is { } person && SessionBook.IdOf(User) is var (_, id))
            await sessions.EndAsync(Visit.Db, (SessionBook.IdOf(User)!.Value.ProvinceId, person.AccountId), id, null, Visit.Stop);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/sign-in");
    }
}

using Microsoft.AspNetCore.Identity;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>What Identity refuses, said as a broken rule.</summary>
internal static class Passwords
{
    /// <summary>Gives an account a password, whatever it had.</summary>
    /// <exception cref="RuleBroken">users.password-…</exception>
    public static async Task ChooseAsync(UserManager<AccountUser> users, AccountUser user, string password)
    {
        if (user.Credential.PasswordHash is not null) Check(await users.RemovePasswordAsync(user));
        Check(await users.AddPasswordAsync(user, password));
    }

    /// <summary>Goes on where it succeeded.</summary>
    /// <exception cref="RuleBroken">The code of what was refused.</exception>
    public static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new RuleBroken(result.Errors.First().Code);
    }
}

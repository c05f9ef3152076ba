using System.Net;
using Microsoft.AspNetCore.Identity;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Turns the codes after the password on and off.</summary>
/// <param name="db">The open data.</param>
/// <param name="users">Identity, on the same data.</param>
/// <param name="check">Looks at codes and passwords.</param>
public sealed class SecondFactor(TiendoDb db, UserManager<AccountUser> users, CheckSignIn check)
{
    private const int Codes = 10;

    /// <summary>A new key for the app of somebody whose second factor is off.</summary>
    /// <exception cref="RuleBroken">users.second-on</exception>
    public async Task<string> NewKeyAsync(AccountUser user)
    {
        if (user.Credential.SecondFactor) throw new RuleBroken("users.second-on");
        Passwords.Check(await users.ResetAuthenticatorKeyAsync(user));
        return (await users.GetAuthenticatorKeyAsync(user))!;
    }

    /// <summary>Turns it on by the first code of the app.</summary>
    /// <returns>Recovery codes, to be shown this once.</returns>
    /// <exception cref="RuleBroken">users.second-on, sign-in.…</exception>
    public async Task<(IReadOnlyList<string> RecoveryCodes, JournalRow Journal)> TurnOnAsync(AccountUser user, string code, IPAddress? address, Act act, CancellationToken stop)
    {
        if (user.Credential.SecondFactor) throw new RuleBroken("users.second-on");
        SignInRules.Check(await check.CodeAsync(user, string.Concat(code.Where(char.IsAsciiDigit)), address, stop), "sign-in.code-wrong");
        await using var write = await Write.BeginAsync(db, user.Account.ProvinceId, "users.second-on", act, stop);
        Passwords.Check(await users.SetTwoFactorEnabledAsync(user, enabled: true));
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes) ?? throw new RuleBroken("users.changed-meanwhile");
        return ([.. codes], await write.CommitAsync(stop));
    }

    /// <summary>Turns it off, by the password.</summary>
    /// <exception cref="RuleBroken">sign-in.…, users.password-wrong</exception>
    public async Task<JournalRow> TurnOffAsync(AccountUser user, string password, IPAddress? address, Act act, CancellationToken stop)
    {
        SignInRules.Check(await check.AgainAsync(user, password, address, stop), "users.password-wrong");
        await using var write = await Write.BeginAsync(db, user.Account.ProvinceId, "users.second-off", act, stop);
        (user.Credential.AuthenticatorKey, user.Credential.RecoveryCodes) = (null, null);
        Passwords.Check(await users.SetTwoFactorEnabledAsync(user, enabled: false));
        return await write.CommitAsync(stop);
    }
}

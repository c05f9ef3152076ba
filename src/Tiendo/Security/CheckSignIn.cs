using System.Net;
using Microsoft.AspNetCore.Identity;

namespace Tiendo.Security;

/// <summary>What became of an attempt to sign in.</summary>
public enum SignInOutcome
{
    /// <summary>Everything was right.</summary>
    Right,

    /// <summary>The password was right; a code is asked for.</summary>
    NeedsCode,

    /// <summary>Name, password or code is wrong.</summary>
    Wrong,

    /// <summary>Too many were wrong.</summary>
    Locked,

    /// <summary>Too many attempts come from this network.</summary>
    TooMany,
}

/// <summary>An attempt to sign in and what became of it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="User">Who it was, where something was right.</param>
/// <param name="LockedUntil">In UTC, where it is locked.</param>
public sealed record SignInAttempt(SignInOutcome Outcome, AccountUser? User = null, DateTime? LockedUntil = null);

/// <summary>Looks at a name and password, then at a code. Answer and time are the same for names that nobody has.</summary>
/// <param name="users">Identity.</param>
/// <param name="attempts">Counts them.</param>
/// <param name="throttle">Counts them by network.</param>
/// <param name="hasher">Verifies passwords.</param>
public sealed class CheckSignIn(UserManager<AccountUser> users, Attempts attempts, SignInThrottle throttle, PasswordOfNobody hasher)
{
    private const int LongestPassword = 1000;
    private const int LongestName = 64;

    /// <summary>The first step.</summary>
    public async Task<SignInAttempt> PasswordAsync(string name, string password, IPAddress? address, CancellationToken stop)
    {
        if (!throttle.Allows(address)) return new(SignInOutcome.TooMany);
        name = name.Trim().ToLowerInvariant();
        if (name.Length is 0 or > LongestName || password.Length is 0 or > LongestPassword) return new(SignInOutcome.Wrong);
        if (name.Any(char.IsControl)) return await NobodyAsync(name, password, stop);
        if (await users.FindByNameAsync(name) is not { Credential.PasswordHash: not null } user) return await NobodyAsync(name, password, stop);
        if (!await attempts.CountAsync(user.Credential, stop)) return await LockedOrWrongAsync(user, stop);
        if (!await users.CheckPasswordAsync(user, password)) return await LockedOrWrongAsync(user, stop);
        if (user.Credential.SecondFactor)
        {
            await attempts.ForgiveAsync(user.Credential, stop);
            return new(SignInOutcome.NeedsCode, user);
        }
        await attempts.ClearAsync(user.Credential, stop);
        return new(SignInOutcome.Right, user);
    }

    /// <summary>The second step: a code of the app, or a recovery code.</summary>
    public async Task<SignInAttempt> CodeAsync(AccountUser user, string code, IPAddress? address, CancellationToken stop)
    {
        if (!throttle.Allows(address)) return new(SignInOutcome.TooMany);
        if (code.Length is 0 or > LongestName) return new(SignInOutcome.Wrong);
        if (!await attempts.CountAsync(user.Credential, stop)) return await LockedOrWrongAsync(user, stop);
        var isRight = code.Any(char.IsAsciiLetter)
            ? (await users.RedeemTwoFactorRecoveryCodeAsync(user, code.Trim().ToUpperInvariant())).Succeeded
            : await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code);
        if (!isRight) return await LockedOrWrongAsync(user, stop);
        await attempts.ClearAsync(user.Credential, stop);
        return new(SignInOutcome.Right, user);
    }

    /// <summary>The password once more, before something weighty.</summary>
    public async Task<SignInAttempt> AgainAsync(AccountUser user, string password, IPAddress? address, CancellationToken stop)
    {
        if (!throttle.Allows(address)) return new(SignInOutcome.TooMany);
        if (password.Length is 0 or > LongestPassword) return new(SignInOutcome.Wrong);
        if (!await attempts.CountAsync(user.Credential, stop) || !await users.CheckPasswordAsync(user, password)) return await LockedOrWrongAsync(user, stop);
        await attempts.ForgiveAsync(user.Credential, stop);
        return new(SignInOutcome.Right, user);
    }

    private async Task<SignInAttempt> NobodyAsync(string name, string password, CancellationToken stop)
    {
        var (wasLocked, until) = attempts.CountUnknown(name);
        await attempts.CountAsync(Attempts.OfNobody, stop);
        if (!wasLocked) hasher.Verify(password);
        await attempts.LockedUntilAsync(Attempts.OfNobody, stop);
        return until is null ? new(SignInOutcome.Wrong) : new(SignInOutcome.Locked, null, until);
    }

    private async Task<SignInAttempt> LockedOrWrongAsync(AccountUser user, CancellationToken stop) =>
        await attempts.LockedUntilAsync(user.Credential, stop) is { } until ? new(SignInOutcome.Locked, null, until) : new(SignInOutcome.Wrong);
}

/// <summary>A password that nobody has, to spend the same time on names that nobody has.</summary>
/// <param name="hasher">That of the accounts.</param>
public sealed class PasswordOfNobody(IPasswordHasher<AccountUser> hasher)
{
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(null!, Secret.New()));

    /// <summary>Takes the time that a real one takes.</summary>
    public void Verify(string password) => hasher.VerifyHashedPassword(null!, hash.Value, password);
}

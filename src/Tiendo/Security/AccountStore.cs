using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Security;

/// <summary>Where ASP.NET Core Identity finds and keeps what an account signs in by. Accounts themselves are made and changed by operations, in the journal.</summary>
/// <param name="db">The open data.</param>
/// <param name="protection">Encrypts the keys of codes.</param>
/// <param name="codes">Hashes recovery codes.</param>
public sealed partial class AccountStore(TiendoDb db, IDataProtectionProvider protection, RecoveryCodes codes)
    : IUserPasswordStore<AccountUser>, IUserSecurityStampStore<AccountUser>, IUserTwoFactorStore<AccountUser>, IUserAuthenticatorKeyStore<AccountUser>, IUserTwoFactorRecoveryCodeStore<AccountUser>
{
    private readonly IDataProtector keys = protection.CreateProtector("Tiendo.Security.AuthenticatorKey");

    /// <inheritdoc/>
    public Task<AccountUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        AccountUser.Key(userId) is var (province, account) ? FindAsync(db.Accounts.Where(a => a.ProvinceId == province && a.Id == account), cancellationToken) : Task.FromResult<AccountUser?>(null);

    /// <inheritdoc/>
    public Task<AccountUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        var name = normalizedUserName.ToLowerInvariant();
        return FindAsync(db.Accounts.Where(a => a.Name == name), cancellationToken);
    }

    // Who was ended, or has no credential yet, is nobody here.
    private async Task<AccountUser?> FindAsync(IQueryable<Account> accounts, CancellationToken stop)
    {
        var found = await accounts.AsNoTracking().Where(a => a.EndedAt == null)
            .Join(db.Credentials.AsNoTracking(), a => new { a.ProvinceId, a.Id }, c => new { c.ProvinceId, Id = c.AccountId }, (a, c) => new { Account = a, Credential = c })
            .SingleOrDefaultAsync(stop);
        return found is null ? null : new(found.Account, found.Credential);
    }

    /// <inheritdoc/>
    public async Task<IdentityResult> UpdateAsync(AccountUser user, CancellationToken cancellationToken)
    {
        var (credential, seen) = (user.Credential, user.SeenStamp);
        var rows = await db.Credentials.Where(c => c.ProvinceId == credential.ProvinceId && c.AccountId == credential.AccountId && c.Stamp == seen).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.PasswordHash, credential.PasswordHash).SetProperty(c => c.Stamp, credential.Stamp).SetProperty(c => c.SecondFactor, credential.SecondFactor)
                .SetProperty(c => c.AuthenticatorKey, credential.AuthenticatorKey).SetProperty(c => c.RecoveryCodes, credential.RecoveryCodes),
            cancellationToken);
        if (rows != 1) return IdentityResult.Failed(new IdentityError { Code = "users.changed-meanwhile" });
        user.SeenStamp = credential.Stamp;
        return IdentityResult.Success;
    }

    /// <inheritdoc/>
    public Task SetPasswordHashAsync(AccountUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.Credential.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> GetPasswordHashAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Credential.PasswordHash);

    /// <inheritdoc/>
    public Task<bool> HasPasswordAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Credential.PasswordHash is not null);

    /// <inheritdoc/>
    public Task SetTwoFactorEnabledAsync(AccountUser user, bool enabled, CancellationToken cancellationToken)
    {
        user.Credential.SecondFactor = enabled;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> GetTwoFactorEnabledAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Credential.SecondFactor);

    /// <inheritdoc/>
    public Task SetAuthenticatorKeyAsync(AccountUser user, string key, CancellationToken cancellationToken)
    {
        user.Credential.AuthenticatorKey = keys.Protect(key);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> GetAuthenticatorKeyAsync(AccountUser user, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(user.Credential.AuthenticatorKey is { } key ? keys.Unprotect(key) : null);
        }
        catch (CryptographicException)
        {
            // The folder of keys was lost or is another: codes are wrong then, recovery codes still work.
            return Task.FromResult<string?>(null);
        }
    }

    /// <inheritdoc/>
    public Task ReplaceCodesAsync(AccountUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        user.Credential.RecoveryCodes = codes.Hash(recoveryCodes);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<bool> RedeemCodeAsync(AccountUser user, string code, CancellationToken cancellationToken)
    {
        var (credential, seen) = (user.Credential, user.SeenStamp);
        if (codes.Without(credential.RecoveryCodes, code) is not { } left) return false;
        var stamp = Secret.New();
        var rows = await db.Credentials.Where(c => c.ProvinceId == credential.ProvinceId && c.AccountId == credential.AccountId && c.Stamp == seen)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RecoveryCodes, left).SetProperty(c => c.Stamp, stamp), cancellationToken);
        if (rows != 1) return false;
        (credential.RecoveryCodes, credential.Stamp, user.SeenStamp) = (left, stamp, stamp);
        return true;
    }

    /// <inheritdoc/>
    public Task<int> CountCodesAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(RecoveryCodes.Count(user.Credential.RecoveryCodes));
}

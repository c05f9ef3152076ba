using Microsoft.AspNetCore.Identity;

namespace Tiendo.Security;

/// <content>What Identity asks of any store: names, which never change here, and making and deleting, which operations do.</content>
public sealed partial class AccountStore
{
    /// <inheritdoc/>
    public Task<string> GetUserIdAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    /// <inheritdoc/>
    public Task<string?> GetUserNameAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.Name);

    /// <inheritdoc/>
    public Task<string?> GetNormalizedUserNameAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.Name);

    /// <inheritdoc/>
    public Task SetUserNameAsync(AccountUser user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException("The journal keeps the name.");

    /// <inheritdoc/>
    public Task SetNormalizedUserNameAsync(AccountUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<IdentityResult> CreateAsync(AccountUser user, CancellationToken cancellationToken) => throw new NotSupportedException("An account is made by InviteAccount.");

    /// <inheritdoc/>
    public Task<IdentityResult> DeleteAsync(AccountUser user, CancellationToken cancellationToken) => throw new NotSupportedException("An account is ended by EndAccount.");

    /// <inheritdoc/>
    public Task SetSecurityStampAsync(AccountUser user, string stamp, CancellationToken cancellationToken)
    {
        user.Credential.Stamp = stamp;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> GetSecurityStampAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Credential.Stamp);

    /// <inheritdoc/>
    public void Dispose()
    {
        // The data belongs to the request.
    }
}

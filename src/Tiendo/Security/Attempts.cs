using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Security;

/// <summary>Counts attempts to sign in. One is counted before it is looked at, so that many at the same time are not more than one after another.</summary>
/// <param name="db">The open data.</param>
/// <param name="time">What time it is.</param>
/// <param name="unknown">Counts for names that nobody has.</param>
public sealed class Attempts(TiendoDb db, TimeProvider time, UnknownNames unknown)
{
    /// <summary>So many wrong ones lock an account.</summary>
    public const int Most = 5;

    /// <summary>For so long.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>The credential of nobody: for it the database is asked the same as for any other.</summary>
    public static readonly Credential OfNobody = new() { ProvinceId = -1, AccountId = -1, Stamp = "" };

    /// <summary>Counts an attempt; false when the account is locked.</summary>
    public async Task<bool> CountAsync(Credential credential, CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        DateTime? until = now + LockedFor;
        return await Of(credential).Where(c => c.LockedUntil == null || c.LockedUntil <= now).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.FailedCount, c => c.LockedUntil == null ? c.FailedCount + 1 : 1)
                .SetProperty(c => c.LockedUntil, c => c.LockedUntil == null && c.FailedCount + 1 >= Most ? until : null),
            stop) == 1;
    }

    /// <summary>Until when an account is locked; null when it is not.</summary>
    public async Task<DateTime?> LockedUntilAsync(Credential credential, CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await Of(credential).Where(c => c.LockedUntil > now).Select(c => c.LockedUntil).SingleOrDefaultAsync(stop);
    }

    /// <summary>The password was right and a code is still asked for: this attempt does not count, those before it do.</summary>
    public Task ForgiveAsync(Credential credential, CancellationToken stop) => Of(credential).ExecuteUpdateAsync(
        set => set.SetProperty(c => c.FailedCount, c => c.FailedCount > 0 ? c.FailedCount - 1 : 0).SetProperty(c => c.LockedUntil, (DateTime?)null), stop);

    /// <summary>Everything was right.</summary>
    public Task ClearAsync(Credential credential, CancellationToken stop) =>
        Of(credential).ExecuteUpdateAsync(set => set.SetProperty(c => c.FailedCount, 0).SetProperty(c => c.LockedUntil, (DateTime?)null), stop);

    /// <summary>The same for a name that nobody has: whether it is locked before this attempt, and until when after it.</summary>
    public (bool WasLocked, DateTime? Until) CountUnknown(string name) => unknown.Count(name, time.GetUtcNow().UtcDateTime);

    private IQueryable<Credential> Of(Credential credential) => db.Credentials.Where(c => c.ProvinceId == credential.ProvinceId && c.AccountId == credential.AccountId);
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Accounts for other features, and what several operations ask.</summary>
public static class UsersQueries
{
    /// <summary>Whether somebody can sign in who can manage accounts.</summary>
    public static Task<bool> IsSetUpAsync(TiendoDb db, CancellationToken stop) =>
        db.Accounts.Where(a => a.Role == Role.Administrator && a.EndedAt == null).Join(
            db.Credentials.Where(c => c.PasswordHash != null), a => new { a.ProvinceId, a.Id }, c => new { c.ProvinceId, Id = c.AccountId }, (a, c) => a.Id).AnyAsync(stop);

    /// <summary>The link that works; null when there is none such, or it was used, or its time is over.</summary>
    public static Task<Invitation?> InvitationAsync(TiendoDb db, string token, TimeProvider time, CancellationToken stop)
    {
        var (id, now) = (Secret.Hash(token), time.GetUtcNow().UtcDateTime);
        return db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.UsedAt == null && i.ExpiresAt > now, stop);
    }

    /// <summary>The account to be changed in the write that is under way.</summary>
    /// <exception cref="RuleBroken">users.account-unknown, users.ended, users.changed-meanwhile</exception>
    internal static async Task<Account> ToChangeAsync(TiendoDb db, int provinceId, long id, int? version, CancellationToken stop)
    {
        var account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.ProvinceId == provinceId && a.Id == id, stop) ?? throw new RuleBroken("users.account-unknown");
        AccountRules.CheckSeen(account, version);
        return account;
    }

    /// <summary>The accounts of a province and of the country.</summary>
    internal static Task<List<Account>> WithCountryAsync(TiendoDb db, int provinceId, CancellationToken stop) =>
        db.Accounts.AsNoTracking().Where(a => a.ProvinceId == 0 || a.ProvinceId == provinceId).ToListAsync(stop);

    /// <summary>Uses a link once, in the transaction that is under way.</summary>
    /// <exception cref="RuleBroken">users.link-used</exception>
    internal static async Task UseAsync(TiendoDb db, string token, TimeProvider time, CancellationToken stop)
    {
        var id = Secret.Hash(token);
        DateTime? now = time.GetUtcNow().UtcDateTime;
        if (await db.Invitations.Where(i => i.Id == id && i.UsedAt == null && i.ExpiresAt > now).ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedAt, now), stop) != 1)
            throw new RuleBroken("users.link-used");
    }
}

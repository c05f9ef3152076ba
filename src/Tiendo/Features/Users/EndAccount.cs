using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Ends an account: its sessions stop, its links no longer work, nobody gets its name.</summary>
/// <param name="db">The open data.</param>
/// <param name="sessions">Who is signed in.</param>
/// <param name="time">What time it is.</param>
public sealed class EndAccount(TiendoDb db, SessionBook sessions, TimeProvider time)
{
    /// <summary>Ends it.</summary>
    /// <exception cref="RuleBroken">users.account-unknown, users.ended, users.changed-meanwhile, users.last-administrator</exception>
    public async Task<JournalRow> RunAsync(int provinceId, long id, int? version, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "users.end", act, stop);
        var account = await UsersQueries.ToChangeAsync(db, provinceId, id, version, stop);
        AccountRules.CheckIsNotLastAdministrator(account, await UsersQueries.WithCountryAsync(db, provinceId, stop));
        account.EndedAt = time.GetUtcNow().UtcDateTime;
        account.Version++;
        await db.Invitations.Where(i => i.ProvinceId == provinceId && i.AccountId == id).ExecuteDeleteAsync(stop);
        await sessions.EndAsync(db, (provinceId, id), null, null, stop);
        var row = await write.CommitAsync(stop);
        sessions.Forget(provinceId, id);
        return row;
    }
}

using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Signs an account out of every browser.</summary>
/// <param name="db">The open data.</param>
/// <param name="sessions">Who is signed in.</param>
public sealed class EndSessions(TiendoDb db, SessionBook sessions)
{
    /// <summary>Ends them.</summary>
    /// <exception cref="RuleBroken">users.account-unknown</exception>
    public async Task<JournalRow> RunAsync(int provinceId, long id, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "users.end-sessions", act, stop);
        await UsersQueries.ToChangeAsync(db, provinceId, id, null, stop);
        await sessions.EndAsync(db, (provinceId, id), null, null, stop);
        var row = await write.CommitAsync(stop);
        sessions.Forget(provinceId, id);
        return row;
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>A new link for somebody who has lost it, the password or the second factor. Links made before no longer work.</summary>
/// <param name="db">The open data.</param>
/// <param name="time">What time it is.</param>
public sealed class MakeLink(TiendoDb db, TimeProvider time)
{
    /// <summary>Makes it.</summary>
    /// <exception cref="RuleBroken">users.account-unknown, users.ended</exception>
    public async Task<Invited> RunAsync(int provinceId, long id, Act act, CancellationToken stop)
    {
        var until = time.GetUtcNow().UtcDateTime + Invitation.Life;
        await using var write = await Write.BeginAsync(db, provinceId, "users.link", act, stop);
        var account = await UsersQueries.ToChangeAsync(db, provinceId, id, null, stop);
        await CredentialRows.AddAsync(db, account, null, stop); // none came with an open export
        await db.Invitations.Where(i => i.ProvinceId == provinceId && i.AccountId == id).ExecuteDeleteAsync(stop);
        var token = await CredentialRows.AddInvitationAsync(db, provinceId, id, until, stop);
        return new(account, token, until, await write.CommitAsync(stop));
    }
}

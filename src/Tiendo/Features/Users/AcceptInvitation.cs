using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Chooses the password of an account by its link. A second factor falls away, sessions end: whoever has the link begins anew.</summary>
/// <param name="db">The open data.</param>
/// <param name="users">Identity, on the same data.</param>
/// <param name="sessions">Who is signed in.</param>
/// <param name="time">What time it is.</param>
public sealed class AcceptInvitation(TiendoDb db, UserManager<AccountUser> users, SessionBook sessions, TimeProvider time)
{
    /// <summary>Does it.</summary>
    /// <returns>The account, which may be signed in.</returns>
    /// <exception cref="RuleBroken">users.link-used, users.password-…</exception>
    public async Task<(Account Account, JournalRow Journal)> RunAsync(string token, string password, DateTimeOffset at, string why, CancellationToken stop)
    {
        var found = await UsersQueries.InvitationAsync(db, token, time, stop) is { AccountId: not null } invitation ? invitation : throw new RuleBroken("users.link-used");
        var (province, id) = (found.ProvinceId, found.AccountId!.Value);
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.ProvinceId == province && a.Id == id, stop);
        await using var write = await Write.BeginAsync(db, province, "users.password", new Act(account.Name, at, why), stop);
        await UsersQueries.UseAsync(db, token, time, stop);
        var user = await users.FindByNameAsync(account.Name) ?? throw new RuleBroken("users.link-used");
        user.Credential.SecondFactor = false;
        (user.Credential.AuthenticatorKey, user.Credential.RecoveryCodes) = (null, null);
        await Passwords.ChooseAsync(users, user, password);
        await db.Credentials.Where(c => c.ProvinceId == province && c.AccountId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.FailedCount, 0).SetProperty(c => c.LockedUntil, (DateTime?)null).SetProperty(c => c.LastStep, (long?)null), stop);
        await sessions.EndAsync(db, (province, id), null, null, stop);
        var row = await write.CommitAsync(stop);
        sessions.Forget(province, id);
        return (account, row);
    }
}

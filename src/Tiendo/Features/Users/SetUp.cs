using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Makes the first administrator, who manages the accounts of the country.</summary>
/// <param name="db">The open data.</param>
/// <param name="users">Identity, on the same data.</param>
/// <param name="time">What time it is.</param>
public sealed class SetUp(TiendoDb db, UserManager<AccountUser> users, TimeProvider time)
{
    /// <summary>A link for it, which works for a day and once.</summary>
    /// <exception cref="RuleBroken">users.set-up-done</exception>
    public static async Task<string> MakeLinkAsync(TiendoDb db, TimeProvider time, CancellationToken stop)
    {
        if (await UsersQueries.IsSetUpAsync(db, stop)) throw new RuleBroken("users.set-up-done");
        var now = time.GetUtcNow().UtcDateTime;
        await db.Invitations.Where(i => i.ProvinceId == 0 && i.AccountId == null && i.ExpiresAt < now).ExecuteDeleteAsync(stop);
        return await CredentialRows.AddInvitationAsync(db, 0, null, now + Invitation.SetUpLife, stop);
    }

    /// <summary>Makes the account by such a link.</summary>
    /// <exception cref="RuleBroken">users.link-used, users.set-up-done, users.name-…, users.password-…</exception>
    public async Task<(Account Account, JournalRow Journal)> RunAsync(string token, string name, string displayName, string password, DateTimeOffset at, string why, CancellationToken stop)
    {
        if (await UsersQueries.InvitationAsync(db, token, time, stop) is not { AccountId: null, ProvinceId: 0 }) throw new RuleBroken("users.link-used");
        name = AccountRules.Name(name);
        await using var write = await Write.BeginAsync(db, 0, "users.set-up", new Act(name, at, why), stop);
        await UsersQueries.UseAsync(db, token, time, stop);
        if (await UsersQueries.IsSetUpAsync(db, stop)) throw new RuleBroken("users.set-up-done");
        if (await db.Accounts.AnyAsync(a => a.Name == name, stop)) throw new RuleBroken("users.name-taken", null, ("name", name));
        var account = new Account
        {
            ProvinceId = 0, Id = write.NextId(), Name = name, DisplayName = AccountRules.DisplayName(displayName), Role = Role.Administrator, CreatedAt = time.GetUtcNow().UtcDateTime,
        };
        db.Add(account);
        await write.SaveAsync(stop);
        await CredentialRows.AddAsync(db, account, null, stop);
        await Passwords.ChooseAsync(users, (await users.FindByNameAsync(name))!, password);
        await db.Invitations.Where(i => i.ProvinceId == 0 && i.AccountId == null).ExecuteDeleteAsync(stop);
        return (account, await write.CommitAsync(stop));
    }
}

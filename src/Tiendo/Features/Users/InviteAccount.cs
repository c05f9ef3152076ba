using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Parks;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Somebody to be invited.</summary>
/// <param name="Name">For signing in.</param>
/// <param name="DisplayName">On pages.</param>
/// <param name="Role">What the person is.</param>
/// <param name="Agency">Key or name of the agency; null for none.</param>
/// <param name="ParkIds">The parks of an investor.</param>
public sealed record NewAccount(string Name, string DisplayName, Role Role, string? Agency = null, IReadOnlyList<long>? ParkIds = null);

/// <summary>An account with a link by which its person chooses a password.</summary>
/// <param name="Account">The account.</param>
/// <param name="Token">What stands in the link; it is shown once and kept nowhere.</param>
/// <param name="ExpiresAt">When the link stops to work, in UTC.</param>
/// <param name="Journal">What was recorded.</param>
public sealed record Invited(Account Account, string Token, DateTime ExpiresAt, JournalRow Journal);

/// <summary>Makes an account and its invitation.</summary>
/// <param name="db">The open data.</param>
/// <param name="register">Knows the agencies.</param>
/// <param name="time">What time it is.</param>
public sealed class InviteAccount(TiendoDb db, AgencyRegister register, TimeProvider time)
{
    /// <summary>Makes them.</summary>
    /// <param name="provinceId">The province; 0 for the country.</param>
    /// <param name="input">Whom.</param>
    /// <param name="act">Who invites.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">users.…</exception>
    public async Task<Invited> RunAsync(int provinceId, NewAccount input, Act act, CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var name = AccountRules.Name(input.Name);
        await using var write = await Write.BeginAsync(db, provinceId, "users.invite", act, stop);
        if (await db.Accounts.AnyAsync(a => a.Name == name, stop)) throw new RuleBroken("users.name-taken", null, ("name", name));
        var account = new Account { ProvinceId = provinceId, Id = write.NextId(), Name = name, DisplayName = AccountRules.DisplayName(input.DisplayName), Role = input.Role, CreatedAt = now };
        await GiveAsync(account, input.Role, input.Agency, input.ParkIds ?? [], act.Day, stop);
        db.Add(account);
        await write.SaveAsync(stop);
        await CredentialRows.AddAsync(db, account, null, stop);
        var token = await CredentialRows.AddInvitationAsync(db, provinceId, account.Id, now + Invitation.Life, stop);
        return new(account, token, now + Invitation.Life, await write.CommitAsync(stop));
    }

    /// <summary>Gives a role, and checks that its agency and parks are there.</summary>
    internal async Task GiveAsync(Account account, Role role, string? agency, IReadOnlyList<long> parkIds, DateOnly day, CancellationToken stop)
    {
        var key = AccountRules.NeedsAgency(role) && !string.IsNullOrWhiteSpace(agency) ? KeyOf(agency, day, account.ProvinceId) : null;
        AccountRules.Give(account, role, key, parkIds);
        if (account.ParkIds.Count == 0) return;
        var there = await db.Places.Where(p => p.ProvinceId == account.ProvinceId && p.Kind == PlaceKind.Park && account.ParkIds.Contains(p.Id)).CountAsync(stop);
        if (there != account.ParkIds.Count) throw new RuleBroken("users.park-unknown");
    }

    private string KeyOf(string agency, DateOnly day, int provinceId) =>
        register.Find(agency.Trim())?.Key
        ?? (register.Resolve(agency, day, provinceId, day) is { Kind: ResolutionKind.Found or ResolutionKind.Ended, Today: [var body] } ? body.Key : null)
        ?? throw new RuleBroken("users.agency-unknown", null, ("name", agency));
}

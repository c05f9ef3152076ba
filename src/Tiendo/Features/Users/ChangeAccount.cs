using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>What an account is to be.</summary>
/// <param name="Version">The version that was seen; null to change whatever is there.</param>
/// <param name="DisplayName">On pages.</param>
/// <param name="Role">What the person is.</param>
/// <param name="Agency">Key or name of the agency; null for none.</param>
/// <param name="ParkIds">The parks of an investor.</param>
public sealed record AccountChange(int? Version, string DisplayName, Role Role, string? Agency, IReadOnlyList<long> ParkIds);

/// <summary>Gives an account another role, agency or name. It holds from the next request of its sessions.</summary>
/// <param name="db">The open data.</param>
/// <param name="register">Knows the agencies.</param>
/// <param name="sessions">Who is signed in.</param>
/// <param name="time">What time it is.</param>
public sealed class ChangeAccount(TiendoDb db, AgencyRegister register, SessionBook sessions, TimeProvider time)
{
    /// <summary>Changes it.</summary>
    /// <exception cref="RuleBroken">users.…; users.changed-meanwhile when it is no longer what was seen</exception>
    public async Task<JournalRow> RunAsync(int provinceId, long id, AccountChange input, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "users.change", act, stop);
        var account = await UsersQueries.ToChangeAsync(db, provinceId, id, input.Version, stop);
        if (input.Role != Role.Administrator) AccountRules.CheckIsNotLastAdministrator(account, await UsersQueries.WithCountryAsync(db, provinceId, stop));
        account.DisplayName = AccountRules.DisplayName(input.DisplayName);
        await new InviteAccount(db, register, time).GiveAsync(account, input.Role, input.Agency, input.ParkIds, act.Day, stop);
        account.Version++;
        var row = await write.CommitAsync(stop);
        sessions.Forget(provinceId, id);
        return row;
    }
}

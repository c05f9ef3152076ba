using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>An account as the list of users shows it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Agency">The name of its agency.</param>
/// <param name="Parks">The names of its parks.</param>
/// <param name="State">invited, living, locked, ended.</param>
/// <param name="HasSecondFactor">Whether a code is asked for after the password.</param>
/// <param name="SeenAt">When it was last there, in UTC.</param>
public sealed record AccountRow(Account Account, string? Agency, IReadOnlyList<string> Parks, string State, bool HasSecondFactor, DateTime? SeenAt)
{
    /// <summary>Columns of a file.</summary>
    internal static IReadOnlyList<AnswerColumn<AccountRow>> Columns(Messages say) =>
    [
        new("users.column.name", r => r.Account.Name), new("users.column.display-name", r => r.Account.DisplayName), new("users.column.role", r => say["role." + r.Account.Role]),
        new("users.column.scope", r => r.Scope), new("users.column.state", r => say["users.state." + r.State]), new("users.column.second", r => say[r.HasSecondFactor ? "users.yes" : "users.no"]),
        new("users.column.seen", r => r.SeenAt is { } seen ? Days.Moment(seen) : null),
    ];

    /// <summary>Agency or parks.</summary>
    public string Scope => Agency ?? string.Join("; ", Parks);

    /// <summary>Rows for some accounts.</summary>
    internal static async Task<IReadOnlyList<AccountRow>> OfAsync(TiendoDb db, int provinceId, IReadOnlyList<Account> accounts, AgencyRegister register, DateTime now, CancellationToken stop)
    {
        var ids = accounts.Select(a => a.Id).ToList();
        var credentials = await db.Credentials.Where(c => c.ProvinceId == provinceId && ids.Contains(c.AccountId))
            .Select(c => new { c.AccountId, HasPassword = c.PasswordHash != null, c.LockedUntil, c.SecondFactor }).ToDictionaryAsync(c => c.AccountId, stop);
        var seen = await db.Sessions.Where(s => s.ProvinceId == provinceId && ids.Contains(s.AccountId)).GroupBy(s => s.AccountId).Select(g => new { g.Key, At = g.Max(s => s.SeenAt) }).ToDictionaryAsync(g => g.Key, g => g.At, stop);
        var parkIds = accounts.SelectMany(a => a.ParkIds).Distinct().ToList();
        var parks = parkIds.Count == 0 ? [] : await db.Places.Where(p => p.ProvinceId == provinceId && parkIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        return
        [
            .. accounts.Select(a => credentials.GetValueOrDefault(a.Id) is var c && a.EndedAt is not null ? Row(a, "ended", false)
                : c is not { HasPassword: true } ? Row(a, "invited", false) : Row(a, c.LockedUntil > now ? "locked" : "living", c.SecondFactor)),
        ];

        AccountRow Row(Account account, string state, bool second) => new(
            account, account.AgencyKey is { } key ? register.Find(key)?.Name ?? key : null, [.. account.ParkIds.Select(id => parks.GetValueOrDefault(id, "?"))], state, second,
            seen.TryGetValue(account.Id, out var at) ? at : null);
    }
}

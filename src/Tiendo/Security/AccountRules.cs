using System.Text.RegularExpressions;
using Tiendo.Domain;

namespace Tiendo.Security;

/// <summary>What holds for accounts, whoever changes them and by which way.</summary>
public static partial class AccountRules
{
    private const int LongestDisplayName = 120;

    /// <summary>Roles that act for one agency.</summary>
    public static bool NeedsAgency(Role role) => role is Role.Department or Role.AgencyOfficer or Role.CommuneOfficer;

    /// <summary>Roles that see some parks only.</summary>
    public static bool NeedsParks(Role role) => role is Role.Investor;

    /// <summary>A name for signing in as it is kept: trimmed, in small letters.</summary>
    /// <exception cref="RuleBroken">users.name-wrong</exception>
    public static string Name(string given) =>
        given.Trim().ToLowerInvariant() is var name && NameForm().IsMatch(name) ? name : throw new RuleBroken("users.name-wrong");

    /// <summary>A name for pages as it is kept.</summary>
    /// <exception cref="RuleBroken">users.display-name-wrong</exception>
    public static string DisplayName(string given) =>
        given.Trim() is { Length: > 0 and <= LongestDisplayName } name && !name.Any(char.IsControl) ? name : throw new RuleBroken("users.display-name-wrong");

    /// <summary>Gives an account a role with what belongs to it; what belongs to other roles falls away.</summary>
    /// <exception cref="RuleBroken">users.agency-needed, users.commune-needed, users.parks-needed</exception>
    public static void Give(Account account, Role role, string? agencyKey, IReadOnlyList<long> parkIds)
    {
        if (NeedsAgency(role) && string.IsNullOrWhiteSpace(agencyKey)) throw new RuleBroken("users.agency-needed");
        if (role == Role.CommuneOfficer && !agencyKey!.Contains(':', StringComparison.Ordinal)) throw new RuleBroken("users.commune-needed");
        if (NeedsParks(role) && parkIds.Count == 0) throw new RuleBroken("users.parks-needed");
        account.Role = role;
        account.AgencyKey = NeedsAgency(role) ? agencyKey!.Trim() : null;
        account.ParkIds = NeedsParks(role) ? [.. parkIds.Distinct().Order()] : [];
    }

    /// <summary>Somebody must be left who can manage accounts.</summary>
    /// <param name="account">The one to be ended or to get another role.</param>
    /// <param name="all">The accounts of its province and of the country.</param>
    /// <exception cref="RuleBroken">users.last-administrator</exception>
    public static void CheckIsNotLastAdministrator(Account account, IEnumerable<Account> all)
    {
        if (account is not { Role: Role.Administrator, EndedAt: null }) return;
        var left = all.Where(other => other is { Role: Role.Administrator, EndedAt: null } && (other.ProvinceId == 0 || other.ProvinceId == account.ProvinceId));
        if (!left.Any(other => (other.ProvinceId, other.Id) != (account.ProvinceId, account.Id))) throw new RuleBroken("users.last-administrator");
    }

    /// <summary>Whoever changes an account has seen it as it is.</summary>
    /// <exception cref="RuleBroken">users.changed-meanwhile, users.ended</exception>
    public static void CheckSeen(Account account, int? version)
    {
        if (account.EndedAt is not null) throw new RuleBroken("users.ended", null, ("name", account.Name));
        if (version is { } seen && seen != account.Version) throw new RuleBroken("users.changed-meanwhile");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9.@_-]{1,62}[a-z0-9]$", RegexOptions.NonBacktracking)]
    private static partial Regex NameForm();
}

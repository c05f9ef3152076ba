using System.Globalization;
using System.Security.Claims;

namespace Tiendo.Security;

/// <summary>Who asks: what the signed cookie says of an account.</summary>
/// <param name="AccountId">The account; with <paramref name="ProvinceId"/> its key.</param>
/// <param name="ProvinceId">The province whose pages may be seen; 0 for every province.</param>
/// <param name="Name">The name for signing in, which the journal keeps.</param>
/// <param name="DisplayName">How the person is called on pages.</param>
/// <param name="Role">What the person is.</param>
/// <param name="AgencyKey">The agency of an officer or department, as the register knows it; null for none.</param>
/// <param name="ParkIds">The parks of an investor; empty for every other role.</param>
public sealed record Person(long AccountId, int ProvinceId, string Name, string DisplayName, Role Role, string? AgencyKey, IReadOnlyList<long> ParkIds)
{
    /// <summary>Names of the claims, in the order of the members.</summary>
    public const string ProvinceClaim = "province", RoleClaim = "role", AgencyClaim = "agency", ParkClaim = "park", DisplayClaim = "display";

    /// <summary>Whether the role has a right.</summary>
    public bool May(Right right) => RoleRights.Of(Role).Contains(right);

    /// <summary>Whether the pages of a province are open to the person at all.</summary>
    public bool IsOf(int provinceId) => ProvinceId == 0 || ProvinceId == provinceId;

    /// <summary>The claims of a cookie.</summary>
    public IEnumerable<Claim> Claims()
    {
        yield return new(ClaimTypes.NameIdentifier, $"{Text(ProvinceId)}:{Text(AccountId)}");
        yield return new(ClaimTypes.Name, Name);
        yield return new(DisplayClaim, DisplayName);
        yield return new(ProvinceClaim, Text(ProvinceId));
        yield return new(RoleClaim, Role.ToString());
        if (AgencyKey is not null) yield return new(AgencyClaim, AgencyKey);
        foreach (var park in ParkIds) yield return new(ParkClaim, Text(park));
    }

    /// <summary>The person behind a request; null for somebody who has not signed in.</summary>
    public static Person? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Enum.TryParse<Role>(user.FindFirstValue(RoleClaim), out var role)
            && user.FindFirstValue(ClaimTypes.NameIdentifier)?.Split(':') is [_, var account]
            ? new(
                long.Parse(account, CultureInfo.InvariantCulture), int.Parse(user.FindFirstValue(ProvinceClaim)!, CultureInfo.InvariantCulture), user.FindFirstValue(ClaimTypes.Name)!,
                user.FindFirstValue(DisplayClaim)!, role, user.FindFirstValue(AgencyClaim), [.. user.FindAll(ParkClaim).Select(claim => long.Parse(claim.Value, CultureInfo.InvariantCulture))])
            : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>A page with the fields of an account, and what can be chosen in them.</summary>
public abstract class AccountForm : LedgerPage
{
    /// <summary>The name for pages that was typed.</summary>
    [FromForm(Name = "display-name")]
    public string? DisplayName { get; set; }

    /// <summary>The role that was chosen.</summary>
    [FromForm(Name = "role")]
    public string? RoleName { get; set; }

    /// <summary>The agency that was typed: its key or name.</summary>
    [FromForm(Name = "agency")]
    public string? Agency { get; set; }

    /// <summary>The parks that were chosen.</summary>
    [FromForm(Name = "parks")]
    public long[] ParkIds { get; set; } = [];

    /// <summary>Agencies to choose from.</summary>
    public IReadOnlyList<string> Agencies { get; private set; } = [];

    /// <summary>Parks to choose from.</summary>
    public IReadOnlyList<(long Id, string Name)> Parks { get; private set; } = [];

    /// <summary>The role that was chosen.</summary>
    /// <exception cref="RuleBroken">users.role-wrong</exception>
    protected Role Role => Enum.TryParse<Role>(RoleName, out var role) && Enum.IsDefined(role) ? role : throw new RuleBroken("users.role-wrong");

    /// <summary>Reads what can be chosen.</summary>
    protected async Task<AgencyRegister> LoadChoicesAsync()
    {
        var register = await AgenciesQueries.RegisterAsync(Visit);
        var communes = register.Units.Where(unit => unit.Province == Visit.ProvinceName && unit.ValidTo is null && unit.IsOf(UnitTier.Commune)).Select(unit => register.Find("ubnd:" + unit.Key)?.Name);
        Agencies = [.. register.Agencies.Where(agency => agency.Level == AgencyLevel.Province && agency.ValidTo is null).Select(agency => agency.Name).Concat(communes).OfType<string>().Distinct()];
        Parks = (await Visit.Db.Places.Where(p => p.ProvinceId == Visit.Province && p.Kind == PlaceKind.Park).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(Visit.Stop)).ConvertAll(p => (p.Id, p.Name));
        return register;
    }
}

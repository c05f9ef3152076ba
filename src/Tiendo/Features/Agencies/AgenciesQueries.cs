using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Agencies;

/// <summary>The register for other features.</summary>
public static class AgenciesQueries
{
    /// <summary>The register as it stands in the database; from the files where no list was loaded yet.</summary>
    public static async Task<AgencyRegister> RegisterAsync(TiendoDb db, string listsFolder, CancellationToken stop)
    {
        var agencies = await db.Agencies.AsNoTracking().OrderBy(a => a.Id).ToListAsync(stop);
        if (agencies.Count == 0) return RegisterFiles.Load(listsFolder);
        return new(
            agencies,
            await db.AgencySuccessions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(stop),
            await db.Units.AsNoTracking().OrderBy(u => u.Id).ToListAsync(stop),
            await db.UnitSuccessions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(stop));
    }

    /// <summary>The statistical code of the province that a code or name means.</summary>
    /// <exception cref="RuleBroken">agencies.province-unknown</exception>
    public static int ProvinceId(AgencyRegister register, string text) =>
        register.FindProvince(text) is { } province
            ? int.Parse(province.Key, System.Globalization.CultureInfo.InvariantCulture)
            : throw new RuleBroken("agencies.province-unknown", null, ("given", text));
}

using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Agencies;

/// <summary>The register for other features, and the province that a call means.</summary>
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

    /// <summary>The register for a page; read once as long as no list changes.</summary>
    public static Task<AgencyRegister> RegisterAsync(Visit visit) =>
        visit.Remembered.GetCountryAsync(visit, "agencies.register", () => RegisterAsync(visit.Db, visit.Lists, visit.Stop));

    /// <summary>The list of units in the data; while none was loaded, that of a folder; none without a folder.</summary>
    public static async Task<IReadOnlyList<Unit>> UnitsAsync(TiendoDb db, string? listsFolder, CancellationToken stop)
    {
        var units = await db.Units.AsNoTracking().ToListAsync(stop);
        return units.Count == 0 && listsFolder is not null ? UnitRows.Read(Path.Combine(listsFolder, "units.csv")).Units : units;
    }

    /// <summary>The option that names a province.</summary>
    public static Option<string> ProvinceOption(Messages say) => new("--province") { Description = say["help.province"], HelpName = say["help.name"] };

    /// <summary>The statistical code of the province that a code or name means.</summary>
    /// <exception cref="RuleBroken">agencies.province-unknown</exception>
    public static int ProvinceId(AgencyRegister register, string text) =>
        CodeOf(register, text) ?? throw new RuleBroken("agencies.province-unknown", null, ("given", text));

    /// <summary>The province that a call asks about; null when it names none.</summary>
    /// <exception cref="RuleBroken">agencies.province-unknown</exception>
    public static async Task<int?> AskedProvinceAsync(LedgerCall call, Option<string> option, CancellationToken stop) =>
        call.Get(option) is { } text ? ProvinceId(await RegisterAsync(call.Db, call.App.ListsFolder, stop), text) : null;

    /// <summary>The province in whose books a call writes: the one named, else that of the document, else the only one there is.</summary>
    /// <param name="call">The call.</param>
    /// <param name="option">Names the province.</param>
    /// <param name="ofDocument">Words of the document that name a province; null for none.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">agencies.province-unknown, province.unsaid</exception>
    public static async Task<int> WrittenProvinceAsync(LedgerCall call, Option<string> option, string? ofDocument, CancellationToken stop)
    {
        var register = await RegisterAsync(call.Db, call.App.ListsFolder, stop);
        if (call.Get(option) is { } asked) return ProvinceId(register, asked);
        if (ofDocument is not null && CodeOf(register, ofDocument) is { } named) return named;
        var here = await call.Db.Places.Where(p => p.Kind == PlaceKind.Province).Select(p => p.ProvinceId).Distinct().Take(2).ToListAsync(stop);
        return here.Count == 1 ? here[0] : throw new RuleBroken("province.unsaid");
    }

    // Whole numbers are codes, also without their zero in front; 0 is the country.
    private static int? CodeOf(AgencyRegister register, string text)
    {
        var given = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code.ToString("00", CultureInfo.InvariantCulture) : text;
        return given == "00" ? 0 : register.FindProvince(given) is { } province ? int.Parse(province.Key, CultureInfo.InvariantCulture) : null;
    }
}

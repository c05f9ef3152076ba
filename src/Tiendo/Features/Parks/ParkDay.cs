using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>The parks as a call asks for them: on its day, as known on its day, with what their codes and figures stand for.</summary>
internal sealed class ParkDay
{
    private readonly IReadOnlyDictionary<(int, long), ParkArea> areas;
    private readonly Dictionary<string, string> units;

    private ParkDay(DateOnly asOf, DateOnly? knownOn, IReadOnlyList<ParkHistory> parks, IReadOnlyDictionary<(int, long), ParkArea> areas, Dictionary<string, string> units) =>
        (AsOf, KnownOn, Parks, this.areas, this.units) = (asOf, knownOn, parks, areas, units);

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What had been recorded by this day; null for everything.</summary>
    public DateOnly? KnownOn { get; }

    /// <summary>All of them, merged ones included.</summary>
    public IReadOnlyList<ParkHistory> Parks { get; }

    public static async Task<ParkDay> LoadAsync(LedgerCall call, int? provinceId, CancellationToken stop) => new(
        call.AsOf, call.KnownOn, await ParkHistories.LoadAsync(call.Db, provinceId, stop),
        await ParkAreas.LoadAsync(call.Db, provinceId, call.AsOf, call.KnownOn, stop), Names(await AgenciesQueries.UnitsAsync(call.Db, call.App.ListsFolder, stop)));

    /// <summary>The parks of a province as a page asks for them, which reads their areas with all other figures.</summary>
    public static Task<ParkDay> OfAsync(Visit visit) => visit.Remembered.GetAsync(visit, "parks.day", async () => new ParkDay(
        visit.AsOf, visit.KnownOn, await ParkHistories.OfAsync(visit), new Dictionary<(int, long), ParkArea>(),
        await visit.Remembered.GetCountryAsync(visit, "parks.units", async () => Names(await AgenciesQueries.UnitsAsync(visit.Db, visit.Lists, visit.Stop)))));

    /// <summary>One park in a line.</summary>
    public ParkSummary Summary(ParkHistory park) => ParkSummary.Of(park, AsOf, KnownOn, UnitName, Area(park), id => Code(park.Place.ProvinceId, id));

    /// <summary>What sources state for its area.</summary>
    public ParkArea? Area(ParkHistory park) => areas.GetValueOrDefault((park.Place.ProvinceId, park.Place.Id));

    /// <summary>The parks that are part of it on the day.</summary>
    public IReadOnlyList<string> MergedFrom(ParkHistory park) =>
        [.. Parks.Where(other => other.Place.ProvinceId == park.Place.ProvinceId && other.MergeOn(AsOf, KnownOn)?.IntoId == park.Place.Id).Select(other => other.Place.Code)];

    /// <summary>Type and name of a unit.</summary>
    public string UnitName(string key) => units.GetValueOrDefault(key, key);

    /// <summary>The code of a park or phase by its id.</summary>
    public string Code(int provinceId, long id) =>
        Parks.Where(park => park.Place.ProvinceId == provinceId).SelectMany(park => park.PhasePlaces.Prepend(park.Place)).First(place => place.Id == id).Code;

    private static Dictionary<string, string> Names(IReadOnlyList<Domain.Agencies.Unit> units) => units.ToDictionary(unit => unit.Key, unit => $"{unit.Type} {unit.BareName}", StringComparer.Ordinal);
}

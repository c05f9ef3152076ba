using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>The parks as a call asks for them: on its day, as known on its day, with what their codes and figures stand for.</summary>
internal sealed class ParkDay
{
    private readonly LedgerCall call;
    private readonly IReadOnlyDictionary<(int, long), ParkArea> areas;
    private readonly Dictionary<string, string> units;

    private ParkDay(LedgerCall call, IReadOnlyList<ParkHistory> parks, IReadOnlyDictionary<(int, long), ParkArea> areas, Dictionary<string, string> units) =>
        (this.call, Parks, this.areas, this.units) = (call, parks, areas, units);

    /// <summary>All of them, merged ones included.</summary>
    public IReadOnlyList<ParkHistory> Parks { get; }

    public static async Task<ParkDay> LoadAsync(LedgerCall call, int? provinceId, CancellationToken stop) => new(
        call, await ParkHistories.LoadAsync(call.Db, provinceId, stop),
        await ParkAreas.LoadAsync(call.Db, provinceId, call.AsOf, call.KnownOn, stop),
        (await AgenciesQueries.UnitsAsync(call.Db, call.App.ListsFolder, stop)).ToDictionary(unit => unit.Key, unit => $"{unit.Type} {unit.BareName}", StringComparer.Ordinal));

    /// <summary>One park in a line.</summary>
    public ParkSummary Summary(ParkHistory park) => ParkSummary.Of(park, call.AsOf, call.KnownOn, UnitName, Area(park), id => Code(park.Place.ProvinceId, id));

    /// <summary>What sources state for its area.</summary>
    public ParkArea? Area(ParkHistory park) => areas.GetValueOrDefault((park.Place.ProvinceId, park.Place.Id));

    /// <summary>The parks that are part of it on the day.</summary>
    public IReadOnlyList<string> MergedFrom(ParkHistory park) =>
        [.. Parks.Where(other => other.Place.ProvinceId == park.Place.ProvinceId && other.MergeOn(call.AsOf, call.KnownOn)?.IntoId == park.Place.Id).Select(other => other.Place.Code)];

    /// <summary>Type and name of a unit.</summary>
    public string UnitName(string key) => units.GetValueOrDefault(key, key);

    /// <summary>The code of a park or phase by its id.</summary>
    public string Code(int provinceId, long id) =>
        Parks.Where(park => park.Place.ProvinceId == provinceId).SelectMany(park => park.PhasePlaces.Prepend(park.Place)).First(place => place.Id == id).Code;
}

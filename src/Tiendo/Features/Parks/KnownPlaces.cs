using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;

namespace Tiendo.Features.Parks;

/// <summary>The places that texts may mean: those of the data, and the units that were never used.</summary>
internal static class KnownPlaces
{
    private static readonly Place Country = new() { ProvinceId = 0, Id = 0, Kind = PlaceKind.Country, Code = "VN", Name = "Việt Nam" };

    public static async Task<IReadOnlyList<KnownPlace>> LoadAsync(TiendoDb db, int? provinceId, string? listsFolder, CancellationToken stop)
    {
        var units = await AgenciesQueries.UnitsAsync(db, listsFolder, stop);
        var provinces = units.Where(unit => unit.Tier == UnitTier.Province && ProvinceOf(unit) != 0).ToDictionary(unit => unit.BareName, ProvinceOf);
        var places = await RowsAsync<Place>(db, p => provinceId == null || p.ProvinceId == provinceId || p.ProvinceId == 0, stop);
        var rows = places.ToDictionary(place => place.Code, StringComparer.Ordinal);

        var known = new List<KnownPlace>();
        known.AddRange(await ParksAsync(db, provinceId, places, provinces, stop));
        foreach (var unit in units)
        {
            var province = unit.Tier == UnitTier.Province ? ProvinceOf(unit) : provinces.GetValueOrDefault(unit.Province ?? "");
            if (province == 0 || (provinceId is { } only && province != only)) continue;
            known.Add(OfUnit(unit, rows.GetValueOrDefault(unit.Key) ?? NewPlace(unit, province)));
        }
        var listed = known.Select(place => place.Place.Code).ToHashSet(StringComparer.Ordinal);
        known.AddRange(places.Append(Country).DistinctBy(place => place.Code).Where(place => listed.Add(place.Code)).Select(Plain));
        return known;
    }

    private static async Task<IEnumerable<KnownPlace>> ParksAsync(
        TiendoDb db, int? provinceId, IReadOnlyList<Place> places, Dictionary<string, int> provinces, CancellationToken stop)
    {
        var parks = (await RowsAsync<Park>(db, p => provinceId == null || p.ProvinceId == provinceId, stop)).ToDictionary(park => (park.ProvinceId, park.PlaceId));
        var names = (await RowsAsync<ParkName>(db, n => provinceId == null || n.ProvinceId == provinceId, stop)).ToLookup(name => (name.ProvinceId, name.PlaceId));
        var phases = (await RowsAsync<ParkPhase>(db, p => provinceId == null || p.ProvinceId == provinceId, stop)).ToDictionary(phase => (phase.ProvinceId, phase.PhaseId));
        var within = provinces.ToDictionary(pair => pair.Value, pair => Folded.Of(pair.Key));
        return
            from place in places
            let phase = phases.GetValueOrDefault((place.ProvinceId, place.Id))
            let park = parks.GetValueOrDefault((place.ProvinceId, phase?.PlaceId ?? place.Id))
            where park is not null
            select new KnownPlace(
                place, [.. names[(park.ProvinceId, park.PlaceId)].Periods().Select(period => new KnownName(PlaceText.Read(period.Entry.Name), period.Entry.From, period.To))])
            {
                ParkKind = park.Kind, Phase = phase?.Number, Label = place.Name, Within = within.TryGetValue(place.ProvinceId, out var name) ? [name] : [],
            };
    }

    private static KnownPlace OfUnit(Unit unit, Place place) => new(place, [.. unit.Names.Select(name => new KnownName(PlaceText.Read(name)))])
    {
        UnitType = Folded.Of(unit.Type), Label = $"{unit.Type} {unit.Name}", From = unit.ValidFrom, To = unit.ValidTo,
        Within = [.. new[] { unit.Province, unit.District, unit.District?[(unit.District.IndexOf(' ', StringComparison.Ordinal) + 1)..] }.OfType<string>().Select(Folded.Of).Distinct()],
    };

    private static KnownPlace Plain(Place place) => new(place, [new(PlaceText.Read(place.Name))]) { Label = place.Name };

    private static Place NewPlace(Unit unit, int province) => unit.Tier == UnitTier.Province
        ? new() { ProvinceId = province, Id = 0, Kind = PlaceKind.Province, Code = unit.Key, Name = unit.BareName }
        : new() { ProvinceId = province, Id = 0, Kind = PlaceKind.Unit, Code = unit.Key, Name = $"{unit.Type} {unit.BareName}" };

    // 0 for a province that has become part of another: its key is no statistical code of today.
    private static int ProvinceOf(Unit unit) => int.TryParse(unit.Key, CultureInfo.InvariantCulture, out var code) ? code : 0;

    // What the write under way has added counts as well.
    private static async Task<IReadOnlyList<T>> RowsAsync<T>(TiendoDb db, System.Linq.Expressions.Expression<Func<T, bool>> where, CancellationToken stop)
        where T : class =>
        [.. await db.Set<T>().AsNoTracking().Where(where).ToListAsync(stop), .. db.Set<T>().Local.Where(row => db.Entry(row).State == EntityState.Added)];
}

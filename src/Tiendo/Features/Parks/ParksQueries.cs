using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>Finds places for other features.</summary>
/// <remarks>A unit or province that was never used has no row yet. Inside a <see cref="Write"/> of its province it gets one as soon as it is found; outside it comes with the id 0, about which nothing is recorded.</remarks>
public static class ParksQueries
{
    /// <summary>The place that a code or name means on a day: any name of any time, with or without diacritics and words for its kind.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">Only in this province, and the country; null for all.</param>
    /// <param name="text">Code or name: <c>LS-VSIP</c>, "CCN Đình Lập", "VSIP Lang Son phase 1", "xã Hữu Lũng", "Lạng Sơn".</param>
    /// <param name="onDay">The day whose names count first.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">place.unknown; place.ambiguous with the choices</exception>
    public static async Task<Place> FindPlaceAsync(TiendoDb db, int? provinceId, string text, DateOnly onDay, CancellationToken stop)
    {
        var code = text.Trim();
        var place = db.Places.Local.FirstOrDefault(p => p.Code == code && (provinceId == null || p.ProvinceId == provinceId))
            ?? await db.Places.AsNoTracking().FirstOrDefaultAsync(p => p.Code == code && (provinceId == null || p.ProvinceId == provinceId), stop);
        return place ?? Use(db, (await FinderAsync(db, provinceId, stop)).Find(text, onDay));
    }

    /// <summary>The places that a text means on a day: one, or a group such as "CCN Na Dương 1, 2, 3".</summary>
    /// <inheritdoc cref="FindPlaceAsync"/>
    public static async Task<IReadOnlyList<Place>> FindPlacesAsync(TiendoDb db, int? provinceId, string text, DateOnly onDay, CancellationToken stop) =>
        [.. (await FinderAsync(db, provinceId, stop)).FindAll(text, onDay).Select(known => Use(db, known))];

    /// <summary>Everything by which places are found, for many texts at once.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">Only in this province, and the country; null for all.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="listsFolder">Where the list of units lies that holds until one was loaded into the data.</param>
    public static async Task<PlaceFinder> FinderAsync(TiendoDb db, int? provinceId, CancellationToken stop, string? listsFolder = null) =>
        new(await KnownPlaces.LoadAsync(db, provinceId, listsFolder, stop));

    /// <summary>The parks of a province whose figures do not count in its sums on a day: not there yet, part of another by then, or revoked.</summary>
    public static async Task<IReadOnlySet<long>> UncountedAsync(TiendoDb db, int provinceId, DateOnly day, DateOnly? knownOn, CancellationToken stop) =>
        (await ParkHistories.LoadAsync(db, provinceId, stop)).Where(park => !park.CountsOn(day, knownOn)).Select(park => park.Place.Id).ToHashSet();

    /// <summary>A park and those that have become part of it by a day, each with its phases: where its figures and orders are found.</summary>
    public static async Task<IReadOnlyList<Place>> WithMergedAsync(TiendoDb db, Place park, DateOnly day, DateOnly? knownOn, CancellationToken stop)
    {
        var parks = await ParkHistories.LoadAsync(db, park.ProvinceId, stop);
        var found = new List<ParkHistory>(parks.Where(known => known.Place.Id == park.Id));
        for (var at = 0; at < found.Count; at++)
        {
            found.AddRange(parks.Where(known => !found.Contains(known) && known.MergeOn(day, knownOn)?.IntoId == found[at].Place.Id));
        }
        return [.. found.SelectMany(known => known.PhasePlaces.Prepend(known.Place))];
    }

    /// <summary>The row of a place that was found: a new one for a unit that is used for the first time in the write under way.</summary>
    public static Place Use(TiendoDb db, KnownPlace known) => Use(db, known.Place);

    /// <inheritdoc cref="Use(TiendoDb, KnownPlace)"/>
    public static Place Use(TiendoDb db, Place place)
    {
        if (place.Id != 0 || db.Writing is not { } write || write.ProvinceId != place.ProvinceId) return place;
        if (db.Places.Local.FirstOrDefault(p => p.Code == place.Code) is { } made) return made;
        var row = new Place { ProvinceId = place.ProvinceId, Id = write.NextId(), Kind = place.Kind, Code = place.Code, Name = place.Name };
        db.Add(row);
        return row;
    }
}

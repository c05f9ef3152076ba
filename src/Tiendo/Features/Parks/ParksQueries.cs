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
    public static async Task<PlaceFinder> FinderAsync(TiendoDb db, int? provinceId, CancellationToken stop) =>
        new(await KnownPlaces.LoadAsync(db, provinceId, stop));

    /// <summary>The row of a place that was found: a new one for a unit that is used for the first time in the write under way.</summary>
    public static Place Use(TiendoDb db, KnownPlace known)
    {
        var place = known.Place;
        if (place.Id != 0 || db.Writing is not { } write || write.ProvinceId != place.ProvinceId) return place;
        if (db.Places.Local.FirstOrDefault(p => p.Code == place.Code) is { } made) return made;
        made = new() { ProvinceId = place.ProvinceId, Id = write.NextId(), Kind = place.Kind, Code = place.Code, Name = place.Name };
        db.Add(made);
        return made;
    }
}

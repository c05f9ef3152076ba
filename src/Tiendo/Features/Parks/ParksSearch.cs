using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Parks;

/// <summary>The words by which places are found.</summary>
public static class ParksSearch
{
    /// <summary>The entry of one place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="otherWords">Other names, investors and whatever else it is known by.</param>
    public static SearchEntry EntryOf(Place place, string otherWords = "") =>
        SearchEntry.Make(place.ProvinceId, SearchKind.Park, place.Id, null, place.Name, $"{place.Code} {otherWords}".TrimEnd());

    internal static async Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop)
    {
        var places = await db.Places.AsNoTracking().Where(p => p.ProvinceId == provinceId && p.Id > after).OrderBy(p => p.Id).Take(count).ToListAsync(stop);
        return places.ConvertAll(place => EntryOf(place));
    }
}

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

    /// <summary>The entries of a park and its phases: by every name of any time and every investor.</summary>
    internal static IEnumerable<SearchEntry> EntriesOf(ParkHistory park) =>
        park.PhasePlaces.Select(phase => EntryOf(phase)).Prepend(EntryOf(park.Place, Words(park.All<ParkName>(), park.All<ParkInvestor>())));

    internal static async Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop)
    {
        var places = await db.Places.AsNoTracking().Where(p => p.ProvinceId == provinceId && p.Id > after).OrderBy(p => p.Id).Take(count).ToListAsync(stop);
        if (places.Count == 0) return [];
        var last = places[^1].Id;
        var names = await db.Set<ParkName>().AsNoTracking().Where(n => n.ProvinceId == provinceId && n.PlaceId > after && n.PlaceId <= last).ToListAsync(stop);
        var investors = await db.Set<ParkInvestor>().AsNoTracking().Where(i => i.ProvinceId == provinceId && i.PlaceId > after && i.PlaceId <= last).ToListAsync(stop);
        var (namesOf, investorsOf) = (names.ToLookup(name => name.PlaceId), investors.ToLookup(investor => investor.PlaceId));
        return places.ConvertAll(place => EntryOf(place, Words(namesOf[place.Id], investorsOf[place.Id])));
    }

    private static string Words(IEnumerable<ParkName> names, IEnumerable<ParkInvestor> investors) =>
        string.Join(" · ", names.OrderBy(name => name.Id).Select(name => name.Name).Concat(investors.OrderBy(investor => investor.Id).Select(investor => investor.Name)).Distinct());
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>The places of a province for pages, and which of them the person who asks may see figures of.</summary>
public static class PlaceScopeQueries
{
    /// <summary>Every place of the province that has a row, by its id; read once as long as nothing is written.</summary>
    public static Task<Dictionary<long, Place>> AllAsync(Visit visit) => visit.Remembered.GetAsync(visit, "places", () =>
        visit.Db.Places.Where(p => p.ProvinceId == visit.Province).ToDictionaryAsync(p => p.Id, visit.Stop));

    /// <summary>The places the person may see: those of an investor's parks, of an officer's commune; null for everything.</summary>
    public static async Task<IReadOnlySet<long>?> OwnAsync(Visit visit)
    {
        if (await ParkScopeQueries.OwnParksAsync(visit) is not { } own) return null;
        return (await AllAsync(visit)).Values.Where(place => own.Contains(place.Id) || (place.ParentId is { } park && own.Contains(park))).Select(place => place.Id).ToHashSet();
    }

    /// <summary>The place of a code, an id or a name of any time.</summary>
    /// <exception cref="RuleBroken">place.unknown, place.ambiguous, right.missing</exception>
    public static async Task<Place> FindAsync(Visit visit, string text)
    {
        var (places, own) = (await AllAsync(visit), await OwnAsync(visit));
        var found = places.Values.FirstOrDefault(place => string.Equals(place.Code, text.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? (RowId.Parse(text) is { } id ? places.GetValueOrDefault(id) : null);
        if (found is null)
        {
            var folded = Folded.Of(text);
            var named = places.Values.Where(place => Folded.Of(place.Name) == folded).Take(2).ToList();
            found = named.Count == 1 ? named[0] : (await FinderAsync(visit)).Find(text, visit.AsOf).Place;
        }
        return own is null || own.Contains(found.Id) ? found : throw new RuleBroken("right.missing", null, ("right", nameof(Right.See)));
    }

    /// <summary>A place and those that lie in it.</summary>
    public static async Task<IReadOnlySet<long>> WithinAsync(Visit visit, Place place)
    {
        var places = await AllAsync(visit);
        var within = new HashSet<long> { place.Id };
        // Province, park, phase.
        for (var depth = 0; depth < 3; depth++)
            foreach (var part in places.Values) if (part.ParentId is { } parent && within.Contains(parent)) within.Add(part.Id);
        return within;
    }

    private static Task<PlaceFinder> FinderAsync(Visit visit) => visit.Remembered.GetAsync(visit, "places.finder", () =>
        ParksQueries.FinderAsync(visit.Db, visit.Province, visit.Stop, visit.Lists));
}

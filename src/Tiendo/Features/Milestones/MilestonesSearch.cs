using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Milestones;

/// <summary>The words by which milestones are found.</summary>
public static class MilestonesSearch
{
    /// <summary>Puts the entry of a milestone in, by its matter and the name of its place.</summary>
    public static async Task PutAsync(TiendoDb db, Milestone milestone, CancellationToken stop)
    {
        var place = await db.Places.Where(p => p.ProvinceId == milestone.ProvinceId && p.Id == milestone.PlaceId).Select(p => p.Name).FirstOrDefaultAsync(stop);
        await SearchIndex.PutAsync(db, EntryOf(milestone, place), stop);
    }

    internal static async Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop)
    {
        var milestones = await db.Milestones.AsNoTracking().Where(m => m.ProvinceId == provinceId && m.Id > after).OrderBy(m => m.Id).Take(count).ToListAsync(stop);
        var ids = milestones.Select(m => m.PlaceId).OfType<long>().Distinct().ToList();
        var names = await db.Places.AsNoTracking().Where(p => p.ProvinceId == provinceId && ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        return milestones.ConvertAll(m => EntryOf(m, m.PlaceId is { } place ? names.GetValueOrDefault(place) : null));
    }

    private static SearchEntry EntryOf(Milestone milestone, string? place) =>
        SearchEntry.Make(milestone.ProvinceId, SearchKind.Milestone, milestone.Id, milestone.RecordedOn, place is null ? milestone.Matter : $"{milestone.Matter}: {place}", "");
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>Parks with all that was ever said of them.</summary>
internal static class ParkHistories
{
    /// <summary>All parks of the province of a request; read once as long as nothing is written.</summary>
    public static Task<IReadOnlyList<ParkHistory>> OfAsync(Visit visit) =>
        visit.Remembered.GetAsync(visit, "parks.histories", () => LoadAsync(visit.Db, visit.Province, visit.Stop));

    /// <summary>All parks of a province, or of all, in the order of their codes.</summary>
    public static async Task<IReadOnlyList<ParkHistory>> LoadAsync(TiendoDb db, int? provinceId, CancellationToken stop)
    {
        var places = await db.Places.AsNoTracking()
            .Where(p => (provinceId == null || p.ProvinceId == provinceId) && (p.Kind == PlaceKind.Park || p.Kind == PlaceKind.Phase)).OrderBy(p => p.Code).ToListAsync(stop);
        var parks = await db.Set<Park>().AsNoTracking().Where(p => provinceId == null || p.ProvinceId == provinceId).ToDictionaryAsync(p => (p.ProvinceId, p.PlaceId), stop);
        var histories = new Dictionary<(int, long), ParkHistory>();
        foreach (var place in places.Where(place => place.Kind == PlaceKind.Park))
        {
            if (parks.TryGetValue((place.ProvinceId, place.Id), out var park)) histories[(place.ProvinceId, place.Id)] = new(place, park);
        }
        foreach (var phase in places.Where(place => place.Kind == PlaceKind.Phase))
        {
            if (!histories.TryGetValue((phase.ProvinceId, phase.ParentId ?? 0), out var history)) continue;
            history.AddPhase(phase);
            histories[(phase.ProvinceId, phase.Id)] = history;
        }
        foreach (var entry in await EntriesAsync(db, provinceId, stop))
        {
            if (histories.TryGetValue((entry.ProvinceId, entry.PlaceId), out var history)) history.Add(entry);
        }
        return [.. histories.Values.Distinct()];
    }

    private static async Task<IEnumerable<DatedEntry>> EntriesAsync(TiendoDb db, int? provinceId, CancellationToken stop)
    {
        var entries = new List<DatedEntry>();
        await AddAsync<ParkName>();
        await AddAsync<ParkCommune>();
        await AddAsync<ParkInvestor>();
        await AddAsync<ParkStatus>();
        await AddAsync<ParkDecision>();
        await AddAsync<ParkBoundary>();
        await AddAsync<ParkPhase>();
        await AddAsync<ParkMerge>();
        return entries.OrderBy(entry => entry.Id);

        async Task AddAsync<T>() where T : DatedEntry =>
            entries.AddRange(await db.Set<T>().AsNoTracking().Where(e => provinceId == null || e.ProvinceId == provinceId).ToListAsync(stop));
    }
}

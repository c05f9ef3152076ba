using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Directives;
using Tiendo.Features.Parks;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Documents;

/// <summary>The documents that the person who asks may open.</summary>
public static class DocumentScopeQueries
{
    /// <summary>Their ids: those with an order within the person's scope; of those that order nothing, the sources of figures within it. Null for every document.</summary>
    public static async Task<IReadOnlySet<long>?> OwnAsync(Visit visit)
    {
        if (visit.Person.May(Right.SeeAllOrders)) return null;
        var (orders, places, person) = (await OrderScopeQueries.OwnAsync(visit) ?? new HashSet<long>(), await PlaceScopeQueries.OwnAsync(visit), visit.Person);
        return await visit.Remembered.GetAsync(visit, $"documents.of:{person.Role}:{person.AgencyKey}:{string.Join(' ', person.ParkIds)}", async () =>
        {
            var ordering = await visit.Db.Directives.Where(d => d.ProvinceId == visit.Province).Select(d => new { d.Id, d.DocumentId }).ToListAsync(visit.Stop);
            var sources = await SourcesAsync(visit, places);
            sources.ExceptWith(ordering.Select(order => order.DocumentId));
            sources.UnionWith(ordering.Where(order => orders.Contains(order.Id)).Select(order => order.DocumentId));
            return sources;
        });
    }

    private static async Task<HashSet<long>> SourcesAsync(Visit visit, IReadOnlySet<long>? places)
    {
        var figures = visit.Db.Observations.Where(o => o.ProvinceId == visit.Province);
        if (places is null)
            return (await visit.Db.Documents.Where(d => d.ProvinceId == visit.Province && figures.Any(o => o.DocumentId == d.Id)).Select(d => d.Id).ToListAsync(visit.Stop)).ToHashSet();
        var own = places.ToList();
        return (await figures.Where(o => own.Contains(o.PlaceId) && o.DocumentId != null).Select(o => o.DocumentId!.Value).Distinct().ToListAsync(visit.Stop)).ToHashSet();
    }
}

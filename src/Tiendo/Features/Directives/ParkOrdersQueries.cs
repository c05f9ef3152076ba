using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>How the orders about each park stand.</summary>
public static class ParkOrdersQueries
{
    /// <summary>How many orders in which state, by the park they are about, its phases included; an order about two parks is counted with both.</summary>
    public static Task<IReadOnlyDictionary<long, IReadOnlyDictionary<DirectiveStatus, int>>> ByParkAsync(Visit visit, OrderScope scope) =>
        visit.Remembered.GetAsync(visit, "directives.by-park" + scope, async () =>
        {
            var (db, province) = (visit.Db, visit.Province);
            var parks = await db.Places.Where(p => p.ProvinceId == province && (p.Kind == PlaceKind.Park || p.Kind == PlaceKind.Phase))
                .Select(p => new { p.Id, Park = p.Kind == PlaceKind.Phase ? p.ParentId!.Value : p.Id }).ToDictionaryAsync(p => p.Id, p => p.Park, visit.Stop);
            var about = await db.Set<DirectivePlace>().Where(p => p.ProvinceId == province && p.PlaceId != null).Select(p => new { p.DirectiveId, Place = p.PlaceId!.Value }).ToListAsync(visit.Stop);
            var places = about.Where(a => parks.ContainsKey(a.Place)).ToLookup(a => a.DirectiveId, a => parks[a.Place]);
            // Joined here: an engine that joins them may look for every state through every place.
            var states = await OrderLineQueries.StatesOn(visit, scope with { Places = null }, visit.AsOf).Select(s => new { s.DirectiveId, s.Standing, s.Due }).ToListAsync(visit.Stop);
            var counts = new Dictionary<long, Dictionary<DirectiveStatus, int>>();
            foreach (var state in states)
            {
                foreach (var park in places[state.DirectiveId].Distinct())
                {
                    if (!counts.TryGetValue(park, out var own)) counts[park] = own = [];
                    var status = StateRow.StatusOn(state.Standing, state.Due, visit.AsOf);
                    own[status] = own.GetValueOrDefault(status) + 1;
                }
            }
            return (IReadOnlyDictionary<long, IReadOnlyDictionary<DirectiveStatus, int>>)counts.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<DirectiveStatus, int>)pair.Value);
        });
}

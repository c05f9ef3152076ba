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
            var (db, province, day, soon) = (visit.Db, visit.Province, visit.AsOf, visit.AsOf.AddDays(DirectiveState.SoonDays));
            var orders =
                from state in OrderLineQueries.StatesOn(visit, scope with { Places = null }, day)
                join about in db.Set<DirectivePlace>() on new { state.ProvinceId, state.DirectiveId } equals new { about.ProvinceId, about.DirectiveId }
                join place in db.Places on new { about.ProvinceId, Id = about.PlaceId!.Value } equals new { place.ProvinceId, place.Id }
                where about.ProvinceId == province && (place.Kind == PlaceKind.Park || place.Kind == PlaceKind.Phase)
                select new { Park = place.Kind == PlaceKind.Phase ? place.ParentId!.Value : place.Id, state.DirectiveId, state.Occurrence, state.Standing, state.Due };
            var counts = await orders.Distinct().GroupBy(order => new { order.Park, order.Standing }).Select(same => new
            {
                same.Key.Park, same.Key.Standing, Count = same.Count(), Overdue = same.Sum(order => order.Due < day ? 1 : 0), Soon = same.Sum(order => order.Due <= soon ? 1 : 0),
            }).ToListAsync(visit.Stop);
            return (IReadOnlyDictionary<long, IReadOnlyDictionary<DirectiveStatus, int>>)counts
                .SelectMany(count => Split(count.Standing, count.Count, count.Overdue, count.Soon), (count, status) => (count.Park, status.Status, status.Count))
                .Where(one => one.Count > 0).GroupBy(one => one.Park)
                .ToDictionary(park => park.Key, park => (IReadOnlyDictionary<DirectiveStatus, int>)park.ToDictionary(one => one.Status, one => one.Count));
        });

    private static IEnumerable<(DirectiveStatus Status, int Count)> Split(Standing standing, int count, int overdue, int soon) => standing != Standing.Open
        ? [(Enum.Parse<DirectiveStatus>(standing.ToString()), count)]
        : [(DirectiveStatus.Overdue, overdue), (DirectiveStatus.DueSoon, soon - overdue), (DirectiveStatus.InTime, count - soon)];
}

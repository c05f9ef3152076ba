using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Agencies;
using Tiendo.Features.Parks;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>The orders that the person who asks may see, for lists of other features that name them.</summary>
public static class OrderScopeQueries
{
    /// <summary>Their ids: those the own agency leads or helps with, those about an investor's parks; null for every order.</summary>
    public static async Task<IReadOnlySet<long>?> OwnAsync(Visit visit)
    {
        if (visit.Person.May(Right.SeeAllOrders)) return null;
        if (visit.Person.Role == Role.Investor)
        {
            var places = (await PlaceScopeQueries.OwnAsync(visit) ?? new HashSet<long>()).Select(id => (long?)id).ToList();
            return (await visit.Db.Set<Domain.Directives.DirectivePlace>().Where(p => p.ProvinceId == visit.Province && places.Contains(p.PlaceId)).Select(p => p.DirectiveId).ToListAsync(visit.Stop)).ToHashSet();
        }
        return visit.Person.AgencyKey is { } key ? await visit.Remembered.GetAsync(visit, "orders.of:" + key, () => OfAgencyAsync(visit, key)) : new HashSet<long>();
    }

    private static async Task<HashSet<long>> OfAgencyAsync(Visit visit, string key)
    {
        var agencies = new AgenciesToday(await AgenciesQueries.RegisterAsync(visit), visit.AsOf);
        var today = agencies.KeyOf(key, visit.Province);
        var isOwn = new Dictionary<string, bool>(StringComparer.Ordinal);
        var orders = await visit.Db.Directives.Where(d => d.ProvinceId == visit.Province).Select(d => new { d.Id, d.Lead, d.Coordinate }).ToListAsync(visit.Stop);
        return orders.Where(order => order.Lead.Concat(order.Coordinate).Any(agency => agency.Key is { } of && IsOwn(of))).Select(order => order.Id).ToHashSet();

        bool IsOwn(string of) => isOwn.TryGetValue(of, out var known) ? known : isOwn[of] = agencies.KeyOf(of, visit.Province) == today;
    }
}

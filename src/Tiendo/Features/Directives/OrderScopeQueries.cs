using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Which orders somebody sees.</summary>
/// <param name="Keys">Those led under one of these keys; null for any lead.</param>
/// <param name="Places">Those about one of these places; null for any place.</param>
public sealed record OrderScope(IReadOnlyList<string>? Keys, IReadOnlyList<long>? Places)
{
    /// <summary>Every order.</summary>
    public bool IsAll => Keys is null && Places is null;

    /// <summary>What it adds to the name of a remembered answer.</summary>
    public override string ToString() => IsAll ? "" : $"|{string.Join(',', Keys ?? [])}|{string.Join(',', Places ?? [])}";
}

/// <summary>The orders that the person who asks may see.</summary>
public static class OrderScopeQueries
{
    /// <summary>Officers count the orders that their agency leads, investors those about their parks, all others every order.</summary>
    public static async Task<OrderScope> OfAsync(Visit visit)
    {
        var scope = await DirectiveScope.OfAsync(visit);
        return new(scope.PartyKeys, scope.PlaceIds);
    }

    /// <summary>The ids of the orders that the person may see; null for every order.</summary>
    public static async Task<IReadOnlySet<long>?> OwnAsync(Visit visit)
    {
        var scope = await OfAsync(visit);
        return scope.IsAll ? null : await visit.Remembered.GetAsync(visit, "orders.own" + scope, async () =>
        {
            var ids = new HashSet<long>();
            if (scope.Keys is { } keys) ids.UnionWith(await visit.Db.DirectiveParties.Where(p => p.ProvinceId == visit.Province && keys.Contains(p.AgencyKey)).Select(p => p.DirectiveId).ToListAsync(visit.Stop));
            if (scope.Places?.Select(id => (long?)id).ToList() is { } places)
                ids.UnionWith(await visit.Db.Set<DirectivePlace>().Where(p => p.ProvinceId == visit.Province && places.Contains(p.PlaceId)).Select(p => p.DirectiveId).ToListAsync(visit.Stop));
            return ids;
        });
    }
}

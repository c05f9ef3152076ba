using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Which orders somebody sees.</summary>
/// <param name="Keys">Those that a body of one of these keys leads or works with; null for any body.</param>
/// <param name="Places">Those about one of these places; null for any place.</param>
public sealed record OrderScope(IReadOnlyList<string>? Keys, IReadOnlyList<long>? Places)
{
    /// <summary>Every order.</summary>
    public bool IsAll => Keys is null && Places is null;

    /// <summary>What it adds to the name of a remembered answer.</summary>
    public override string ToString() => IsAll ? "" : $"|{string.Join(',', Keys ?? [])}|{string.Join(',', Places ?? [])}";
}

/// <summary>The orders that the person who asks may see, for other features.</summary>
public static class OrderScopeQueries
{
    /// <summary>Officers see the orders that their agency leads or works with, investors those about their parks, all others every order.</summary>
    public static async Task<OrderScope> OfAsync(Visit visit)
    {
        var scope = await DirectiveScope.OfAsync(visit);
        return new(scope.PartyKeys, scope.PlaceIds);
    }

    /// <summary>Their ids: those the own agency leads or helps with, those about an investor's parks; null for every order.</summary>
    public static async Task<IReadOnlySet<long>?> OwnAsync(Visit visit)
    {
        var (keys, places) = await DirectiveScope.OfAsync(visit);
        if (keys is null && places is null) return null;
        var question = $"orders.own|{string.Join(',', keys ?? [])}|{string.Join(',', places ?? [])}";
        return await visit.Remembered.GetAsync(visit, question, async () =>
        {
            var ids = keys is null
                ? visit.Db.Set<DirectivePlace>().Where(p => p.ProvinceId == visit.Province && p.PlaceId != null && places!.Contains(p.PlaceId.Value)).Select(p => p.DirectiveId)
                : visit.Db.DirectiveParties.Where(p => p.ProvinceId == visit.Province && keys.Contains(p.AgencyKey)).Select(p => p.DirectiveId);
            return (await ids.ToListAsync(visit.Stop)).ToHashSet();
        });
    }
}

using Tiendo.Features.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Overview;

/// <summary>What changed in the orders since a month before the day asked for.</summary>
/// <param name="Since">That day.</param>
/// <param name="New">Orders that were not there then.</param>
/// <param name="Done">Orders confirmed since.</param>
/// <param name="NewlyOverdue">Orders that became overdue since, and still are.</param>
public sealed record ChangesOfMonth(DateOnly Since, long New, OrderLines Done, OrderLines NewlyOverdue)
{
    private const int Most = 3;

    /// <summary>Nothing.</summary>
    public static ChangesOfMonth None { get; } = new(default, 0, new([], 0), new([], 0));

    /// <summary>Reads it.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="scope">Which orders.</param>
    /// <param name="now">How they stand on the day asked for.</param>
    public static async Task<ChangesOfMonth> OfAsync(Visit visit, OrderScope scope, Standings now)
    {
        var since = visit.AsOf.AddMonths(-1);
        var (_, before) = await StandingQueries.ByLeadAsync(visit, scope, since);
        return new(
            since, Math.Max(0, now.ByStatus.Values.Sum() - before.ByStatus.Values.Sum()),
            await OrderLineQueries.DoneSinceAsync(visit, scope, since, Most), await OrderLineQueries.NewlyOverdueAsync(visit, scope, since, Most));
    }
}

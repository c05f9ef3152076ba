using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Orders of a notice in the inbox that a person accepts.</summary>
/// <param name="DocumentId">The notice.</param>
/// <param name="Seen">The orders, each with the version that was seen.</param>
/// <param name="Joins">The earlier order, or milestone, that an order is joined with.</param>
public sealed record OrdersAccepted(long DocumentId, IReadOnlyDictionary<int, int> Seen, IReadOnlyDictionary<int, long> Joins);

/// <summary>Accepts orders of a notice in the inbox, as they stand in its review.</summary>
/// <param name="db">The data.</param>
/// <param name="register">Finds bodies.</param>
/// <param name="listsFolder">The lists.</param>
public sealed class AcceptOrders(TiendoDb db, AgencyRegister register, string listsFolder)
{
    /// <summary>Accepts all of them, or none.</summary>
    /// <exception cref="RuleBroken">notice.id-unknown, directives.nothing-new, review.changed-meanwhile, review.accepted-already, review.dropped-already</exception>
    public async Task<AcceptedOrders> RunAsync(int provinceId, OrdersAccepted input, Act act, CancellationToken stop)
    {
        var notice = await ReviewedNotice.LoadAsync(db, provinceId, input.DocumentId, stop);
        var accepted = new ReadingAccepted(notice.File, input.Seen.Keys.ToHashSet(), notice.Review.Rows.ToDictionary(row => row.Ordinal, row => row.Change))
        {
            DocumentId = input.DocumentId, Seen = input.Seen, Joins = input.Joins,
        };
        return await new AcceptReading(db, register, listsFolder).RunAsync(provinceId, accepted, act with { DocumentId = input.DocumentId }, stop);
    }
}

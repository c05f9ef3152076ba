using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>What a person changes in an order, and the version of it that was seen.</summary>
public sealed record OrderChanged(int Ordinal, int Seen, OrderChange Change);

/// <summary>Keeps what a person changed in orders that are not yet decided: half-done work, seen by everybody.</summary>
public sealed class ChangeOrder(TiendoDb db)
{
    /// <summary>Keeps all the changes, or none.</summary>
    /// <returns>The versions of the orders that changed, and the journal row; null where nothing changed.</returns>
    /// <exception cref="RuleBroken">notice.id-unknown, review.changed-meanwhile, review.accepted-already, review.dropped-already, review.order-unknown</exception>
    public async Task<(IReadOnlyDictionary<int, int> Versions, JournalRow? Row)> RunAsync(
        int provinceId, long documentId, IReadOnlyList<OrderChanged> changes, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "notices.change", act with { DocumentId = documentId }, stop);
        var review = await ReviewRows.LoadAsync(db, provinceId, documentId, stop);
        var versions = new Dictionary<int, int>();
        foreach (var one in changes)
        {
            if (review.Change(one.Ordinal, one.Seen, one.Change, act) is { } row) versions[one.Ordinal] = row.Version;
        }

        if (versions.Count == 0) return (versions, null);
        ReviewRows.Keep(db, review);
        return (versions, await write.CommitAsync(stop));
    }
}

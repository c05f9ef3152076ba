using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Leaves an order out, with the reason; <see cref="RestoreOrder"/> takes it back.</summary>
public sealed class DropOrder(TiendoDb db)
{
    /// <summary>Drops it.</summary>
    /// <exception cref="RuleBroken">notice.id-unknown, review.why-missing, review.changed-meanwhile and other codes of <see cref="Domain.Notices.Review"/></exception>
    public async Task<JournalRow> RunAsync(int provinceId, long documentId, int ordinal, int? seen, string? why, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "notices.drop", act with { DocumentId = documentId }, stop);
        var review = await ReviewRows.LoadAsync(db, provinceId, documentId, stop);
        review.Drop(ordinal, seen, why, act);
        ReviewRows.Keep(db, review);
        return await write.CommitAsync(stop);
    }
}

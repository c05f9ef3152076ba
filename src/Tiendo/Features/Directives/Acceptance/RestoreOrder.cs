using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Takes back an order that was dropped.</summary>
public sealed class RestoreOrder(TiendoDb db)
{
    /// <summary>Takes it back.</summary>
    /// <exception cref="RuleBroken">notice.id-unknown, review.not-dropped, review.changed-meanwhile</exception>
    public async Task<JournalRow> RunAsync(int provinceId, long documentId, int ordinal, int? seen, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "notices.restore", act with { DocumentId = documentId }, stop);
        (await ReviewRows.LoadAsync(db, provinceId, documentId, stop)).Restore(ordinal, seen, act);
        return await write.CommitAsync(stop);
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;

namespace Tiendo.Features.Search;

/// <summary>Makes what search finds things by again, from the things themselves. Nothing of it is in the journal: nothing is decided here.</summary>
public static class RebuildSearch
{
    private const int Page = 20_000;

    /// <summary>Every kind of thing that can be found.</summary>
    private static readonly EntryPage[] Sources =
    [
        AgenciesSearch.PageAsync, AgenciesSearch.UnitPageAsync, ParksSearch.PageAsync, DocumentsSearch.PageAsync, DirectivesSearch.PageAsync,
        MilestonesSearch.PageAsync, ObservationsSearch.PageAsync,
    ];

    /// <summary>Rebuilds in one transaction, or in the one that is under way, and gives the number of entries.</summary>
    public static async Task<int> RunAsync(TiendoDb db, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is not null) return await FillAsync(db, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var count = await FillAsync(db, stop);
        await transaction.CommitAsync(stop);
        return count;
    }

    private static async Task<int> FillAsync(TiendoDb db, CancellationToken stop)
    {
        await SearchIndex.ClearAsync(db, stop);
        var count = 0;
        var provinces = await db.JournalHeads.Select(h => h.ProvinceId).Order().ToListAsync(stop);
        foreach (var (source, province) in Sources.SelectMany(source => provinces.Select(province => (source, province))))
        {
            // Page by page: one connection cannot read and write at once.
            for (var after = 0L; await source(db, province, after, Page, stop) is { Count: > 0 } entries; after = entries[^1].Id)
            {
                await SearchIndex.PutAsync(db, entries, stop);
                count += entries.Count;
            }
        }
        return count;
    }
}

/// <summary>The entries of the next things of one kind in a province, by rising id.</summary>
/// <param name="db">The data.</param>
/// <param name="provinceId">The province.</param>
/// <param name="after">Only ids above this.</param>
/// <param name="count">The most.</param>
/// <param name="stop">Gives up.</param>
internal delegate Task<List<SearchEntry>> EntryPage(TiendoDb db, int provinceId, long after, int count, CancellationToken stop);

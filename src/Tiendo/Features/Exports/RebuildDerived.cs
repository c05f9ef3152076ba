using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Search;
using Tiendo.Features.Directives;
using Tiendo.Features.Milestones;
using Tiendo.Features.Search;

namespace Tiendo.Features.Exports;

/// <summary>Makes every table again that is made from others; they are not exported.</summary>
internal static class RebuildDerived
{
    /// <summary>Each derived table with what makes it.</summary>
    public static readonly IReadOnlyList<(Type Table, Func<TiendoDb, CancellationToken, Task> MakeAsync)> All =
    [
        (typeof(StateRow), (db, stop) => InEachProvinceAsync(db, RebuildStates.PutAsync, stop)),
        (typeof(DirectiveParty), (db, stop) => InEachProvinceAsync(db, RebuildParties.PutAsync, stop)),
        (typeof(MilestoneMove), (db, stop) => InEachProvinceAsync(db, RebuildMoves.PutAsync, stop)),
        (typeof(SearchEntry), (db, stop) => RebuildSearch.RunAsync(db, stop)),
    ];

    public static async Task RunAsync(TiendoDb db, CancellationToken stop)
    {
        foreach (var (_, makeAsync) in All) await makeAsync(db, stop);
    }

    private static async Task InEachProvinceAsync<T>(TiendoDb db, Func<TiendoDb, int, CancellationToken, Task<T>> makeAsync, CancellationToken stop)
    {
        foreach (var province in await db.JournalHeads.Select(h => h.ProvinceId).Order().ToListAsync(stop)) await makeAsync(db, province, stop);
    }
}

using Tiendo.Data;
using Tiendo.Domain.Search;
using Tiendo.Features.Search;

namespace Tiendo.Features.Exports;

/// <summary>Makes every table again that is made from others; they are not exported.</summary>
internal static class RebuildDerived
{
    /// <summary>Each derived table with what makes it.</summary>
    public static readonly IReadOnlyList<(Type Table, Func<TiendoDb, CancellationToken, Task> MakeAsync)> All =
    [
        (typeof(SearchEntry), (db, stop) => RebuildSearch.RunAsync(db, stop)),
    ];

    public static async Task RunAsync(TiendoDb db, CancellationToken stop)
    {
        foreach (var (_, makeAsync) in All) await makeAsync(db, stop);
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Search;

/// <summary>Words as a filter of lists.</summary>
public static class SearchQueries
{
    /// <summary>The newest things of a kind that hold all words, with or without diacritics; the last word may be the beginning of one.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">One province; null for all.</param>
    /// <param name="kind">What is listed.</param>
    /// <param name="text">The words.</param>
    /// <param name="most">The most things.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<IReadOnlyList<(int ProvinceId, long Id)>> HoldingAsync(TiendoDb db, int? provinceId, SearchKind kind, string text, int most, CancellationToken stop)
    {
        var query = SearchQuery.Parse(text);
        var words = query.Words.Select(word => new[] { word }).ToList();
        if (query.Beginning is { } beginning && await EntryKeys.SeenAsync(db, beginning, stop) is { Count: > 0 } seen) words[^1] = [beginning, .. seen];
        var keys = await EntryKeys.NewestAsync(db, words, kind, provinceId, long.MaxValue, most, stop);
        return (await db.Set<SearchEntry>().AsNoTracking().Where(e => keys.Contains(e.Key)).Select(e => new { e.ProvinceId, e.Id }).ToListAsync(stop)).ConvertAll(e => (e.ProvinceId, e.Id));
    }
}

using Tiendo.Data;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Search;

/// <summary>Things that hold words, for lists that are filtered by them.</summary>
public static class WordsQueries
{
    /// <summary>The ids of the newest things of a kind that hold all words of a text, the last of which may be a beginning.</summary>
    /// <exception cref="Domain.RuleBroken">search.empty, search.too-long</exception>
    public static async Task<IReadOnlyList<long>> IdsAsync(TiendoDb db, int provinceId, SearchKind kind, string text, int most, CancellationToken stop)
    {
        var query = SearchQuery.Parse(text);
        var words = query.Words.Select(word => new[] { word }).ToList();
        if (query.Beginning is { } beginning) words[^1] = [.. (await EntryKeys.SeenAsync(db, beginning, stop)).Prepend(beginning).Distinct()];
        return [.. (await EntryKeys.NewestAsync(db, words, kind, provinceId, long.MaxValue, most, stop)).Select(SearchEntry.IdOf)];
    }
}

namespace Tiendo.Domain.Search;

/// <summary>Puts what was found in order. Every entry given holds all words of the query somewhere.</summary>
public static class Ranking
{
    /// <summary>
    /// The best hits. Whole words before beginnings; then texts spelled as the query is; then all words in the title, the title being just these words first;
    /// then words that stand together; then names before papers; then the newest. Entries in which a quoted phrase does not stand together are left out.
    /// </summary>
    public static IReadOnlyList<SearchEntry> Best(SearchQuery query, IEnumerable<SearchEntry> entries, int count) =>
        [.. entries
            .Select(entry => (Entry: entry, Score: Score(query, entry)))
            .Where(pair => pair.Score >= 0)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Entry.Kind)
            .ThenByDescending(pair => pair.Entry.Key)
            .Take(count)
            .Select(pair => pair.Entry)];

    /// <summary>True when every quoted phrase of the query stands together in the title or the body.</summary>
    public static bool HoldsPhrases(SearchQuery query, SearchEntry entry) =>
        query.Phrases.Count == 0 || HoldsPhrases(query, Matching.Of(query, entry.Title), Matching.Of(query, entry.Body));

    private static int Score(SearchQuery query, SearchEntry entry)
    {
        var title = Matching.Of(query, entry.Title);
        var body = Matching.Of(query, entry.Body);
        if (!HoldsPhrases(query, title, body))
            return -1;
        var all = (1 << query.Words.Count) - 1;
        var last = query.Beginning is null ? 0 : 1 << (query.Words.Count - 1);
        var whole = ((title.Same | body.Same) & last) == last || ((title.Begun | body.Begun) & last) == 0;
        var spelled = query.HasDiacritics && ((title.Spelled | body.Spelled) & all) == all;
        var inTitle = ((title.Same | title.Begun) & all) != all ? 0 : title.Count == query.Words.Count ? 2 : 1;
        var together = title.Together(0, query.Words.Count).Any() || body.Together(0, query.Words.Count).Any();
        return (whole ? 16 : 0) + (spelled ? 8 : 0) + inTitle * 2 + (together ? 1 : 0);
    }

    private static bool HoldsPhrases(SearchQuery query, Matching title, Matching body) =>
        query.Phrases.All(phrase => title.Together(phrase.First, phrase.Count).Any() || body.Together(phrase.First, phrase.Count).Any());
}

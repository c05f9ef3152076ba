using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Search;

/// <summary>One hit: what was found, and where the words stand in it.</summary>
public sealed record SearchHit(SearchEntry Entry, MarkedText Title, MarkedText Body);

/// <summary>What a search found.</summary>
/// <param name="Hits">The best first.</param>
/// <param name="IsPartial">True when more things hold the words than were compared: then the newest of each kind were.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Hits, bool IsPartial);

/// <summary>Finds documents, orders, parks, agencies and figures by words.</summary>
public static class FindEntries
{
    private const int MostOfAKind = 200;
    private const int MostReadForAPhrase = 2000;
    private const int RankedLength = 4000;

    /// <summary>Searches.</summary>
    /// <param name="db">The data.</param>
    /// <param name="query">What for.</param>
    /// <param name="provinceId">In this province and what is national; null for the whole country.</param>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="count">The most hits.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<SearchAnswer> RunAsync(TiendoDb db, SearchQuery query, int? provinceId, SearchKind? kind, int count, CancellationToken stop)
    {
        var kinds = kind is { } asked ? [asked] : Enum.GetValues<SearchKind>();
        int?[] provinces = provinceId is { } id and not 0 ? [id, 0] : [provinceId];
        var words = query.Words.Select(word => new[] { word }).ToList();
        var (best, isPartial) = await SearchAsync(words);
        if (best.Count < count && query.Beginning is { } beginning && await EntryKeys.SeenAsync(db, beginning, stop) is { Count: > 0 } seen)
        {
            words[^1] = [beginning, .. seen];
            (best, isPartial) = await SearchAsync(words);
        }
        var whole = await LoadAsync(db, [.. best.Where(entry => entry.Body.Length >= RankedLength).Select(entry => entry.Key)], int.MaxValue, stop);
        return new([.. best.Select(entry => whole.GetValueOrDefault(entry.Key, entry)).Select(entry => new SearchHit(entry, Marking.Whole(query, entry.Title), Marking.Around(query, entry.Body)))], isPartial);

        async Task<(IReadOnlyList<SearchEntry> Best, bool IsPartial)> SearchAsync(List<string[]> forms)
        {
            var (keys, found, partial) = (new List<long>(), new List<SearchEntry>(), false);
            foreach (var one in kinds)
            {
                foreach (var province in provinces)
                {
                    if (query.Phrases.Count > 0)
                    {
                        var (entries, isCut) = await NewestWithPhrasesAsync(db, query, forms, one, province, stop);
                        found.AddRange(entries);
                        partial |= isCut;
                        continue;
                    }
                    var newest = await EntryKeys.NewestAsync(db, forms, one, province, long.MaxValue, MostOfAKind, stop);
                    keys.AddRange(newest);
                    partial |= newest.Count == MostOfAKind;
                }
            }
            found.AddRange((await LoadAsync(db, keys, RankedLength, stop)).Values);
            return (Ranking.Best(query, found, count), partial);
        }
    }

    // Full-text indexes know words, not what stands together: read on until enough do.
    private static async Task<(IEnumerable<SearchEntry> Entries, bool IsCut)> NewestWithPhrasesAsync(
        TiendoDb db, SearchQuery query, List<string[]> words, SearchKind kind, int? provinceId, CancellationToken stop)
    {
        var found = new List<SearchEntry>();
        var below = long.MaxValue;
        for (var read = 0; read < MostReadForAPhrase; read += MostOfAKind)
        {
            var keys = await EntryKeys.NewestAsync(db, words, kind, provinceId, below, MostOfAKind, stop);
            found.AddRange((await LoadAsync(db, keys, int.MaxValue, stop)).Values.Where(entry => Ranking.HoldsPhrases(query, entry)));
            if (keys.Count < MostOfAKind) return (found, false);
            if (found.Count >= MostOfAKind) break;
            below = keys[^1];
        }
        return (found, true);
    }

    private static async Task<Dictionary<long, SearchEntry>> LoadAsync(TiendoDb db, List<long> keys, int length, CancellationToken stop)
    {
        if (keys.Count == 0) return [];
        var rows = await db.Set<SearchEntry>().AsNoTracking().Where(e => keys.Contains(e.Key))
            .Select(e => new { e.ProvinceId, e.Kind, e.Id, e.Day, e.Title, Body = length == int.MaxValue ? e.Body : e.Body.Substring(0, length) }).ToListAsync(stop);
        return rows.Select(r => SearchEntry.Make(r.ProvinceId, r.Kind, r.Id, r.Day, r.Title, r.Body)).ToDictionary(entry => entry.Key);
    }
}

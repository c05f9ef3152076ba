using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Web;

namespace Tiendo.Features.Search;

/// <summary>Search for pages of other features.</summary>
public static class SearchQueries
{
    private const int Most = 200;

    /// <summary>The ids of the things of one kind that hold all words, the best 200.</summary>
    /// <exception cref="RuleBroken">search.empty, search.too-long</exception>
    public static async Task<IReadOnlyList<long>> IdsAsync(Visit visit, string words, SearchKind kind)
    {
        var found = await FindEntries.RunAsync(visit.Db, SearchQuery.Parse(words), visit.Province, kind, Most, visit.Stop);
        return [.. found.Hits.Where(hit => hit.Entry.ProvinceId == visit.Province).Select(hit => hit.Entry.Id)];
    }
}

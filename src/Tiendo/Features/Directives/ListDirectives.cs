using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Directives;

/// <summary>An order, or an occurrence of one, as it stood on the day asked for.</summary>
/// <param name="Key">Where it stands in the list.</param>
/// <param name="Directive">The order with its places.</param>
/// <param name="State">Its counted state.</param>
public sealed record ListedDirective(DirectiveKey Key, Directive Directive, StateRow State);

/// <summary>Lists orders, by due day if nothing else is asked for.</summary>
public static class ListDirectives
{
    private const int FirstPortion = 200, LargestPortion = 5000;

    /// <summary>One more than the limit where there are more.</summary>
    public static async Task<IReadOnlyList<ListedDirective>> RunAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop)
    {
        var found = new List<ListedDirective>();
        var words = filter.Text is null ? null : Folded.Of(filter.Text);
        var byDue = filter.Sort is DirectiveSort.Due or DirectiveSort.DueLatest;
        var (last, skip, portion) = (byDue ? filter.After : null, filter.Skip, words is null ? filter.Limit + 1 : Math.Clamp(filter.Limit + 1, FirstPortion, LargestPortion));
        // States first, few at a time: an engine sorts the first of many fast where it need not carry the orders along.
        while (found.Count <= filter.Limit)
        {
            var states = await DirectiveOrder.Sorted(DirectiveOrder.After(DirectivesMatching.Of(db, filter), last, filter.Sort), filter).Skip(skip).Take(portion).ToListAsync(stop);
            var directives = await DirectivesAsync(db, states, stop);
            // Two leads of old can be one body today.
            found.AddRange(states.DistinctBy(DirectiveKey.Of)
                .Select(s => new ListedDirective(DirectiveKey.Of(s), directives[(s.ProvinceId, s.DirectiveId)], s)).Where(l => words is null || Says(l.Directive, words)));
            if (states.Count < portion) break;
            (last, skip, portion) = (byDue ? DirectiveKey.Of(states[^1]) : null, byDue ? 0 : skip + portion, Math.Clamp(portion * 4, FirstPortion, LargestPortion));
        }

        return found.Count > filter.Limit + 1 ? found[..(filter.Limit + 1)] : found;
    }

    /// <summary>How many match, words apart.</summary>
    public static Task<int> CountAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop) => filter.AgencyKeys is null
        ? DirectivesMatching.Of(db, filter).CountAsync(stop)
        : DirectivesMatching.Of(db, filter).Select(s => new { s.ProvinceId, s.DirectiveId, s.Occurrence }).Distinct().CountAsync(stop);

    private static bool Says(Directive directive, string words) => Folded.Of(directive.Quote + " " + directive.Matter).Contains(words, StringComparison.Ordinal);

    private static async Task<Dictionary<(int, long), Directive>> DirectivesAsync(TiendoDb db, List<StateRow> states, CancellationToken stop)
    {
        var directives = new Dictionary<(int, long), Directive>();
        foreach (var province in states.GroupBy(s => s.ProvinceId))
        {
            var ids = province.Select(s => s.DirectiveId).Distinct().ToList();
            foreach (var directive in await db.Directives.AsNoTracking().Include(d => d.Places).AsSplitQuery().Where(d => d.ProvinceId == province.Key && ids.Contains(d.Id)).ToListAsync(stop))
                directives[(directive.ProvinceId, directive.Id)] = directive;
        }

        return directives;
    }
}

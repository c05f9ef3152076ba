using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;
using Tiendo.Features.Search;

namespace Tiendo.Features.Directives;

/// <summary>An order, or an occurrence of one, as it stood on the day asked for.</summary>
/// <param name="Key">Where it stands in the list.</param>
/// <param name="Directive">The order with its places.</param>
/// <param name="State">Its counted state.</param>
public sealed record ListedDirective(DirectiveKey Key, Directive Directive, StateRow State);

/// <summary>Lists orders, by due day if nothing else is asked for.</summary>
public static class ListDirectives
{
    private const int LargestPortion = 5000, MostWithWords = 2000;

    /// <summary>One more than the limit where there are more; with words in the filter the newest that hold them.</summary>
    public static async Task<IReadOnlyList<ListedDirective>> RunAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop)
    {
        var found = new List<ListedDirective>();
        var states = await MatchingAsync(db, filter, stop);
        var byDue = filter.Sort is DirectiveSort.Due or DirectiveSort.DueLatest;
        var (last, skip, portion) = (byDue ? filter.After : null, filter.Skip, Math.Min(filter.Limit + 1, LargestPortion));
        // States first: an engine sorts the first of many fast where it need not carry the orders along.
        while (found.Count <= filter.Limit)
        {
            var rows = await DirectiveOrder.First(DirectiveOrder.After(states, last, filter.Sort), filter, skip, portion).ToListAsync(stop);
            var directives = await DirectivesAsync(db, rows, stop);
            // Two leads of old can be one body today.
            found.AddRange(rows.DistinctBy(DirectiveKey.Of).Select(s => new ListedDirective(DirectiveKey.Of(s), directives[(s.ProvinceId, s.DirectiveId)], s)));
            if (rows.Count < portion) break;
            (last, skip, portion) = (byDue ? DirectiveKey.Of(rows[^1]) : null, byDue ? 0 : skip + portion, Math.Min(portion * 4, LargestPortion));
        }

        return found.Count > filter.Limit + 1 ? found[..(filter.Limit + 1)] : found;
    }

    /// <summary>How many match.</summary>
    public static async Task<int> CountAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop)
    {
        var states = await MatchingAsync(db, filter, stop);
        return await (filter.AgencyKeys is null ? states.CountAsync(stop) : states.Select(s => new { s.ProvinceId, s.DirectiveId, s.Occurrence }).Distinct().CountAsync(stop));
    }

    private static async Task<IQueryable<StateRow>> MatchingAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop)
    {
        var states = DirectivesMatching.Of(db, filter);
        if (filter.Text is not { } text) return states;
        var held = (await SearchQueries.HoldingAsync(db, filter.ProvinceId, SearchKind.Directive, text, MostWithWords, stop)).Select(h => h.Id).ToList();
        return states.Where(s => held.Contains(s.DirectiveId));
    }

    private static async Task<Dictionary<(int, long), Directive>> DirectivesAsync(TiendoDb db, List<StateRow> states, CancellationToken stop)
    {
        var directives = new Dictionary<(int, long), Directive>();
        foreach (var province in states.GroupBy(s => s.ProvinceId))
        {
            var ids = province.Select(s => s.DirectiveId).Distinct().ToList();
            var rows = await db.Directives.AsNoTracking().Where(d => d.ProvinceId == province.Key && ids.Contains(d.Id))
                .Select(d => new Directive
                {
                    ProvinceId = d.ProvinceId, Id = d.Id, DocumentId = d.DocumentId, Ordinal = d.Ordinal, GivenOn = d.GivenOn, Section = d.Section, Heading = d.Heading, Quote = d.Quote,
                    Matter = d.Matter, Lead = d.Lead, Coordinate = d.Coordinate, Topics = d.Topics, DeadlineWords = d.DeadlineWords, Soft = d.Soft, Recurrence = d.Recurrence,
                    TriggerWords = d.TriggerWords, Due = d.Due, Priority = d.Priority, RecordedOn = d.RecordedOn, RecordedBy = d.RecordedBy,
                }).ToListAsync(stop);
            var places = await db.Set<DirectivePlace>().AsNoTracking().Where(p => p.ProvinceId == province.Key && ids.Contains(p.DirectiveId)).ToListAsync(stop);
            foreach (var directive in rows) directives[(directive.ProvinceId, directive.Id)] = directive;
            foreach (var place in places) directives[(place.ProvinceId, place.DirectiveId)].Places.Add(place);
        }

        return directives;
    }
}

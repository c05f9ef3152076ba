using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Directives;

/// <summary>Which orders are asked for; null asks for all.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="KnownOn">What had been recorded up to this day; null for everything.</param>
public sealed record DirectiveFilter(DateOnly AsOf, DateOnly? KnownOn)
{
    /// <summary>One province.</summary>
    public int? ProvinceId { get; init; }

    /// <summary>Keys that leads are counted under.</summary>
    public IReadOnlyList<string>? AgencyKeys { get; init; }

    /// <summary>Places.</summary>
    public IReadOnlyList<long>? PlaceIds { get; init; }

    /// <summary>States.</summary>
    public IReadOnlyList<DirectiveStatus>? Statuses { get; init; }

    /// <summary>The document that orders.</summary>
    public long? DocumentId { get; init; }

    /// <summary>Code of a topic.</summary>
    public string? Topic { get; init; }

    /// <summary>Words in the order or its matter, with or without diacritics.</summary>
    public string? Text { get; init; }

    /// <summary>The key of the last one seen; null starts at the first.</summary>
    public DirectiveKey? After { get; init; }

    /// <summary>The most to give.</summary>
    public int Limit { get; init; } = 200;
}

/// <summary>An order, or an occurrence of one, as it stood on the day asked for.</summary>
/// <param name="Key">Where it stands in the list.</param>
/// <param name="Directive">The order with its places.</param>
/// <param name="State">Its counted state.</param>
public sealed record ListedDirective(DirectiveKey Key, Directive Directive, StateRow State);

/// <summary>Lists orders by due day, those without one last.</summary>
public static class ListDirectives
{
    private const int FirstPortion = 200, LargestPortion = 5000;

    /// <summary>One more than the limit where there are more.</summary>
    public static async Task<IReadOnlyList<ListedDirective>> RunAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop)
    {
        var found = new List<ListedDirective>();
        var words = filter.Text is null ? null : Folded.Of(filter.Text);
        var (last, portion) = (filter.After, Math.Clamp(filter.Limit + 1, FirstPortion, LargestPortion));
        // States first, few at a time: an engine sorts the first of many fast where it need not carry the orders along.
        while (found.Count <= filter.Limit)
        {
            var states = await After(Matching(db, filter), last)
                .OrderBy(s => s.Due == null).ThenBy(s => s.Due).ThenBy(s => s.ProvinceId).ThenBy(s => s.DirectiveId).ThenBy(s => s.Occurrence)
                .Take(portion).ToListAsync(stop);
            var directives = await DirectivesAsync(db, states, stop);
            // Two leads of old can be one body today.
            found.AddRange(states.DistinctBy(DirectiveKey.Of)
                .Select(s => new ListedDirective(DirectiveKey.Of(s), directives[(s.ProvinceId, s.DirectiveId)], s)).Where(l => words is null || Says(l.Directive, words)));
            if (states.Count < portion) break;
            (last, portion) = (DirectiveKey.Of(states[^1]), Math.Min(portion * 4, LargestPortion));
        }

        return found.Count > filter.Limit + 1 ? found[..(filter.Limit + 1)] : found;
    }

    private static bool Says(Directive directive, string words) => Folded.Of(directive.Quote + " " + directive.Matter).Contains(words, StringComparison.Ordinal);

    private static IQueryable<StateRow> Matching(TiendoDb db, DirectiveFilter filter)
    {
        var (day, soon, known) = (filter.AsOf, filter.AsOf.AddDays(DirectiveState.SoonDays), filter.KnownOn ?? DateOnly.MaxValue.AddDays(-1));
        var states = db.DirectiveStates.AsNoTracking().Where(s => s.FromDay <= day && s.UntilDay > day && s.KnownFrom <= known && s.KnownUntil > known);
        if (filter.ProvinceId is { } province) states = states.Where(s => s.ProvinceId == province);
        states = filter.AgencyKeys is { } keys ? states.Where(s => keys.Contains(s.AgencyKey)) : states.Where(s => s.LeadOrdinal == 1);
        if (filter.PlaceIds is { } places)
            states = states.Where(s => db.Set<DirectivePlace>().Any(p => p.ProvinceId == s.ProvinceId && p.DirectiveId == s.DirectiveId && p.PlaceId != null && places.Contains(p.PlaceId.Value)));
        if (filter.DocumentId is { } document) states = states.Where(s => db.Directives.Any(d => d.ProvinceId == s.ProvinceId && d.Id == s.DirectiveId && d.DocumentId == document));
        // Topics stand in one column as JSON: ["clearance","power"].
        if (filter.Topic is { } topic)
            states = states.Where(s => db.Directives.Any(d => d.ProvinceId == s.ProvinceId && d.Id == s.DirectiveId && ((string)(object)d.Topics).Contains("\"" + topic + "\"")));
        if (filter.Statuses is not { } asked) return states;

        var standings = asked.Where(s => s is not (DirectiveStatus.Overdue or DirectiveStatus.DueSoon or DirectiveStatus.InTime)).Select(s => Enum.Parse<Standing>(s.ToString())).ToList();
        var (late, near, far) = (asked.Contains(DirectiveStatus.Overdue), asked.Contains(DirectiveStatus.DueSoon), asked.Contains(DirectiveStatus.InTime));
        return states.Where(s => standings.Contains(s.Standing)
            || (s.Standing == Standing.Open && ((late && s.Due < day) || (near && s.Due >= day && s.Due <= soon) || (far && s.Due > soon))));
    }

    private static IQueryable<StateRow> After(IQueryable<StateRow> states, DirectiveKey? after) => after switch
    {
        null => states,
        { Due: null } last => states.Where(s => s.Due == null
            && (s.ProvinceId > last.ProvinceId || (s.ProvinceId == last.ProvinceId && (s.DirectiveId > last.Id || (s.DirectiveId == last.Id && s.Occurrence > last.Occurrence))))),
        { Due: { } due } last => states.Where(s => s.Due == null || s.Due > due || (s.Due == due
            && (s.ProvinceId > last.ProvinceId || (s.ProvinceId == last.ProvinceId && (s.DirectiveId > last.Id || (s.DirectiveId == last.Id && s.Occurrence > last.Occurrence)))))),
    };

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

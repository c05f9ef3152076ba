using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;
using Tiendo.Features.Search;

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
    private const int LargestPortion = 5000, MostWithWords = 2000;

    /// <summary>One more than the limit where there are more; with words in the filter the newest that hold them.</summary>
    public static async Task<IReadOnlyList<ListedDirective>> RunAsync(TiendoDb db, DirectiveFilter filter, CancellationToken stop)
    {
        var found = new List<ListedDirective>();
        var states = Matching(db, filter);
        if (filter.Text is { } text)
        {
            var held = (await SearchQueries.HoldingAsync(db, filter.ProvinceId, SearchKind.Directive, text, MostWithWords, stop)).Select(h => h.Id).ToList();
            states = states.Where(s => held.Contains(s.DirectiveId));
        }
        var (last, portion) = (filter.After, Math.Min(filter.Limit + 1, LargestPortion));
        // States first: an engine sorts the first of many fast where it need not carry the orders along.
        while (found.Count <= filter.Limit)
        {
            var rows = await First(After(states, last), filter, portion).ToListAsync(stop);
            var directives = await DirectivesAsync(db, rows, stop);
            // Two leads of old can be one body today.
            found.AddRange(rows.DistinctBy(DirectiveKey.Of).Select(s => new ListedDirective(DirectiveKey.Of(s), directives[(s.ProvinceId, s.DirectiveId)], s)));
            if (rows.Count < portion) break;
            (last, portion) = (DirectiveKey.Of(rows[^1]), Math.Min(portion * 4, LargestPortion));
        }

        return found.Count > filter.Limit + 1 ? found[..(filter.Limit + 1)] : found;
    }

    // Of the whole province each state is asked for its own first rows, which stand together in the index; then they are sorted together.
    private static IQueryable<StateRow> First(IQueryable<StateRow> states, DirectiveFilter filter, int count)
    {
        if (filter is not { ProvinceId: not null, AgencyKeys: null, PlaceIds: null, DocumentId: null, Topic: null, Text: null }) return InOrder(states).Take(count);
        var dated = Standings(filter).Where(s => s is not (Standing.NoDeadline or Standing.Waiting or Standing.ReportedNoDeadline or Standing.DoneNoDeadline)).ToList();
        var parts = dated.Select(standing => ByDue(states.Where(s => s.Standing == standing && s.Due != null)).Take(count)).ToList();
        parts.AddRange(Standings(filter).Where(standing => standing is not (Standing.Open or Standing.ReportedLate or Standing.ReportedInTime or Standing.DoneLate or Standing.DoneInTime)).Select(standing => ByDue(states.Where(s => s.Standing == standing && s.Due == null)).Take(count)));
        return parts is [var only] ? only : InOrder(parts.Aggregate((one, other) => one.Concat(other))).Take(count);
    }

    // The order of the index: a comparison with nothing before it would have the engine sort.
    private static IQueryable<StateRow> ByDue(IQueryable<StateRow> states) => states.OrderBy(s => s.Due).ThenBy(s => s.DirectiveId).ThenBy(s => s.Occurrence);

    private static IReadOnlyList<Standing> Standings(DirectiveFilter filter) =>
        filter.Statuses is not { } asked ? Enum.GetValues<Standing>() : [.. asked.Select(StandingOf).Distinct()];

    private static Standing StandingOf(DirectiveStatus status) =>
        status is DirectiveStatus.Overdue or DirectiveStatus.DueSoon or DirectiveStatus.InTime ? Standing.Open : Enum.Parse<Standing>(status.ToString());

    private static IQueryable<StateRow> InOrder(IQueryable<StateRow> states) =>
        states.OrderBy(s => s.Due == null).ThenBy(s => s.Due).ThenBy(s => s.ProvinceId).ThenBy(s => s.DirectiveId).ThenBy(s => s.Occurrence);

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

        var standings = asked.Select(StandingOf).Distinct().Except([Standing.Open]).ToList();
        var (late, near, far) = (asked.Contains(DirectiveStatus.Overdue), asked.Contains(DirectiveStatus.DueSoon), asked.Contains(DirectiveStatus.InTime));
        if (standings.Count == 0 && late && !near && !far) return states.Where(s => s.Standing == Standing.Open && s.Due < day);
        if (standings.Count == 0 && near && !late && !far) return states.Where(s => s.Standing == Standing.Open && s.Due >= day && s.Due <= soon);
        if (standings.Count == 0 && far && !late && !near) return states.Where(s => s.Standing == Standing.Open && s.Due > soon);
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

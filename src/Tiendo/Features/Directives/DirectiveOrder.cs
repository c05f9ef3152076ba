using System.Linq.Expressions;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>The orders in which states are listed, and what comes behind a key.</summary>
internal static class DirectiveOrder
{
    private static readonly Standing[] NeverDue = [Standing.NoDeadline, Standing.Waiting, Standing.ReportedNoDeadline, Standing.DoneNoDeadline];
    private static readonly Standing[] AlwaysDue = [Standing.Open, Standing.ReportedLate, Standing.ReportedInTime, Standing.DoneLate, Standing.DoneInTime];
    private static readonly Standing[] Reported = [Standing.ReportedLate, Standing.ReportedInTime, Standing.ReportedNoDeadline];

    /// <summary>The first of a sorted list.</summary>
    public static IQueryable<StateRow> First(IQueryable<StateRow> states, DirectiveFilter filter, int skip, int count)
    {
        if (filter is not
            {
                Sort: DirectiveSort.Due, ProvinceId: not null, AgencyKeys: null, PartyKeys: null, PlaceIds: null, WithinPlaceIds: null, DocumentId: null, Topic: null, Text: null, Ids: null,
                Moved: false, DueFrom: null, DueTo: null,
            })
            return Sorted(states, filter).Skip(skip).Take(count);
        // Of the whole province each state is asked for its own first rows, which stand together in the index; then they are sorted together.
        var standings = filter.Statuses is not { } asked ? Enum.GetValues<Standing>() : [.. asked.Select(DirectivesMatching.StandingOf).Distinct()];
        var parts = standings.Except(NeverDue).Select(standing => ByDue(states.Where(s => s.Standing == standing && s.Due != null)).Take(count)).ToList();
        parts.AddRange(standings.Except(AlwaysDue).Select(standing => ByDue(states.Where(s => s.Standing == standing && s.Due == null)).Take(count)));
        return parts is [var only] ? only : Sorted(parts.Aggregate((one, other) => one.Concat(other)), filter).Take(count);
    }

    /// <summary>Sorts; what is equal goes by due day and number, so that each place is certain.</summary>
    public static IQueryable<StateRow> Sorted(IQueryable<StateRow> states, DirectiveFilter filter)
    {
        var (day, soon) = (filter.AsOf, filter.AsOf.AddDays(DirectiveState.SoonDays));
        var today = day.DayNumber;
        Expression<Func<StateRow, int>> state = s => s.Standing == Standing.Open
            ? (s.Due < day ? 0 : s.Due <= soon ? 1 : 2)
            : s.Standing == Standing.NoDeadline ? 3 : s.Standing == Standing.Waiting ? 4 : Reported.Contains(s.Standing) ? 5 : 6;
        Expression<Func<StateRow, int>> late = s => s.Standing == Standing.Waiting || s.Standing == Standing.Replaced || s.Standing == Standing.Withdrawn || s.Due == null
            ? -1
            : (s.DoneOn == null ? today : (int)(object)s.DoneOn) - (int)(object)s.Due;
        if (filter.Sort == DirectiveSort.DueLatest) return Certain(states.OrderBy(s => s.Due == null).ThenByDescending(s => s.Due));
        var sorted = filter.Sort switch
        {
            DirectiveSort.Lead => states.OrderBy(s => s.AgencyKey).ThenBy(s => s.Due == null),
            DirectiveSort.LeadBack => states.OrderByDescending(s => s.AgencyKey).ThenBy(s => s.Due == null),
            DirectiveSort.State => states.OrderBy(state).ThenBy(s => s.Due == null),
            DirectiveSort.StateBack => states.OrderByDescending(state).ThenBy(s => s.Due == null),
            DirectiveSort.DaysLate => states.OrderByDescending(late).ThenBy(s => s.Due == null),
            _ => states.OrderBy(s => s.Due == null),
        };
        return Certain(sorted.ThenBy(s => s.Due));
    }

    /// <summary>What comes behind a key in a list by due day.</summary>
    public static IQueryable<StateRow> After(IQueryable<StateRow> states, DirectiveKey? after, DirectiveSort sort) => after switch
    {
        null => states,
        { Due: null } last => states.Where(s => s.Due == null
            && (s.ProvinceId > last.ProvinceId || (s.ProvinceId == last.ProvinceId && (s.DirectiveId > last.Id || (s.DirectiveId == last.Id && s.Occurrence > last.Occurrence))))),
        { Due: { } due } last when sort == DirectiveSort.DueLatest => states.Where(s => s.Due == null || s.Due < due || (s.Due == due
            && (s.ProvinceId > last.ProvinceId || (s.ProvinceId == last.ProvinceId && (s.DirectiveId > last.Id || (s.DirectiveId == last.Id && s.Occurrence > last.Occurrence)))))),
        { Due: { } due } last => states.Where(s => s.Due == null || s.Due > due || (s.Due == due
            && (s.ProvinceId > last.ProvinceId || (s.ProvinceId == last.ProvinceId && (s.DirectiveId > last.Id || (s.DirectiveId == last.Id && s.Occurrence > last.Occurrence)))))),
    };

    // The order of the index: a comparison with nothing before it would have the engine sort.
    private static IQueryable<StateRow> ByDue(IQueryable<StateRow> states) => states.OrderBy(s => s.Due).ThenBy(s => s.DirectiveId).ThenBy(s => s.Occurrence);

    private static IQueryable<StateRow> Certain(IOrderedQueryable<StateRow> sorted) => sorted.ThenBy(s => s.ProvinceId).ThenBy(s => s.DirectiveId).ThenBy(s => s.Occurrence);
}

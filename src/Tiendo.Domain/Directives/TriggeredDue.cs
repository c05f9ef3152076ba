using Tiendo.Domain.Calendar;

namespace Tiendo.Domain.Directives;

/// <summary>The due day that begins when what an order waits for has happened.</summary>
public static class TriggeredDue
{
    /// <summary>The last day of the period said, counted from the day after the event (Civil Code 2015, Art. 147); null when no length is said: then there is no deadline.</summary>
    /// <param name="directive">The order that waited.</param>
    /// <param name="happened">The day of the event.</param>
    /// <param name="calendar">Counts working days; without one such a period stays without a day.</param>
    public static DateOnly? Of(Directive directive, DateOnly happened, WorkingCalendar? calendar) => (directive.PeriodCount, directive.PeriodUnit) switch
    {
        (null, _) => null,
        ({ } count, "day") => happened.AddDays(count),
        ({ } count, "week") => happened.AddDays(7 * count),
        ({ } count, "month") => happened.AddMonths(count),
        ({ } count, "year") => happened.AddYears(count),
        ({ } count, "working-day") when count is >= 0 and <= WorkingCalendar.LongestCount => calendar?.AddWorkingDays(happened, count).Day,
        _ => null,
    };
}

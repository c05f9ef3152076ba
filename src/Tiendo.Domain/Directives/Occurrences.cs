namespace Tiendo.Domain.Directives;

/// <summary>One turn of an order: the whole of it where it is to be done once.</summary>
/// <param name="Key">Its first due day, by which steps name it; null for an order to be done once.</param>
/// <param name="From">The day on which it begins to bind.</param>
/// <param name="Due">The last day on time as first ordered.</param>
public sealed record Occurrence(DateOnly? Key, DateOnly From, DateOnly? Due);

/// <summary>The turns of a recurring order: each ends on the last day of its period, or on the day of the period that the order says.</summary>
public static class Occurrences
{
    /// <summary>How long a recurring order is followed when no end is said: a term of office (C).</summary>
    public const int YearsFollowed = 5;

    /// <summary>All turns of the order, by due day; one without a key for an order to be done once.</summary>
    public static IReadOnlyList<Occurrence> Of(Directive directive)
    {
        if (directive.Recurrence is not { } recurrence) return [new(null, directive.GivenOn, directive.Due)];
        var last = directive.RecursUntil ?? directive.GivenOn.AddYears(YearsFollowed);
        var all = new List<Occurrence>();
        var from = directive.GivenOn;
        for (var number = FirstNumber(directive, recurrence); from <= last; number++)
        {
            var due = DueOf(directive, recurrence, number);
            all.Add(new(due, from, due));
            from = due.AddDays(1);
        }

        return all;
    }

    // A due day that is said may lie before the order was given: then the first turn is the next one.
    private static int FirstNumber(Directive directive, Recurrence recurrence)
    {
        var number = 0;
        while (DueOf(directive, recurrence, number) < directive.GivenOn) number++;
        return number;
    }

    private static DateOnly DueOf(Directive directive, Recurrence recurrence, int number)
    {
        if (directive.Due is { } said)
        {
            return recurrence == Recurrence.Weekly ? said.AddDays(7 * number) : MonthLater(said, Months(recurrence) * number);
        }

        var given = directive.GivenOn;
        if (recurrence == Recurrence.Weekly) return given.AddDays(((7 - (int)given.DayOfWeek) % 7) + (7 * number));
        var months = Months(recurrence);
        var firstEnd = (given.Month - 1) / months * months;
        return new DateOnly(given.Year, 1, 1).AddMonths(firstEnd + (months * (number + 1))).AddDays(-1);
    }

    // The last day of a month stays the last day: 28 February is followed by 31 March.
    private static DateOnly MonthLater(DateOnly day, int months) =>
        day.AddDays(1).Day == 1 ? day.AddDays(1).AddMonths(months).AddDays(-1) : day.AddMonths(months);

    private static int Months(Recurrence recurrence) => recurrence switch
    {
        Recurrence.Monthly => 1,
        Recurrence.Quarterly => 3,
        Recurrence.HalfYearly => 6,
        _ => 12,
    };
}

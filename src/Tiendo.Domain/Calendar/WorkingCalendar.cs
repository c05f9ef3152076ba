namespace Tiendo.Domain.Calendar;

/// <summary>Working days of public servants: Monday to Friday, less holidays, plus swapped Saturdays.</summary>
/// <remarks>A year that is not listed as confirmed still counts, by its weekends and the rows there are, but every answer that touches it is unconfirmed.</remarks>
/// <param name="days">The rows of the yearly lists; each day at most once.</param>
/// <param name="confirmedYears">The years whose official list is known.</param>
/// <exception cref="ArgumentException">A day is listed twice.</exception>
public sealed class WorkingCalendar(IEnumerable<CalendarDay> days, IEnumerable<int> confirmedYears)
{
    /// <summary>The longest count, in working days: about eight years, far beyond any statutory period.</summary>
    public const int LongestCount = 2000;

    private readonly Dictionary<DateOnly, CalendarDay> days = days.ToDictionary(row => row.Day);
    private readonly HashSet<int> confirmedYears = [.. confirmedYears];

    /// <summary>Whether public servants work on the day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        days.TryGetValue(day, out var row)
            ? row.Kind == DayKind.SwapWork
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Whether the day's being worked or not rests on a confirmed list.</summary>
    public bool IsConfirmed(DateOnly day) =>
        confirmedYears.Contains(day.Year) && (!days.TryGetValue(day, out var row) || row.Confirmed);

    /// <summary>The day on which a period of working days ends; the day it starts from is not counted (Civil Code 2015, Art. 147).</summary>
    /// <param name="start">The day it starts from.</param>
    /// <param name="count">Working days, 0 to <see cref="LongestCount"/>; 0 gives the start itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside its bounds, or the end lies past the year 9999.</exception>
    public (DateOnly Day, bool Confirmed) AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, LongestCount);
        var (day, confirmed) = (start, true);
        while (count > 0)
        {
            day = day.AddDays(1);
            confirmed &= IsConfirmed(day);
            if (IsWorkingDay(day)) count--;
        }
        return (day, confirmed);
    }

    /// <summary>The day itself if it is worked, else the next that is: a period that would end on a day off ends then (Civil Code 2015, Art. 148(5)).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies past the year 9999.</exception>
    public (DateOnly Day, bool Confirmed) NextWorkingDay(DateOnly day)
    {
        var confirmed = IsConfirmed(day);
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
            confirmed &= IsConfirmed(day);
        }
        return (day, confirmed);
    }

    /// <summary>The number of working days after the start up to and including the end; the start is not counted (Civil Code 2015, Art. 147).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public (int Count, bool Confirmed) CountWorkingDays(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        var (count, confirmed) = (0, true);
        for (var day = start; day < end;)
        {
            day = day.AddDays(1);
            confirmed &= IsConfirmed(day);
            if (IsWorkingDay(day)) count++;
        }
        return (count, confirmed);
    }
}

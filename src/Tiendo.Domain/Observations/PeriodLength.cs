namespace Tiendo.Domain.Observations;

/// <summary>How long a period is: in whole months where it ends on the day before its own day of the month, else in days.</summary>
/// <remarks>15 December to 14 June is six months, as is January to June; a year has twelve whether or not it is a leap year.</remarks>
/// <param name="Months">Whole months; 0 when it is counted in days.</param>
/// <param name="Days">Days; 0 when it is counted in months.</param>
public readonly record struct PeriodLength(int Months, int Days)
{
    /// <summary>A month.</summary>
    public static PeriodLength Month { get; } = new(1, 0);

    /// <summary>A quarter.</summary>
    public static PeriodLength Quarter { get; } = new(3, 0);

    /// <summary>Half a year.</summary>
    public static PeriodLength HalfYear { get; } = new(6, 0);

    /// <summary>A year.</summary>
    public static PeriodLength Year { get; } = new(12, 0);

    /// <summary>The length from the first to the last day, both counted.</summary>
    public static PeriodLength Of(DateOnly from, DateOnly to)
    {
        if (to == DateOnly.MaxValue) return new(0, to.DayNumber - from.DayNumber + 1);
        var next = to.AddDays(1);
        return next.Day == from.Day && next > from
            ? new(((next.Year - from.Year) * 12) + next.Month - from.Month, 0)
            : new(0, next.DayNumber - from.DayNumber);
    }
}

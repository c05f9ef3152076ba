namespace Tiendo.Notices.Dates;

/// <summary>A day, month, quarter or year as written.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Granularity">How fine it is said.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct CalendarTime(DateOnly From, DateOnly To, Granularity Granularity, int End)
{
    /// <summary>The year was not written.</summary>
    public bool YearAssumed { get; init; }

    /// <summary>The day does not exist: 31/9. Its bounds are then the month's last day and must not be used.</summary>
    public bool Impossible { get; init; }

    /// <summary>"cuối tháng", "đầu quý": Civil Code 2015, Art. 146.</summary>
    public bool Imprecise { get; init; }

    public static CalendarTime Day(DateOnly day, int end) => new(day, day, Granularity.Day, end);

    public static CalendarTime Month(int year, int month, int end)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1), Granularity.Month, end);
    }

    public static CalendarTime Quarters(int year, int first, int last, int end) =>
        new(new(year, 3 * first - 2, 1), new DateOnly(year, 3 * last, 1).AddMonths(1).AddDays(-1), Granularity.Quarter, end);

    public static CalendarTime Year(int year, int end) => new(new(year, 1, 1), new(year, 12, 31), Granularity.Year, end);
}

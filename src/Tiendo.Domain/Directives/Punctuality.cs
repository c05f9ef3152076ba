namespace Tiendo.Domain.Directives;

/// <summary>How punctual a body is: what it did on time out of all that is decided. What was done late stays late; what has no deadline, is not yet due, or only waits for confirmation in time is not counted.</summary>
/// <param name="OnTime">Orders confirmed as done, reported by the due day.</param>
/// <param name="Late">Orders done or reported after the due day, and those overdue and not reported.</param>
public readonly record struct Punctuality(long OnTime, long Late)
{
    /// <summary>The denominator.</summary>
    public long Decided => OnTime + Late;

    /// <summary>The share on time, 0 to 1; null where nothing is decided.</summary>
    public decimal? Rate => Decided == 0 ? null : (decimal)OnTime / Decided;

    /// <summary>Out of numbers of orders by state.</summary>
    public static Punctuality Of(IEnumerable<KeyValuePair<DirectiveStatus, long>> counts)
    {
        var (onTime, late) = (0L, 0L);
        foreach (var (status, count) in counts)
        {
            if (status == DirectiveStatus.DoneInTime) onTime += count;
            else if (status is DirectiveStatus.DoneLate or DirectiveStatus.ReportedLate or DirectiveStatus.Overdue) late += count;
        }
        return new(onTime, late);
    }

    /// <summary>The middle number of days late, of two in the middle the lower; null without any.</summary>
    /// <param name="late">Days late, and how many orders are so late.</param>
    public static int? MedianDays(IEnumerable<(int Days, long Count)> late)
    {
        var sorted = late.Where(one => one is { Days: > 0, Count: > 0 }).OrderBy(one => one.Days).ToList();
        var middle = (sorted.Sum(one => one.Count) + 1) / 2;
        foreach (var (days, count) in sorted)
        {
            middle -= count;
            if (middle <= 0) return days;
        }
        return null;
    }
}

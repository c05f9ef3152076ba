namespace Tiendo.Notices;

/// <summary>How the words bind the day.</summary>
public enum DeadlineOperator
{
    /// <summary>No time is said.</summary>
    None,
    /// <summary>"trước ngày": the day itself is excluded.</summary>
    Before,
    /// <summary>"chậm nhất ngày", "đến ngày", "vào ngày": the day itself is still on time.</summary>
    By,
    /// <summary>"trong tháng", "trong thời hạn": until the last day of the period.</summary>
    Within,
    /// <summary>"ngay sau khi …": an event starts it.</summary>
    After,
    /// <summary>"định kỳ hằng tháng": again each period.</summary>
    Recurring,
}

/// <summary>How fine the time is said.</summary>
public enum Granularity { Day, Week, Month, Quarter, Year }

/// <summary>The period after which an order comes back.</summary>
public enum Recurrence { Weekly, Monthly, Quarterly, HalfYearly, Yearly }

/// <summary>A relative period: "05 ngày làm việc kể từ ngày nhận đủ hồ sơ".</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">day, working-day, week, month or year.</param>
/// <param name="From">The words for the start; null when only the length is said.</param>
/// <param name="Start">The day it starts, where known; it is not counted (Civil Code 2015, Art. 147).</param>
public sealed record Period(int Count, string Unit, string? From, DateOnly? Start);

/// <summary>What an order says about time.</summary>
public sealed record Deadline
{
    /// <summary>An order that says nothing about time.</summary>
    public static Deadline Absent { get; } = new();

    /// <summary>The words; null when there are none.</summary>
    public string? Phrase { get; init; }

    /// <summary>Where they stand; may lie outside the order when the time is given for several.</summary>
    public Span? Place { get; init; }

    /// <summary>How the words bind the day.</summary>
    public DeadlineOperator Operator { get; init; }

    /// <summary>How fine the time is said; null without a date.</summary>
    public Granularity? Granularity { get; init; }

    /// <summary>"phấn đấu": a target, not a firm deadline.</summary>
    public bool Soft { get; init; }

    /// <summary>The event that starts it, in the document's words.</summary>
    public string? After { get; init; }

    /// <summary>The last day on which the work is still on time.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The first day, where one is said.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The hour of the due day, where one is said.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The period after which it comes back.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The relative period, where one is said.</summary>
    public Period? Period { get; init; }
}

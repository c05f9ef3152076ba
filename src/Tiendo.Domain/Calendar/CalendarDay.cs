namespace Tiendo.Domain.Calendar;

/// <summary>Why a day differs from its week: the kinds of the yearly list.</summary>
public enum DayKind
{
    /// <summary>A public holiday (Labour Code 45/2019/QH14, Art. 112).</summary>
    Holiday,
    /// <summary>A day off because a holiday fell on a weekly rest day (Art. 111(3)).</summary>
    Compensatory,
    /// <summary>A weekday off, moved to a Saturday by the yearly notice.</summary>
    SwapOff,
    /// <summary>The Saturday that is worked in its place.</summary>
    SwapWork,
}

/// <summary>One row of a yearly list.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">Why it differs.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Source">The law or notice that says so; empty where none was seen.</param>
/// <param name="Confirmed">True when that source was checked.</param>
public sealed record CalendarDay(DateOnly Day, DayKind Kind, string Name, string Source, bool Confirmed);

using System.Globalization;
using Tiendo.Domain.Calendar;

namespace Tiendo.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(
        [
            Row("2025-01-01", DayKind.Holiday),
            Row("2025-01-27", DayKind.Holiday), Row("2025-01-28", DayKind.Holiday), Row("2025-01-29", DayKind.Holiday),
            Row("2025-01-30", DayKind.Holiday), Row("2025-01-31", DayKind.Holiday),
            Row("2025-04-26", DayKind.SwapWork), Row("2025-04-30", DayKind.Holiday),
            Row("2025-05-01", DayKind.Holiday), Row("2025-05-02", DayKind.SwapOff),
            Row("2025-09-01", DayKind.Holiday), Row("2025-09-02", DayKind.Holiday),
            Row("2026-01-01", DayKind.Holiday), Row("2026-01-02", DayKind.SwapOff), Row("2026-01-10", DayKind.SwapWork),
            Row("2026-04-26", DayKind.Holiday), Row("2026-04-27", DayKind.Compensatory), Row("2026-04-30", DayKind.Holiday),
            Row("2026-08-22", DayKind.SwapWork), Row("2026-08-31", DayKind.SwapOff),
            Row("2026-09-01", DayKind.Holiday), Row("2026-09-02", DayKind.Holiday, confirmed: false),
            Row("2027-01-01", DayKind.Holiday),
        ],
        [2025, 2026]);

    [Theory]
    [InlineData("2025-10-03", true)] // Friday
    [InlineData("2025-10-04", false)] // Saturday
    [InlineData("2025-10-05", false)] // Sunday
    [InlineData("2025-01-29", false)] // Tết
    [InlineData("2025-04-26", true)] // Saturday worked for Friday 2 May
    [InlineData("2025-05-02", false)]
    [InlineData("2025-09-01", false)] // the day beside 2 September
    [InlineData("2026-01-10", true)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-04-27", false)] // Hùng Kings' day fell on a Sunday
    [InlineData("2031-01-01", true)] // a Wednesday of a year without rows
    public void Day_OfTheCalendar_IsWorkedOrNot(string day, bool worked) => Calendar.IsWorkingDay(Day(day)).ShouldBe(worked);

    [Theory]
    [InlineData("2025-10-03", 0, "2025-10-03", true)]
    [InlineData("2025-10-04", 0, "2025-10-04", true)]
    [InlineData("2025-10-03", 1, "2025-10-06", true)] // the start is not counted
    [InlineData("2025-10-04", 1, "2025-10-06", true)]
    [InlineData("2025-10-03", 5, "2025-10-10", true)]
    [InlineData("2025-01-24", 1, "2025-02-03", true)] // over Tết
    [InlineData("2025-08-29", 2, "2025-09-04", true)]
    [InlineData("2025-04-25", 1, "2025-04-26", true)]
    [InlineData("2025-04-25", 4, "2025-05-05", true)]
    [InlineData("2025-12-31", 1, "2026-01-05", true)] // over the year's end, with a swapped Friday
    [InlineData("2026-01-05", 5, "2026-01-10", true)]
    [InlineData("2026-08-21", 7, "2026-09-03", false)] // 2 September 2026 is not confirmed here
    [InlineData("2026-12-30", 1, "2026-12-31", true)]
    [InlineData("2026-12-30", 2, "2027-01-04", false)] // touches 2027
    [InlineData("2026-12-31", 0, "2026-12-31", true)]
    [InlineData("2031-03-03", 5, "2031-03-10", false)] // weekends only
    public void Period_OfWorkingDays_EndsOn(string start, int count, string end, bool confirmed) =>
        Calendar.AddWorkingDays(Day(start), count).ShouldBe((Day(end), confirmed));

    [Theory]
    [InlineData("2025-10-10", "2025-10-10", true)]
    [InlineData("2025-10-11", "2025-10-13", true)]
    [InlineData("2025-08-30", "2025-09-03", true)]
    [InlineData("2025-04-26", "2025-04-26", true)]
    [InlineData("2025-05-01", "2025-05-05", true)]
    [InlineData("2026-09-02", "2026-09-03", false)]
    [InlineData("2027-05-01", "2027-05-03", false)]
    public void LastDay_OffOrNot_EndsOnTheNextWorkingDay(string day, string end, bool confirmed) =>
        Calendar.NextWorkingDay(Day(day)).ShouldBe((Day(end), confirmed));

    [Theory]
    [InlineData("2025-10-03", "2025-10-03", 0, true)]
    [InlineData("2025-10-03", "2025-10-05", 0, true)]
    [InlineData("2025-10-03", "2025-10-10", 5, true)]
    [InlineData("2025-01-24", "2025-02-03", 1, true)]
    [InlineData("2025-04-21", "2025-04-28", 6, true)]
    [InlineData("2025-12-29", "2026-01-10", 8, true)]
    [InlineData("2026-12-28", "2027-01-04", 4, false)]
    public void WorkingDays_BetweenTwoDays_AreCountedWithoutTheFirst(string start, string end, int count, bool confirmed) =>
        Calendar.CountWorkingDays(Day(start), Day(end)).ShouldBe((count, confirmed));

    [Theory]
    [InlineData(-1)]
    [InlineData(WorkingCalendar.LongestCount + 1)]
    public void Period_OutsideItsBounds_IsABug(int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(Day("2025-10-03"), count));

    [Fact]
    public void Count_Backwards_IsABug() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.CountWorkingDays(Day("2025-10-03"), Day("2025-10-02")));

    [Fact]
    public void Day_ListedTwice_IsABug() =>
        Should.Throw<ArgumentException>(() => new WorkingCalendar([Row("2025-01-01", DayKind.Holiday), Row("2025-01-01", DayKind.SwapOff)], []));

    private static CalendarDay Row(string day, DayKind kind, bool confirmed = true) => new(Day(day), kind, "", "", confirmed);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

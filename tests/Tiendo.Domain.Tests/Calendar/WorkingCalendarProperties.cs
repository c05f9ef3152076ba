using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Calendar;

namespace Tiendo.Domain.Tests.Calendar;

public sealed class WorkingCalendarProperties
{
    private static readonly DateOnly First = new(2024, 1, 1);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 4 * 366).Select(First.AddDays);

    private static readonly Gen<WorkingCalendar> Calendars =
        from days in Days.ListOf()
        from kinds in Gen.Elements(Enum.GetValues<DayKind>()).ListOf(days.Count)
        from confirmed in Gen.Elements(true, false).ListOf(days.Count)
        from years in Gen.SubListOf(2024, 2025, 2026, 2027)
        select new WorkingCalendar(days.Select((day, at) => new CalendarDay(day, kinds[at], "", "", confirmed[at])).DistinctBy(row => row.Day), years);

    private static readonly Arbitrary<(WorkingCalendar Calendar, DateOnly Start, int Count)> Periods =
        (from calendar in Calendars from start in Days from count in Gen.Choose(0, 300) select (calendar, start, count)).ToArbitrary();

    [Fact]
    public void AddedDays_CountedBack_AreTheSameNumberAndAsConfirmed() => Check(period =>
    {
        var (end, confirmed) = period.Calendar.AddWorkingDays(period.Start, period.Count);
        return period.Calendar.CountWorkingDays(period.Start, end) == (period.Count, confirmed);
    });

    [Fact]
    public void AddedDays_OneOrMore_NeverEndOnADayOff() => Check(period =>
        period.Calendar.IsWorkingDay(period.Calendar.AddWorkingDays(period.Start, period.Count + 1).Day));

    [Fact]
    public void AddedDays_OneMore_EndLater() => Check(period =>
        period.Calendar.AddWorkingDays(period.Start, period.Count + 1).Day > period.Calendar.AddWorkingDays(period.Start, period.Count).Day);

    [Fact]
    public void AddedDays_FromALaterStart_NeverEndEarlier() => Check(period =>
        period.Calendar.AddWorkingDays(period.Start.AddDays(1), period.Count).Day >= period.Calendar.AddWorkingDays(period.Start, period.Count).Day);

    [Fact]
    public void AddedDays_InTwoSteps_EndWhereOneStepEnds() => Check(period =>
    {
        var half = period.Calendar.AddWorkingDays(period.Start, period.Count / 2);
        var rest = period.Calendar.AddWorkingDays(half.Day, period.Count - (period.Count / 2));
        return (rest.Day, half.Confirmed && rest.Confirmed) == period.Calendar.AddWorkingDays(period.Start, period.Count);
    });

    [Fact]
    public void NextWorkingDay_OfAnyDay_IsTheFirstThatIsWorked() => Check(period =>
    {
        var next = period.Calendar.NextWorkingDay(period.Start).Day;
        var skipped = Enumerable.Range(0, next.DayNumber - period.Start.DayNumber).Select(period.Start.AddDays);
        return period.Calendar.IsWorkingDay(next) && !skipped.Any(period.Calendar.IsWorkingDay);
    });

    private static void Check(Func<(WorkingCalendar Calendar, DateOnly Start, int Count), bool> holds) =>
        Prop.ForAll(Periods, holds).QuickCheckThrowOnFailure();
}

using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Tests.Directives;

public sealed class OccurrenceTests
{
    [Theory]
    [InlineData(Recurrence.Weekly, "10-03", null, "10-05 10-12 10-19")]
    [InlineData(Recurrence.Weekly, "10-05", null, "10-05 10-12 10-19")]
    [InlineData(Recurrence.Weekly, "10-04", "10-03", "10-10 10-17 10-24")]
    [InlineData(Recurrence.Monthly, "10-03", null, "10-31 11-30 12-31")]
    [InlineData(Recurrence.Monthly, "10-03", "10-25", "10-25 11-25 12-25")]
    [InlineData(Recurrence.Monthly, "10-28", "10-25", "11-25 12-25 2026-01-25")]
    [InlineData(Recurrence.Monthly, "10-03", "2026-01-31", "2026-01-31 2026-02-28 2026-03-31")]
    [InlineData(Recurrence.Quarterly, "10-03", null, "12-31 2026-03-31 2026-06-30")]
    [InlineData(Recurrence.HalfYearly, "05-03", null, "06-30 12-31 2026-06-30")]
    [InlineData(Recurrence.Yearly, "10-03", null, "12-31 2026-12-31 2027-12-31")]
    public void Of_RecurringOrder_EndsEachOnItsLastDay(Recurrence recurrence, string given, string? due, string expected) =>
        Occurrences.Of(Orders.Given(given, due, recurrence).Directive).Take(3).Select(o => o.Due!.Value)
            .ShouldBe(expected.Split(' ').Select(Orders.Day));

    [Fact]
    public void Of_RecurringOrder_FollowsOneAnotherWithoutAGap()
    {
        var all = Occurrences.Of(Orders.Given(due: null, recurrence: Recurrence.Monthly).Directive);

        all.Count.ShouldBe(61);
        all.Zip(all.Skip(1)).ShouldAllBe(pair => pair.Second.From == pair.First.Due!.Value.AddDays(1));
    }

    [Fact]
    public void StatesOn_RecurringOrder_ShowsEachTurnThatHasBegun()
    {
        var order = Orders.Given(due: null, recurrence: Recurrence.Monthly).Then("report 11-02 of 10-31", "confirm 11-03 of 10-31");

        var states = Timeline.StatesOn(order.Directive, order.Acts, Orders.Day("2026-01-10"));

        states.Select(s => s.Status).ShouldBe(
            [DirectiveStatus.DoneLate, DirectiveStatus.Overdue, DirectiveStatus.Overdue, DirectiveStatus.InTime]);
    }

    [Fact]
    public void StatesOn_RecurringOrderWithdrawn_HasNoLaterTurns()
    {
        var order = Orders.Given(due: null, recurrence: Recurrence.Monthly).Then("report 10-20 of 10-31", "confirm 10-21 of 10-31", "withdraw 11-15");

        var states = Timeline.StatesOn(order.Directive, order.Acts, Orders.Day("2026-06-10"));

        states.Select(s => s.Status).ShouldBe([DirectiveStatus.DoneInTime, DirectiveStatus.Withdrawn]);
    }

    [Theory]
    [InlineData(10, "day", "11-20")]
    [InlineData(2, "week", "11-24")]
    [InlineData(1, "month", "12-10")]
    [InlineData(1, "year", "2026-11-10")]
    [InlineData(5, "working-day", "11-17")]
    [InlineData(null, null, null)]
    public void TriggeredDue_PeriodAfterTheEvent_CountsFromTheNextDay(int? count, string? unit, string? expected) =>
        TriggeredDue.Of(Orders.Given(due: null, trigger: "sau khi …", count: count, unit: unit).Directive, Orders.Day("11-10"), new([], [2025]))
            .ShouldBe(expected is null ? null : Orders.Day(expected));

    [Theory]
    [InlineData("định kỳ hằng tháng", Recurrence.Monthly, null)]
    [InlineData("trước ngày 20 hằng tháng", Recurrence.Monthly, "10-19")]
    [InlineData("vào ngày 25 hàng tháng", Recurrence.Monthly, "10-25")]
    [InlineData("trước ngày 02 hằng tháng", Recurrence.Monthly, "11-01")]
    [InlineData("trước ngày 31 hằng tháng", Recurrence.Monthly, "10-30")]
    [InlineData("trước ngày 40 hằng tháng", Recurrence.Monthly, null)]
    [InlineData("trước ngày 20/10 hằng tháng", Recurrence.Monthly, null)]
    [InlineData("vào thứ Sáu hằng tuần", Recurrence.Weekly, "10-03")]
    [InlineData("trước thứ Sáu hằng tuần", Recurrence.Weekly, "10-09")]
    [InlineData("trước 16 giờ 00 ngày thứ Sáu hằng tuần", Recurrence.Weekly, "10-03")]
    [InlineData("Chủ nhật hằng tuần", Recurrence.Weekly, "10-05")]
    [InlineData("trước ngày 15 của tháng cuối quý", Recurrence.Quarterly, null)]
    [InlineData(null, Recurrence.Monthly, null)]
    public void SaidDay_OfWords_IsTheFirstNotBeforeTheOrder(string? words, Recurrence recurrence, string? expected) =>
        SaidDay.First(words, recurrence, Orders.Day("10-03")).ShouldBe(expected is null ? null : Orders.Day(expected));
}

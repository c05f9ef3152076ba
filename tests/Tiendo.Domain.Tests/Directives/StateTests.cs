using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Tests.Directives;

public sealed class StateTests
{
    [Theory]
    [InlineData("", "10-03", DirectiveStatus.InTime)]
    [InlineData("", "10-27", DirectiveStatus.InTime)]
    [InlineData("", "10-28", DirectiveStatus.DueSoon)]
    [InlineData("", "10-31", DirectiveStatus.DueSoon)]
    [InlineData("", "11-01", DirectiveStatus.Overdue)]
    [InlineData("acknowledge 10-05; start 10-06", "10-07", DirectiveStatus.InTime)]
    [InlineData("report 10-31", "10-30", DirectiveStatus.DueSoon)]
    [InlineData("report 10-31", "11-15", DirectiveStatus.ReportedInTime)]
    [InlineData("report 11-01", "11-01", DirectiveStatus.ReportedLate)]
    [InlineData("report 10-31; confirm 11-20", "11-19", DirectiveStatus.ReportedInTime)]
    [InlineData("report 10-31; confirm 11-20", "2026-12-31", DirectiveStatus.DoneInTime)]
    [InlineData("report 11-01; confirm 11-20", "2026-12-31", DirectiveStatus.DoneLate)]
    [InlineData("report 10-20; return 10-22", "10-25", DirectiveStatus.InTime)]
    [InlineData("report 10-20; return 11-02", "11-02", DirectiveStatus.Overdue)]
    [InlineData("report 10-20; return 11-02; report 11-05; confirm 11-06", "11-06", DirectiveStatus.DoneLate)]
    [InlineData("ask-extension 10-20 to 11-30", "11-01", DirectiveStatus.Overdue)]
    [InlineData("ask-extension 10-20 to 11-30; extend 10-25 to 11-15", "11-01", DirectiveStatus.InTime)]
    [InlineData("extend 10-25 to 11-15", "11-16", DirectiveStatus.Overdue)]
    [InlineData("extend 10-25 to 11-15; report 11-10; confirm 11-12", "11-12", DirectiveStatus.DoneInTime)]
    [InlineData("extend 11-05 to 11-30", "11-04", DirectiveStatus.Overdue)]
    [InlineData("extend 11-05 to 11-30", "11-05", DirectiveStatus.InTime)]
    [InlineData("replace 10-20", "10-19", DirectiveStatus.InTime)]
    [InlineData("replace 10-20", "12-01", DirectiveStatus.Replaced)]
    [InlineData("withdraw 11-20", "11-19", DirectiveStatus.Overdue)]
    [InlineData("withdraw 11-20", "11-20", DirectiveStatus.Withdrawn)]
    public void StateOn_OrderDueOn31October_IsThatOfTheDay(string steps, string day, DirectiveStatus expected) =>
        Orders.Given().Then(Split(steps)).On(day)!.Status.ShouldBe(expected);

    [Fact]
    public void StateOn_BeforeItWasGiven_IsNone() => Orders.Given().On("10-02").ShouldBeNull();

    [Theory]
    [InlineData("", "2027-01-01", DirectiveStatus.NoDeadline)]
    [InlineData("report 10-20", "2027-01-01", DirectiveStatus.ReportedNoDeadline)]
    [InlineData("report 10-20; confirm 10-21", "2027-01-01", DirectiveStatus.DoneNoDeadline)]
    public void StateOn_OrderWithoutADay_NeverClaimsToBeInTime(string steps, string day, DirectiveStatus expected) =>
        Orders.Given(due: null).Then(Split(steps)).On(day)!.Status.ShouldBe(expected);

    [Theory]
    [InlineData("", "12-01", DirectiveStatus.Waiting, null)]
    [InlineData("trigger 11-10 to 11-30", "11-09", DirectiveStatus.Waiting, null)]
    [InlineData("trigger 11-10 to 11-30", "11-10", DirectiveStatus.InTime, "11-30")]
    [InlineData("trigger 11-10 to 11-30", "12-01", DirectiveStatus.Overdue, "11-30")]
    [InlineData("trigger 11-10", "12-01", DirectiveStatus.NoDeadline, null)]
    public void StateOn_OrderThatWaits_GetsItsDayByTheEvent(string steps, string day, DirectiveStatus expected, string? originalDue)
    {
        var state = Orders.Given(due: null, trigger: "ngay sau khi được phê duyệt").Then(Split(steps)).On(day)!;

        state.Status.ShouldBe(expected);
        state.OriginalDue.ShouldBe(originalDue is null ? null : Orders.Day(originalDue));
    }

    [Theory]
    [InlineData("11-20", 20, 20)]
    [InlineData("10-31", 0, 0)]
    public void StateOn_OpenOrder_CountsDaysLate(string day, int late, int lateOriginally)
    {
        var state = Orders.Given().On(day)!;

        (state.DaysLate, state.DaysLateOriginally).ShouldBe((late, lateOriginally));
    }

    [Fact]
    public void StateOn_DoneWithinAnExtension_IsStillLateAgainstTheFirstDay()
    {
        var state = Orders.Given().Then("extend 10-30 to 12-31", "report 12-20", "confirm 12-22").On("2026-06-01")!;

        state.Status.ShouldBe(DirectiveStatus.DoneInTime);
        (state.DaysLate, state.DaysLateOriginally).ShouldBe((0, 50));
        state.OriginalDue.ShouldBe(Orders.Day("10-31"));
    }

    [Fact]
    public void StateOn_ExtensionRecordedLaterThanGranted_IsSeenOnlyOnceKnown()
    {
        var order = Orders.Given().Then("extend 10-28 to 11-30 known 11-05");

        order.On("11-01")!.Status.ShouldBe(DirectiveStatus.InTime);
        order.On("11-01", known: "11-04")!.Status.ShouldBe(DirectiveStatus.Overdue);
    }

    [Fact]
    public void StateOn_OrderRecordedLater_WasUnknownBefore()
    {
        var order = Orders.Given(known: "10-10");

        order.On("10-05").ShouldNotBeNull();
        order.On("10-05", known: "10-09").ShouldBeNull();
    }

    [Fact]
    public void StateOn_ExtensionAsked_SaysToWhichDayUntilItIsAnswered()
    {
        var order = Orders.Given().Then("ask-extension 10-20 to 11-30", "refuse-extension 10-24");

        order.On("10-23")!.AskedTo.ShouldBe(Orders.Day("11-30"));
        order.On("10-24")!.AskedTo.ShouldBeNull();
    }

    private static string[] Split(string steps) => steps.Split("; ", StringSplitOptions.RemoveEmptyEntries);
}

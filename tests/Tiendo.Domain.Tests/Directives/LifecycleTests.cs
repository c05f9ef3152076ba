using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Tests.Directives;

public sealed class LifecycleTests
{
    [Theory]
    [InlineData("", "confirm 10-20", "directive.not-reported")]
    [InlineData("", "return 10-20", "directive.not-reported")]
    [InlineData("", "report 10-20 bare", "directive.evidence-missing")]
    [InlineData("", "report 10-02", "directive.day-before-given")]
    [InlineData("", "report 10-21 known 10-20", "directive.day-future")]
    [InlineData("", "report 10-20 issued 10-21", "directive.document-later")]
    [InlineData("", "accept 10-20", "directive.already-accepted")]
    [InlineData("", "trigger 10-20", "directive.not-waiting")]
    [InlineData("", "wait-for 10-20", "directive.not-waiting")]
    [InlineData("", "extend 10-20 to 11-30 bare", "directive.document-missing")]
    [InlineData("", "extend 10-20", "directive.to-missing")]
    [InlineData("", "extend 10-20 to 10-31", "directive.extension-not-later")]
    [InlineData("", "ask-extension 10-20 to 11-30 bare", "directive.why-missing")]
    [InlineData("", "refuse-extension 10-20", "directive.extension-not-asked")]
    [InlineData("", "replace 10-20 bare", "directive.other-missing")]
    [InlineData("", "replace 10-20 itself", "directive.other-is-itself")]
    [InlineData("", "withdraw 10-20 bare", "directive.why-missing")]
    [InlineData("", "report 10-20 of 10-31", "directive.not-recurring")]
    [InlineData("acknowledge 10-05", "acknowledge 10-06", "directive.already-acknowledged")]
    [InlineData("start 10-05", "start 10-06", "directive.already-started")]
    [InlineData("start 10-05", "report 10-04", "directive.day-before-last-step")]
    [InlineData("report 10-20", "report 10-21", "directive.already-reported")]
    [InlineData("report 10-20", "extend 10-21 to 11-30", "directive.already-reported")]
    [InlineData("report 10-20", "return 10-21 bare", "directive.why-missing")]
    [InlineData("report 10-20; confirm 10-21", "return 10-22", "directive.done")]
    [InlineData("report 10-20; confirm 10-21", "withdraw 10-22", "directive.done")]
    [InlineData("replace 10-20", "report 10-21", "directive.replaced")]
    [InlineData("withdraw 10-20", "report 10-21", "directive.withdrawn")]
    public void Take_StepThatIsNotAllowed_SaysWhy(string before, string step, string code) =>
        Should.Throw<RuleBroken>(() => Orders.Given().Then(Split(before)).Take(step)).Code.ShouldBe(code);

    [Theory]
    [InlineData("", "report 10-20", "directive.waiting")]
    [InlineData("", "trigger 10-20 to 10-19", "directive.due-before-event")]
    [InlineData("", "trigger 10-20 bare", "directive.why-missing")]
    [InlineData("trigger 10-20", "trigger 10-21", "directive.not-waiting")]
    [InlineData("trigger 10-20", "extend 10-21 to 11-30", "directive.no-due")]
    public void Take_StepOfAnOrderThatWaits_SaysWhy(string before, string step, string code) =>
        Should.Throw<RuleBroken>(() => Orders.Given(due: null, trigger: "sau khi …").Then(Split(before)).Take(step)).Code.ShouldBe(code);

    [Theory]
    [InlineData("", "report 11-02", "directive.occurrence-missing")]
    [InlineData("", "report 11-02 of 10-30", "directive.occurrence-unknown")]
    [InlineData("", "report 10-20 of 11-30", "directive.occurrence-not-begun")]
    [InlineData("", "acknowledge 10-20 of 10-31", "directive.step-of-whole")]
    [InlineData("", "trigger 10-20", "directive.not-waiting")]
    [InlineData("acknowledge 10-05", "acknowledge 10-06", "directive.already-acknowledged")]
    [InlineData("report 11-02 of 10-31", "report 11-03 of 10-31", "directive.already-reported")]
    [InlineData("withdraw 11-02", "withdraw 11-03", "directive.withdrawn")]
    [InlineData("withdraw 11-02", "report 12-03 of 11-30", "directive.withdrawn")]
    [InlineData("withdraw 11-02", "report 12-03 of 12-31", "directive.withdrawn")]
    [InlineData("report 10-20 of 10-31; confirm 10-21 of 10-31", "confirm 10-22 of 10-31", "directive.done")]
    public void Take_StepOfARecurringOrder_SaysWhy(string before, string step, string code) =>
        Should.Throw<RuleBroken>(() => Orders.Given(due: null, recurrence: Recurrence.Monthly).Then(Split(before)).Take(step)).Code.ShouldBe(code);

    [Theory]
    [InlineData("report 10-25; return 10-27; report 10-30; confirm 11-02")]
    [InlineData("acknowledge 10-04; start 10-05; ask-extension 10-20 to 11-30; extend 10-25 to 11-15; report 11-10; confirm 11-10")]
    [InlineData("ask-extension 10-20 to 11-30; refuse-extension 10-21; ask-extension 10-22 to 11-10; extend 10-23 to 11-10")]
    [InlineData("report 10-20 known 12-01; confirm 12-02")]
    [InlineData("extend 10-20 to 11-30 issued 10-20")]
    [InlineData("report 10-20; withdraw 10-21")]
    public void Take_StepsOfALife_AreKeptInOrder(string steps)
    {
        var order = Orders.Given().Then(Split(steps));

        order.Acts.Count.ShouldBe(Split(steps).Length + 1);
        order.Acts.Select(a => a.Day).ShouldBeInOrder();
    }

    [Fact]
    public void Take_Step_KeepsTheDayDoneAndTheDayRecorded()
    {
        var act = Orders.Given().Take("report 10-20 known 12-01");

        (act.Day, act.RecordedOn, act.RecordedBy).ShouldBe((Orders.Day("10-20"), Orders.Day("12-01"), "thu"));
    }

    private static string[] Split(string steps) => steps.Split("; ", StringSplitOptions.RemoveEmptyEntries);
}

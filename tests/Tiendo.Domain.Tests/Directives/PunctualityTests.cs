using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Tests.Directives;

public sealed class PunctualityTests
{
    [Fact]
    public void Rate_CountsWhatIsDecided_AndLateStaysLate()
    {
        var counts = new Dictionary<DirectiveStatus, long>
        {
            [DirectiveStatus.DoneInTime] = 3, [DirectiveStatus.DoneLate] = 1, [DirectiveStatus.ReportedLate] = 1, [DirectiveStatus.Overdue] = 1,
            [DirectiveStatus.DoneNoDeadline] = 7, [DirectiveStatus.ReportedInTime] = 9, [DirectiveStatus.InTime] = 11, [DirectiveStatus.NoDeadline] = 13, [DirectiveStatus.Withdrawn] = 5,
        };

        var punctuality = Punctuality.Of(counts);

        punctuality.ShouldBe(new Punctuality(3, 3));
        punctuality.Rate.ShouldBe(0.5m);
        Punctuality.Of([]).Rate.ShouldBeNull();
    }

    [Theory]
    [InlineData("5:1", 5)]
    [InlineData("1:1 9:1", 1)]
    [InlineData("1:1 4:1 9:1", 4)]
    [InlineData("2:3 40:2", 2)]
    [InlineData("0:5 7:1", 7)]
    [InlineData("", null)]
    public void MedianDays_IsTheMiddleOfWhatIsLate(string late, int? median) =>
        Punctuality.MedianDays(late.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => (int.Parse(one.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture), long.Parse(one.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)))).ShouldBe(median);

    [Fact]
    public void Reminder_ChangesNoState_AndALaterReportMayLieBeforeIt()
    {
        var order = Orders.Given(on: "07-01", due: "08-15");
        var before = order.On("09-01");

        order.Then("remind 09-01");
        var reminded = order.On("09-01");
        order.Then("report 08-10 known 09-02");

        reminded.ShouldBe(before);
        order.On("09-02")!.Status.ShouldBe(DirectiveStatus.ReportedInTime);
    }

    [Fact]
    public void From_OffersOnlyWhatIsTaken()
    {
        foreach (var step in Lifecycle.From(Orders.Given().On("10-20")!))
            Orders.Given().Take($"{step} 10-20 to 12-31").Step.ShouldBe(step);

        Lifecycle.From(Orders.Given().On("10-20")!).ShouldNotContain(DirectiveStep.RefuseExtension);
        Lifecycle.From(Orders.Given().Then("acknowledge 10-10").On("10-20")!).ShouldNotContain(DirectiveStep.Acknowledge);
    }
}

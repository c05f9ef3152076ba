using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class ParkConditionTests
{
    [Theory]
    [InlineData(ParkCondition.Late, 1, DirectiveStatus.Overdue, DirectiveStatus.InTime)]
    [InlineData(ParkCondition.Late, 0, DirectiveStatus.Overdue)]
    [InlineData(ParkCondition.Moved, 1, DirectiveStatus.InTime)]
    [InlineData(ParkCondition.Moved, 1, DirectiveStatus.NoDeadline)]
    [InlineData(ParkCondition.OnTime, 0, DirectiveStatus.DueSoon)]
    [InlineData(ParkCondition.OnTime, 0, DirectiveStatus.DoneInTime)]
    [InlineData(ParkCondition.OnTime, 0, DirectiveStatus.InTime, DirectiveStatus.DoneLate)]
    [InlineData(ParkCondition.NothingDue, 0, DirectiveStatus.NoDeadline, DirectiveStatus.Waiting)]
    [InlineData(ParkCondition.NothingDue, 0, DirectiveStatus.DoneLate)]
    [InlineData(ParkCondition.NothingDue, 0, DirectiveStatus.Replaced)]
    [InlineData(ParkCondition.NothingDue, 0)]
    public void Condition_OfOrders_IsTheWorstThatHolds(ParkCondition expected, int moved, params DirectiveStatus[] orders) =>
        Of(moved, orders).Condition.ShouldBe(expected);

    [Fact]
    public void And_OfAParkThatBecamePart_AddsItsOrders()
    {
        var both = Of(1, DirectiveStatus.InTime, DirectiveStatus.Withdrawn).And(Of(2, DirectiveStatus.InTime, DirectiveStatus.Overdue));

        both.Moved.ShouldBe(3);
        both.All.ShouldBe(3);
        both.Open.ShouldBe(3);
        both.Condition.ShouldBe(ParkCondition.Late);
    }

    private static ParkOrders Of(int moved, params DirectiveStatus[] orders) => new(orders.GroupBy(o => o).ToDictionary(g => g.Key, g => g.Count()), moved);
}

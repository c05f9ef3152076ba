using System.Globalization;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;

namespace Tiendo.Domain.Tests.Milestones;

public sealed class MilestoneLineTests
{
    [Theory]
    [InlineData("2025-07-31>2025-08-14 2025-10-07>2025-10-19", "2025-10-20", 1, 66)]
    [InlineData("2025-07-31>2025-07-31 2025-08-15> 2025-10-07>2025-10-31", "2025-10-20", 1, 92)] // an order without a day hides nothing
    [InlineData("2025-07-31>2025-08-14 2025-10-07>2025-10-19", "2025-07-31", 0, 0)] // in July nothing had moved
    [InlineData("2025-07-31>2025-08-14 2025-10-07>2025-10-19", "2025-10-06", 0, 0)]
    [InlineData("2025-07-31>2025-08-31 2025-10-07>2025-08-31", "2025-12-31", 0, 0)] // ordered again, not moved
    [InlineData("2025-01-10>2025-03-31 2025-04-10>2025-06-30 2025-07-10>2025-06-20", "2025-12-31", 2, 81)] // brought forward by ten days
    [InlineData("2025-07-31> 2025-10-07>2025-10-31", "2025-12-31", 0, 0)] // the first day it ever had
    [InlineData("2025-07-31>2025-08-31 2025-10-07>2025-10-20 2025-10-07>2025-11-30", "2025-12-31", 1, 91)] // parts given on one day
    public void Orders_OneAfterAnother_MoveTheirDueDay(string orders, string day, int times, int days)
    {
        var line = MilestoneLine.On(orders.Split(' ').Select((text, at) => Order(at + 1, text)), Day(day)!.Value);

        line.Moves.Count.ShouldBe(times);
        line.DaysMoved.ShouldBe(days);
        line.Moves.ShouldAllBe(move => move.Kind == MoveKind.OrderedAgain);
    }

    [Fact]
    public void Extension_GrantedBetweenTwoOrders_IsAMoveOfItsOwn()
    {
        var first = Order(1, "2025-07-31>2025-08-14") with { Later = [new(9, new(2025, 8, 10), new(2025, 9, 15), true, 4, new(2025, 8, 11))] };

        var line = MilestoneLine.On([Order(2, "2025-10-07>2025-10-19"), first], new(2025, 10, 20));

        line.Moves.Select(move => (move.Days, move.Kind)).ShouldBe([(32, MoveKind.Extended), (34, MoveKind.OrderedAgain)]);
        line.DaysMoved.ShouldBe(66);
        line.Due.ShouldBe(new DateOnly(2025, 10, 19));
        MilestoneLine.On([first], new(2025, 8, 9)).Moves.ShouldBeEmpty();
        MilestoneLine.On([first], new(2025, 8, 20), knownOn: new(2025, 8, 10)).Moves.ShouldBeEmpty();
    }

    [Fact]
    public void Order_JoinedLater_IsKnownFromThatDay()
    {
        var orders = Members("2025-10-09+ 2025-10-12- 2025-10-15+");

        orders.Select(order => (order.KnownFrom, order.KnownUntil)).ShouldBe(
            [(new(2025, 10, 9), new(2025, 10, 12)), (new DateOnly(2025, 10, 15), DateOnly.MaxValue)]);
        MilestoneLine.On(orders, new(2025, 12, 31), new(2025, 10, 8)).Orders.ShouldBeEmpty();
        MilestoneLine.On(orders, new(2025, 12, 31), new(2025, 10, 13)).Orders.ShouldBeEmpty();
        MilestoneLine.On(orders, new(2025, 12, 31), new(2025, 10, 15)).Orders.Count.ShouldBe(1);
        MilestoneLine.On(orders, new(2025, 12, 31)).Orders.Count.ShouldBe(1);
    }

    [Fact]
    public void Order_JoinedAndTakenOffOnOneDay_WasNeverThere() => Members("2025-10-09+ 2025-10-09-").ShouldBeEmpty();

    [Fact]
    public void Matter_OfTwoOrders_IsWhatBothName()
    {
        MatterNames.Of(MattersCsv.Words, "Hoàn thành giải phóng mặt bằng và bố trí tái định cư", "Giải phóng mặt bằng phần còn lại").ShouldBe("giải phóng mặt bằng");
        MatterNames.Of(MattersCsv.Words, "Relocate the 110 kV line").ShouldBe("di chuyển đường dây điện");
        MatterNames.Of(MattersCsv.Words, "Tặng hoa").ShouldBe("Tặng hoa");
        MatterNames.Of(MattersCsv.Words, string.Join(' ', Enumerable.Repeat("lời", 60))).Length.ShouldBeLessThanOrEqualTo(81);
    }

    private static List<MilestoneOrder> Members(string text) =>
        [.. MilestoneOrder.Of(5, Directive, [], text.Split(' ').Select((change, at) => new MilestoneChange
        {
            ProvinceId = 20, Id = at + 10, DirectiveId = 1, MilestoneId = change[^1] == '+' ? 5 : null, Why = "", RecordedOn = Day(change[..^1])!.Value, RecordedBy = "",
        }))];

    private static Directive Directive { get; } = new()
    {
        ProvinceId = 20, Id = 1, DocumentId = 1, Ordinal = 1, GivenOn = new(2025, 10, 3), Quote = "", RecordedOn = new(2025, 10, 8), RecordedBy = "",
    };

    private static MilestoneOrder Order(long id, string text) => text.Split('>') is var parts
        ? new(id, Day(parts[0])!.Value, Day(parts[1]), Day(parts[0])!.Value, DateOnly.MaxValue, []) : throw new InvalidOperationException();

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

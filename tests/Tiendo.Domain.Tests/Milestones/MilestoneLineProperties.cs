using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Milestones;

namespace Tiendo.Domain.Tests.Milestones;

public sealed class MilestoneLineProperties
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 60).Select(First.AddDays);

    private static readonly Gen<MilestoneOrder> Orders =
        from id in Gen.Choose(1, 100)
        from given in Days
        from due in Days
        from hasDue in Gen.Elements(true, true, false)
        from known in Days
        from length in Gen.Choose(1, 80)
        from acts in (from day in Days from to in Days from recorded in Days select (Day: day, To: to, Recorded: recorded)).ListOf()
        select new MilestoneOrder(id, given, hasDue ? due : null, known, length > 50 ? DateOnly.MaxValue : known.AddDays(length),
            [.. acts.Take(2).Select((act, at) => new LaterDue(1000 + (id * 2) + at, given.AddDays(act.Day.DayNumber - First.DayNumber), act.To, at == 0, null, act.Recorded))]);

    private static readonly Arbitrary<(List<MilestoneOrder> Orders, DateOnly Day, DateOnly Known)> Lines =
        (from orders in Orders.ListOf() from day in Days from known in Days select (orders.DistinctBy(order => order.DirectiveId).ToList(), day, known)).ToArbitrary();

    [Fact]
    public void DaysMoved_OfAnyLine_IsFromTheFirstDueToTheLast() => Check(line =>
    {
        var now = MilestoneLine.On(line.Orders, line.Day, line.Known);
        return now.Moves.Count == 0 ? now.DaysMoved == 0 : now.DaysMoved == now.Due!.Value.DayNumber - now.Moves[0].From.DayNumber;
    });

    [Fact]
    public void Moves_OfAnyLine_FollowOneAnother() => Check(line =>
        MilestoneLine.On(line.Orders, line.Day, line.Known).Moves is var moves
        && moves.Zip(moves.Skip(1)).All(pair => pair.First.To == pair.Second.From && pair.First.Day <= pair.Second.Day && pair.First.Number + 1 == pair.Second.Number)
        && moves.All(move => move.Days != 0 && move.Day <= line.Day));

    [Fact]
    public void Line_OfReversedOrders_IsTheSame() => Check(line =>
        MilestoneLine.On(line.Orders, line.Day).Moves.SequenceEqual(MilestoneLine.On(Enumerable.Reverse(line.Orders), line.Day).Moves));

    [Fact]
    public void Rows_OfTheDerivedTable_AnswerEveryDayLikeTheLine() => Check(line =>
        MilestoneMove.Of(20, 7, line.Orders)
            .Where(row => row.MovedOn <= line.Day && row.KnownFrom <= line.Known && line.Known < row.KnownUntil).OrderBy(row => row.Number)
            .Select(row => new DueMove(row.Number, row.MovedOn, row.DirectiveId, row.FromDue, row.ToDue, row.Kind))
            .SequenceEqual(MilestoneLine.On(line.Orders, line.Day, line.Known).Moves));

    private static void Check(Func<(List<MilestoneOrder> Orders, DateOnly Day, DateOnly Known), bool> holds) => Prop.ForAll(Lines, holds).QuickCheckThrowOnFailure();
}

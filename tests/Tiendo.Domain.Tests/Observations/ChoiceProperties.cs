using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;

namespace Tiendo.Domain.Tests.Observations;

public sealed class ChoiceProperties
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly Measure[] Kinds = [Figures.Area, Figures.Revenue, Figures.Groundbreaking];
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 40).Select(First.AddDays);

    private static readonly Arbitrary<Ledger> Ledgers =
        (from measure in Gen.Elements(Kinds)
         from rows in Row(measure).ListOf()
         from gone in Gen.SubListOf(rows.ToArray())
         from days in Days.ListOf(rows.Count + 2)
         from seed in Gen.Choose(0, int.MaxValue)
         select new Ledger(
             measure,
             [.. rows.Select((row, at) => WithId(row, at + 1))],
             [.. gone.Select((row, at) => Superseded(rows.ToList().IndexOf(row) + 1, days[at]))],
             days[^1], days[^2], seed)).ToArbitrary();

    [Fact]
    public void Choice_OfTheSameRowsInAnyOrder_IsTheSame() => Check(ledger =>
    {
        var random = new Random(ledger.Seed);
        var (rows, gone) = (ledger.Rows.ToArray(), ledger.Gone.ToArray());
        random.Shuffle(rows);
        random.Shuffle(gone);
        return Same(ledger.Choice, Choice.Of(ledger.Question, rows, gone));
    });

    [Fact]
    public void Choice_WithRowsThatEndOrWereRecordedLater_IsTheSameWithout() => Check(ledger => Same(
        ledger.Choice,
        Choice.Of(
            ledger.Question,
            ledger.Rows.Where(row => row.To <= ledger.AsOf && row.RecordedOn <= ledger.KnownOn),
            ledger.Gone.Where(row => row.RecordedOn <= ledger.KnownOn))));

    [Fact]
    public void Choice_NamesEveryRowThatWasLookedAtOnce() => Check(ledger =>
        ledger.Choice.Others.Select(rival => rival.Observation).Concat(ledger.Choice.Chosen is { } chosen ? [chosen] : []).Select(row => row.Id).Order()
            .SequenceEqual(ledger.Rows.Where(ledger.Question.Regards).Select(row => row.Id).Order()));

    [Fact]
    public void Choice_WithoutItsRivals_IsTheSame() => Check(ledger =>
        ledger.Choice.Chosen is not { } chosen || Choice.Of(ledger.Question, [chosen], []).Chosen == chosen);

    private static Gen<Observation> Row(Measure measure) =>
        from start in Days
        from length in Gen.Elements(0, 0, 6, 13)
        from rank in Gen.Elements(Enum.GetValues<SourceRank>())
        from kind in Gen.Elements(Enum.GetValues<ObservationKind>())
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from value in Gen.Choose(1, 30)
        from recorded in Days
        select new Observation
        {
            ProvinceId = 20, Id = 0, PlaceId = 1, Measure = measure.Code, From = start, To = start.AddDays(length), Value = value, Unit = measure.Unit,
            Hedge = hedge, Kind = kind, Rank = rank, RecordedOn = recorded, RecordedBy = "test",
        };

    private static Observation WithId(Observation row, long id) => new()
    {
        ProvinceId = 20, Id = id, PlaceId = 1, Measure = row.Measure, From = row.From, To = row.To, Value = row.Value, Unit = row.Unit,
        Hedge = row.Hedge, Kind = row.Kind, Rank = row.Rank, RecordedOn = row.RecordedOn, RecordedBy = row.RecordedBy,
    };

    private static Supersession Superseded(long id, DateOnly day) => new() { ProvinceId = 20, ObservationId = id, Why = "test", RecordedOn = day, RecordedBy = "test" };

    private static bool Same(Choice one, Choice other) => one.Chosen == other.Chosen && one.Others.SequenceEqual(other.Others);

    private static void Check(Func<Ledger, bool> holds) => Prop.ForAll(Ledgers, holds).QuickCheckThrowOnFailure();

    private sealed record Ledger(Measure Measure, IReadOnlyList<Observation> Rows, IReadOnlyList<Supersession> Gone, DateOnly AsOf, DateOnly KnownOn, int Seed)
    {
        public FigureQuestion Question => new(Measure, AsOf, KnownOn);

        public Choice Choice => Choice.Of(Question, Rows, Gone);
    }
}

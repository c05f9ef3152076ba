using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Observations;

namespace Tiendo.Domain.Tests.Observations;

public sealed class SumProperties
{
    private static readonly DateOnly First = new(2025, 1, 1);

    // Every day d flows 2^(d mod 20); a period's figure is the sum of its days, so a day counted twice shows in the total.
    private static readonly Arbitrary<IReadOnlyList<Observation>> Flows =
        (from starts in Gen.Choose(0, 60).ListOf()
         from lengths in Gen.Elements(1, 2, 7, 14, 30).ListOf(starts.Count)
         select (IReadOnlyList<Observation>)[.. starts.Select((start, at) => Period(at + 1, start, lengths[at]))]).ToArbitrary();

    [Fact]
    public void Sum_OfAnyPeriods_CountsEveryDayAtMostOnce() => Check((rows, sum) =>
    {
        var days = sum.Parts.SelectMany(Days).ToList();
        return days.Count == days.Distinct().Count() && (sum.Total ?? 0) == days.Sum(Flow);
    });

    [Fact]
    public void Sum_OfAnyPeriods_CoversAtLeastTheLongest() => Check((rows, sum) =>
        rows.Count == 0 || sum.Parts.Sum(part => Days(part).Count()) >= rows.Max(row => Days(row).Count()));

    [Fact]
    public void Sum_OfAnyPeriods_LeavesOutOnlyWhatIsCountedAlready() => Check((rows, sum) =>
    {
        var counted = sum.Parts.SelectMany(Days).ToHashSet();
        return sum.LeftOut.All(row => Days(row).Any(counted.Contains));
    });

    private static Observation Period(long id, int start, int length) => new()
    {
        ProvinceId = 20, Id = id, PlaceId = 1, Measure = "revenue", From = First.AddDays(start), To = First.AddDays(start + length - 1),
        Value = Enumerable.Range(start, length).Sum(day => Flow(First.AddDays(day))), Unit = "VND", Hedge = Hedge.Exact, Kind = ObservationKind.Reported,
        Rank = default, RecordedOn = First, RecordedBy = "test",
    };

    private static IEnumerable<DateOnly> Days(Observation row) => Enumerable.Range(0, row.To.DayNumber - row.From.DayNumber + 1).Select(row.From.AddDays);

    private static decimal Flow(DateOnly day) => 1 << (day.DayNumber % 20);

    private static void Check(Func<IReadOnlyList<Observation>, TimeSum, bool> holds) =>
        Prop.ForAll(Flows, rows => holds(rows, TimeSum.Of(Figures.Revenue, SeriesPoint.Of(rows)))).QuickCheckThrowOnFailure();
}

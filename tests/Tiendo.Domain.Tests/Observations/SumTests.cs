using Tiendo.Domain.Observations;
using static Tiendo.Domain.Tests.Observations.Figures;

namespace Tiendo.Domain.Tests.Observations;

public sealed class SumTests
{
    [Fact]
    public void Flow_OfAYearAndItsHalf_IsTheYearAlone()
    {
        var sum = OverTime(Figure(1, "revenue", "100 tỷ đồng", "2024-12-15/2025-12-14"), Figure(2, "revenue", "60 tỷ đồng", "2024-12-15/2025-06-14"));
        (sum.Total, sum.Parts.Single().Id, sum.LeftOut.Single().Id).ShouldBe((100_000_000_000, 1, 2));
    }

    [Fact]
    public void Flow_OfTwoHalvesAndTheYear_IsTheYearWithFewerFigures() =>
        OverTime(Figure(1, "revenue", "1", "2025-01-01/2025-06-30"), Figure(2, "revenue", "2", "2025-07-01/2025-12-31"), Figure(3, "revenue", "4", "2025")).Total.ShouldBe(4);

    [Fact]
    public void Flow_OfOverlappingPeriods_CoversTheMostDays() => OverTime(
        Figure(1, "revenue", "1", "2025-01-01/2025-06-30"), Figure(2, "revenue", "2", "2025-06-01/2025-12-31"), Figure(3, "revenue", "4", "2025-02")).Total.ShouldBe(2 + 4);

    [Fact]
    public void Flow_WithMonthsMissing_NamesTheGap() =>
        OverTime(Figure(1, "revenue", "1", "2025-01"), Figure(2, "revenue", "2", "2025-04")).Gaps.ShouldBe([(Day("2025-02-01"), Day("2025-03-31"))]);

    [Fact]
    public void Flow_OfARequestedPeriod_NamesWhatIsMissingAtItsEnds()
    {
        var sum = TimeSum.Of(Revenue, SeriesPoint.Of([Figure(1, "revenue", "1", "2025-03"), Figure(2, "revenue", "9", "2024")]), Day("2025-01-01"), Day("2025-12-31"));
        sum.Total.ShouldBe(1);
        sum.Gaps.ShouldBe([(Day("2025-01-01"), Day("2025-02-28")), (Day("2025-04-01"), Day("2025-12-31"))]);
    }

    [Theory]
    [InlineData("area", "5", SumRefusal.StockOverTime)]
    [InlineData("occupancy", "5", SumRefusal.NotAdditive)]
    [InlineData("revenue", "5 ha", SumRefusal.UnitsDiffer)]
    public void Sum_OverTimeThatMeansNothing_IsRefused(string measure, string figure, SumRefusal refusal) =>
        TimeSum.Of(All[measure], SeriesPoint.Of([Figure(1, measure, figure, "2025")])).ShouldSatisfyAllConditions(
            sum => sum.Refusal.ShouldBe(refusal), sum => sum.Total.ShouldBeNull());

    [Fact]
    public void Stock_OfSeveralPlaces_IsAddedInOneUnitAndNamesThePlacesWithout()
    {
        var sum = PlaceSum.Of(Area, Chosen(Figure(1, "area", "8.5", "2025", place: 1), Figure(2, "area", "15000 m2", "2024", place: 2)).Append(new(3, null)).ToDictionary());
        (sum.Total, sum.Missing.Single()).ShouldBe((10, 3));
    }

    [Fact]
    public void Flow_OfSeveralPlacesAndPeriods_IsRefused() => PlaceSum.Of(
        Revenue, Chosen(Figure(1, "revenue", "5", "2025", place: 1), Figure(2, "revenue", "5", "2024", place: 2))).Refusal.ShouldBe(SumRefusal.PeriodsDiffer);

    [Fact]
    public void Ratio_OfSeveralPlaces_ComesFromSumsAndIsNeverAveraged()
    {
        PlaceSum.Of(Occupancy, Chosen(Figure(1, "occupancy", "50", "2025"))).Refusal.ShouldBe(SumRefusal.NotAdditive);
        var (leased, land) = (
            Chosen(Figure(1, "area", "5", "2025", place: 1), Figure(2, "area", "30", "2025", place: 2), Figure(5, "area", "7", "2025", place: 3)),
            Chosen(Figure(3, "area", "10", "2025", place: 1), Figure(4, "area", "400000 m2", "2025", place: 2)));
        var sum = PlaceSum.OfRatio(Occupancy, Area, leased, Area, land);
        (sum.Total, sum.Missing.Single()).ShouldBe((70, 3));
        PlaceSum.OfRatio(Occupancy, Area, leased, Area, Chosen(Figure(3, "area", "0", "2025", place: 1))).Refusal.ShouldBe(SumRefusal.ZeroDenominator);
    }

    [Fact]
    public void Series_OfOneDayFromSeveralSources_KeepsEveryMark()
    {
        var points = SeriesPoint.Of([Figure(2, "area", "9", "2025-07"), Figure(1, "area", "8", "2024"), Figure(3, "area", "10", "2025-07")]);
        points.Select(point => (point.Chosen.Id, point.Marks.Count)).ShouldBe([(1, 1), (3, 2)]);
    }

    private static TimeSum OverTime(params Observation[] rows) => TimeSum.Of(Revenue, SeriesPoint.Of(rows));

    private static Dictionary<long, Observation?> Chosen(params Observation[] rows) => rows.ToDictionary(row => row.PlaceId, row => (Observation?)row);
}

using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;
using static Tiendo.Domain.Tests.Observations.Figures;

namespace Tiendo.Domain.Tests.Observations;

public sealed class ChoiceTests
{
    [Fact]
    public void Choice_OfSeveralDays_IsTheLatestNotAfterTheDayAsked() => Chosen(
        "2025-12-31", Figure(1, "area", "372", "2024"), Figure(2, "area", "418", "2025-07"), Figure(3, "area", "500", "2026")).ShouldBe(2);

    [Fact]
    public void Choice_OfOneDay_IsTheWeightiestSource() => Chosen(
        "2025-12-31",
        Figure(1, "area", "1", "2025-07"), Figure(2, "area", "2", "2025-07", SourceRank.Decision), Figure(3, "area", "3", "2025-07", SourceRank.Official)).ShouldBe(2);

    [Fact]
    public void Choice_OfOneDayAndWeight_IsRecordedLast() =>
        Chosen("2025-12-31", Figure(7, "area", "1", "2025-07"), Figure(9, "area", "2", "2025-07"), Figure(8, "area", "3", "2025-07")).ShouldBe(9);

    [Fact]
    public void Choice_KnownOnAnEarlierDay_IsWhatWasRecordedThen()
    {
        var rows = new[] { Figure(1, "area", "1", "2025-07", recorded: "2025-08-01"), Figure(2, "area", "2", "2025-07", recorded: "2025-09-01") };
        Choice.Of(new(Area, Day("2025-12-31"), Day("2025-08-31")), rows, [Superseded(1, 2, "2025-09-01")]).Chosen!.Id.ShouldBe(1);
        Choice.Of(new(Area, Day("2025-12-31"), Day("2025-07-31")), rows, []).Chosen.ShouldBeNull();
    }

    [Fact]
    public void Choice_OfSupersededFigures_IsTheNext()
    {
        var choice = Choice.Of(new(Area, Day("2025-12-31")), [Figure(1, "area", "1", "2024"), Figure(2, "area", "2", "2025-07")], [Superseded(2)]);
        choice.Chosen!.Id.ShouldBe(1);
        choice.Others.ShouldHaveSingleItem().Why.ShouldBe(NotChosen.Superseded);
    }

    [Fact]
    public void TargetsAndPlans_DoNotAnswerWhatIs()
    {
        Observation[] rows =
        [
            Figure(1, "area", "1", "2024"), Figure(2, "area", "2", "2025", kind: ObservationKind.Target), Figure(3, "area", "3", "2025", kind: ObservationKind.Plan),
        ];
        Choice.Of(new(Area, Day("2026-01-01")), rows, []).ShouldSatisfyAllConditions(
            choice => choice.Chosen!.Id.ShouldBe(1), choice => choice.Others.ShouldBeEmpty());
        Choice.Of(new(Area, Day("2026-01-01"), Kind: FigureKind.Target), rows, []).Chosen!.Id.ShouldBe(2);
        Choice.Of(new(Area, Day("2026-01-01"), Kind: FigureKind.Plan), rows, []).Chosen!.Id.ShouldBe(3);
    }

    [Theory]
    [InlineData("85000 m2", "2025-07", NotChosen.RecordedEarlier, Agreement.Agrees)]
    [InlineData("9.5", "2025-07", NotChosen.RecordedEarlier, Agreement.Contradicts)]
    [InlineData("9.5", "2024", NotChosen.EarlierDay, Agreement.Changed)]
    [InlineData("8.5", "2024", NotChosen.EarlierDay, Agreement.Agrees)]
    [InlineData("9 VND", "2025-07", NotChosen.RecordedEarlier, Agreement.NotComparable)]
    public void Rival_SaysWhyItDoesNotAnswerAndWhetherItFits(string figure, string when, NotChosen why, Agreement agreement)
    {
        var rival = Choice.Of(new(Area, Day("2025-12-31")), [Figure(2, "area", "8.5", "2025-07"), Figure(1, "area", figure, when)], []).Others.ShouldHaveSingleItem();
        (rival.Why, rival.Agreement).ShouldBe((why, agreement));
    }

    [Fact]
    public void Flow_OfAYearAndItsSecondHalf_AnswersWithTheYearAndCallsTheHalfNoRival()
    {
        Observation[] rows =
        [
            Figure(1, "revenue", "100", "2024-12-15/2025-12-14"), Figure(2, "revenue", "60", "2025-06-15/2025-12-14", SourceRank.Decision),
            Figure(3, "revenue", "101", "2024-12-15/2025-12-14", SourceRank.Other), Figure(4, "revenue", "90", "2023-12-15/2024-12-14"),
        ];
        var choice = Choice.Of(new(Revenue, Day("2025-12-31")), rows, []);
        choice.Chosen!.Id.ShouldBe(1);
        choice.Others.Select(rival => (rival.Observation.Id, rival.Why, rival.Agreement)).ShouldBe(
        [
            (3, NotChosen.LighterSource, Agreement.Contradicts), (2, NotChosen.OtherPeriodLength, Agreement.NotAsked), (4, NotChosen.EarlierDay, Agreement.NotAsked),
        ]);
        Choice.Of(new(Revenue, Day("2025-12-31"), Period: PeriodLength.HalfYear), rows, []).Chosen!.Id.ShouldBe(2);
        Choice.Of(new(Revenue, Day("2025-12-31"), Period: PeriodLength.Month), rows, []).Chosen.ShouldBeNull();
    }

    [Theory]
    [InlineData("2024-12-15", "2025-06-14", 6, 0)]
    [InlineData("2025-01-01", "2025-06-30", 6, 0)]
    [InlineData("2024-01-01", "2024-12-31", 12, 0)]
    [InlineData("2025-02-01", "2025-02-28", 1, 0)]
    [InlineData("2025-07-01", "2025-07-01", 0, 1)]
    [InlineData("2025-07-01", "2025-07-07", 0, 7)]
    public void Period_FromTheFirstToTheLastDay_IsSoLong(string from, string to, int months, int days) =>
        PeriodLength.Of(Day(from), Day(to)).ShouldBe(new PeriodLength(months, days));

    private static long Chosen(string asOf, params Observation[] rows) => Choice.Of(new(Area, Day(asOf)), rows, []).Chosen!.Id;
}

using Tiendo.Domain.Observations;
using static Tiendo.Domain.Tests.Observations.Figures;

namespace Tiendo.Domain.Tests.Observations;

public sealed class ContradictionsTests
{
    [Fact]
    public void Area_SaidByThreeSourcesOverTime_ComesOutWithAllThree()
    {
        var found = Contradictions.Among(
            [new(Figure(3, "area", "~418", "2025-07"), "S0"), new(Figure(1, "area", "537", "2021-05"), "S2"), new(Figure(2, "area", "~372", "2024"), "S3")],
            All).ShouldHaveSingleItem();
        found.Sort.ShouldBe(ContradictionSort.OverTime);
        found.Claims.Select(claim => claim.Observation.Value).ShouldBe([537, 372, 418]);
    }

    [Fact]
    public void Occupancy_ChangedBetweenSources_ComesOutAsChange()
    {
        var found = Contradictions.Among(
            [new(Figure(1, "occupancy", "94", "2021-05"), "S2"), new(Figure(2, "occupancy", "100", "2024"), "S3")], All).ShouldHaveSingleItem();
        found.Sort.ShouldBe(ContradictionSort.OverTime);
    }

    [Theory]
    [InlineData("area", "372", "2024", "418", "2024", "S", "S", ContradictionSort.SameTime)] // one source against itself
    [InlineData("area", "372", "2024", "418", "2025", "S", "S", null)] // its own later figure is news, no contradiction
    [InlineData("area", "8.5", "2021-05", "8.5", "2024", "S2", "S3", null)]
    [InlineData("area", "<600", "2024", "600", "2025-07", "S3", "S0", null)]
    [InlineData("households", ">490", "2024", "1006", "2025-07", "S3", "S0", ContradictionSort.OverTime)]
    [InlineData("revenue", "5", "2024", "9", "2025", "S3", "S0", null)] // a flow of another year is another quantity
    [InlineData("revenue", "5", "2025", "9", "2025", "S3", "S0", ContradictionSort.SameTime)]
    [InlineData("revenue", "5", "2025", "9", "2025-07", "S3", "S0", ContradictionSort.SameTime)] // a month above its year
    [InlineData("revenue", "9", "2025", "5", "2025-07", "S3", "S0", null)]
    [InlineData("groundbreaking", "20241219", "2025-07", "20241220", "2024", "S3", "S0", ContradictionSort.SameTime)] // an event has one date
    [InlineData("groundbreaking", "202406 month", "2024", "20240615", "2025", "S3", "S0", null)]
    public void TwoFigures_OfOneMeasure_ContradictOrNot(
        string measure, string one, string when, string other, string then, string source, string otherSource, ContradictionSort? sort) =>
        Contradictions.Among([new(Figure(1, measure, one, when), source), new(Figure(2, measure, other, then), otherSource)], All)
            .Select(found => (ContradictionSort?)found.Sort).SingleOrDefault().ShouldBe(sort);

    [Fact]
    public void PlannedDate_MovedByAnotherSource_IsAChange() => Contradictions.Among(
    [
        new(Figure(1, "groundbreaking", "202506 month", "2024", kind: ObservationKind.Plan), "S3"),
        new(Figure(2, "groundbreaking", "202512 month", "2025", kind: ObservationKind.Plan), "S0"),
    ], All).ShouldHaveSingleItem().Sort.ShouldBe(ContradictionSort.OverTime);

    [Fact]
    public void Targets_AreHeldAgainstNothingButEachOther() => Contradictions.Among(
        [new(Figure(1, "area", "5", "2025", kind: ObservationKind.Target), "S3"), new(Figure(2, "area", "9", "2025-07"), "S0")], All).ShouldBeEmpty();
}

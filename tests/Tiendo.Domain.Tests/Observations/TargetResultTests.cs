using Tiendo.Domain.Observations;
using static Tiendo.Domain.Tests.Observations.Figures;

namespace Tiendo.Domain.Tests.Observations;

public sealed class TargetResultTests
{
    [Theory]
    [InlineData("3..4", null, "1", "2025-07-31", TargetState.NotYetDue, 2.0)]
    [InlineData("3..4", "1", "1", "2026-07-31", TargetState.Missed, 2.0)]
    [InlineData("3..4", "1", "3", "2026-07-31", TargetState.ReachedLate, 0.0)]
    [InlineData("3..4", "3", "1", "2026-07-31", TargetState.Reached, 0.0)] // reached when it was due, whatever came later
    [InlineData("≥1", null, "2", "2025-07-31", TargetState.Reached, 0.0)]
    [InlineData("≤8", "9", "9", "2026-07-31", TargetState.Missed, 1.0)]
    [InlineData("13", null, null, "2026-07-31", TargetState.Unknown, null)]
    [InlineData("5", null, "5 VND", "2026-07-31", TargetState.Unknown, null)]
    public void Target_AgainstTheFigures_IsReachedOrMissing(string target, string? whenDue, string? now, string asOf, TargetState state, double? missing)
    {
        var result = TargetResult.Of(Figure(1, "households", target, "2025", kind: ObservationKind.Target), Actual(whenDue, "2025"), Actual(now, "2025-07"), Day(asOf));
        (result.State, result.Short).ShouldBe((state, (decimal?)missing));
    }

    [Fact]
    public void Target_InAnotherUnit_IsHeldWithinTheDigitsGiven()
    {
        var target = Figure(1, "area", "50000 m2", "2025", kind: ObservationKind.Target); // at least 49 999.5 m²
        TargetResult.Of(target, null, Figure(2, "area", "4", "2025-07"), Day("2026-07-31")).Short.ShouldBe(4999.5m); // less than 4.5 ha
        TargetResult.Of(target, null, Figure(2, "area", "5", "2025-07"), Day("2026-07-31")).State.ShouldBe(TargetState.ReachedLate);
    }

    [Fact]
    public void TargetDate_PassedByADay_IsMissedByDays()
    {
        var target = Figure(1, "groundbreaking", "20250815", "2025-08-15", kind: ObservationKind.Target);
        TargetResult.Of(target, null, Figure(2, "groundbreaking", "20251020", "2025-10-20"), Day("2025-12-31")).Short.ShouldBe(66);
    }

    private static Observation? Actual(string? figure, string when) => figure is null ? null : Figure(2, "households", figure, when);
}

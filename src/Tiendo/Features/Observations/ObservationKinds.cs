using Tiendo.Domain.Observations;

namespace Tiendo.Features.Observations;

/// <summary>The kinds of observation that answer a question.</summary>
internal static class ObservationKinds
{
    private static readonly ObservationKind[] Actual = [ObservationKind.Reported, ObservationKind.Computed];
    private static readonly ObservationKind[] Target = [ObservationKind.Target];
    private static readonly ObservationKind[] Plan = [ObservationKind.Plan];

    public static ObservationKind[] Of(FigureKind kind) => kind switch { FigureKind.Target => Target, FigureKind.Plan => Plan, _ => Actual };
}

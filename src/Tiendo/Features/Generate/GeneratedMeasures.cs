using Tiendo.Domain.Observations;

namespace Tiendo.Features.Generate;

/// <summary>What is measured of a generated park: sixty measures that parks and clusters have.</summary>
internal static class GeneratedMeasures
{
    private const int Count = 60;
    private static readonly string[] OfWholeProvinces = ["cluster.", "park.", "industry.", "exchange."];

    /// <summary>The first sixty of the list that are figures of one park, not days and flags.</summary>
    public static IReadOnlyList<Measure> Of(Measures measures) => [.. measures.All.Where(IsOfAPark).Take(Count)];

    private static bool IsOfAPark(Measure measure) =>
        measure.Nature is not (MeasureNature.Date or MeasureNature.Flag)
        && (measure.Code.Contains("occupancy", StringComparison.Ordinal) || !OfWholeProvinces.Any(start => measure.Code.StartsWith(start, StringComparison.Ordinal)));
}

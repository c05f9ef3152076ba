using Tiendo.Domain.Observations;

namespace Tiendo.Features.Generate;

internal static class GeneratedMeasures
{
    public static IReadOnlyList<Measure> Of(string listsFolder) =>
        [.. Enumerable.Range(1, 60).Select(i => new Measure { Code = $"m.{i:00}", Vietnamese = "x", English = "x", Unit = i % 3 == 0 ? "percent" : "ha", Nature = i % 2 == 0 ? MeasureNature.Stock : MeasureNature.Flow, Definition = "", Confidence = Domain.Confidence.C })];
}

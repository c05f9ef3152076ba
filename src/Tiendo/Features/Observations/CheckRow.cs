using System.Text.Json.Serialization;
using Tiendo.Domain.Observations;

namespace Tiendo.Features.Observations;

/// <summary>The outcome of one check as it is answered.</summary>
internal sealed record CheckRow(
    [property: JsonIgnore] long PlaceId, string Place, string PlaceName, string Check, string Name, Verdict Verdict, CheckSeverity Severity, decimal? Computed, decimal? Claimed, string Unit,
    IReadOnlyList<long> Figures, IReadOnlyList<string> Missing, string Explanation)
{
    /// <summary>Measures of the figures it used.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Measures { get; init; } = [];

    public static CheckRow Of(CheckResult result, CheckWords words) => new(
        result.Place.Id, result.Place.Code, result.Place.Name, result.Check.Code, words.Name(result.Check), result.Verdict, result.Severity, result.Computed, result.Claim?.Value,
        result.Unit, [.. result.Figures.Select(row => row.Id)], result.Missing, words.Explain(result))
    {
        Measures = [.. result.Figures.Select(row => row.Measure).Distinct()],
    };
}

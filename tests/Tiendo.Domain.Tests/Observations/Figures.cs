using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;

namespace Tiendo.Domain.Tests.Observations;

/// <summary>Observations for rows of tests, in few words.</summary>
internal static class Figures
{
    public static readonly Measure Area = Measure("area", "ha", MeasureNature.Stock);
    public static readonly Measure Occupancy = Measure("occupancy", "percent", MeasureNature.Ratio);
    public static readonly Measure Revenue = Measure("revenue", "VND", MeasureNature.Flow);
    public static readonly Measure Groundbreaking = Measure("groundbreaking", "date", MeasureNature.Date);
    public static readonly Measure Households = Measure("households", "hộ", MeasureNature.Stock);

    public static readonly Measures All = new([Area, Occupancy, Revenue, Groundbreaking, Households]);

    /// <summary>"~14.1 ha" about, "&lt;600" nearly, "&gt;490" over, "3..4 count" range, "≥3", "≤3"; the period as 2025, 2025-07, 2025-07-05 or first/last day.</summary>
    public static Observation Figure(
        long id, string measure, string figure, string when, SourceRank rank = SourceRank.Press, ObservationKind kind = ObservationKind.Reported,
        string recorded = "2026-01-01", long place = 1)
    {
        var (from, to) = Period(when);
        var words = figure.Split(' ', 2);
        var hedge = words[0][0] switch { '~' => Hedge.About, '<' => Hedge.Nearly, '>' => Hedge.Over, '≥' => Hedge.AtLeast, '≤' => Hedge.AtMost, _ => Hedge.Exact };
        var ends = words[0].TrimStart('~', '<', '>', '≥', '≤').Split("..");
        return new()
        {
            ProvinceId = 20, Id = id, PlaceId = place, Measure = measure, From = from, To = to,
            Value = Number(ends[0]), Upper = ends.Length > 1 ? Number(ends[1]) : null, Unit = words.ElementAtOrDefault(1) ?? All[measure].Unit,
            Hedge = ends.Length > 1 ? Hedge.Range : hedge, Kind = kind, Rank = rank, RecordedOn = Day(recorded), RecordedBy = "test",
        };
    }

    public static Supersession Superseded(long id, long? by = null, string recorded = "2026-01-01") =>
        new() { ProvinceId = 20, ObservationId = id, ById = by, Why = "test", RecordedOn = Day(recorded), RecordedBy = "test" };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DateOnly From, DateOnly To) Period(string when)
    {
        if (when.Split('/') is [var first, var last]) return (Day(first), Day(last));
        return when.Length switch
        {
            4 => (Day(when + "-01-01"), Day(when + "-12-31")),
            7 => (Day(when + "-01"), Day(when + "-01").AddMonths(1).AddDays(-1)),
            _ => (Day(when), Day(when)),
        };
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Measure Measure(string code, string unit, MeasureNature nature) => new()
    {
        Code = code, Vietnamese = code, English = code, Unit = unit, Nature = nature, Definition = code, Confidence = Confidence.C,
        AddsOverPlaces = nature is MeasureNature.Stock or MeasureNature.Flow, AddsOverTime = nature == MeasureNature.Flow,
    };
}

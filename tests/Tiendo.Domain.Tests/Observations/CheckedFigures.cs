using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Observations;

/// <summary>Places with figures in few words, to be checked: "1: part &gt;218 ha 2025-07" is figure 1, as <see cref="Figures.Figure"/> reads it; "1@7:" comes from document 7.</summary>
internal static class CheckedFigures
{
    public static readonly Measures Known = new(
    [
        Measure("part", "ha"), Measure("whole", "ha"), Measure("rest", "ha"), Measure("share", "percent", MeasureNature.Ratio),
        Measure("made", "tỷ đồng", MeasureNature.Flow), Measure("sold", "tỷ đồng", MeasureNature.Flow), Measure("growth", "percent", MeasureNature.Ratio),
        Measure("capital", "tỷ đồng"), Measure("households", "hộ"), Measure("cases", "trường hợp"),
    ]);

    public static PlaceFigures Place(string name, PlaceKind kind, IEnumerable<string> figures, params IReadOnlyList<PlaceFigures> parts) =>
        new(new() { ProvinceId = 20, Id = name[0], Kind = kind, Code = name, Name = name }, [.. figures.Select(line => Figure(line, name[0]))], parts);

    public static IReadOnlyList<CheckResult> Run(Check check, params IReadOnlyList<string> figures) =>
        Checks.Run([check], Known, [Place("P", PlaceKind.Park, figures)]);

    public static Check Check(CheckShape shape, string? claim, params IReadOnlyList<string> of) => new()
    {
        Code = "check", Vietnamese = "check", English = "check", Shape = shape, Claim = claim, Of = of, Severity = CheckSeverity.Error, Confidence = Confidence.C,
    };

    private static Observation Figure(string line, long place)
    {
        var words = line.Split(' ');
        var ids = words[0].TrimEnd(':').Split('@');
        var kind = words[^1] switch { "target" => ObservationKind.Target, "plan" => ObservationKind.Plan, _ => ObservationKind.Reported };
        var rest = kind == ObservationKind.Reported ? words[2..] : words[2..^1];
        var made = Figures.Figure(long.Parse(ids[0], CultureInfo.InvariantCulture), words[1], string.Join(' ', rest[..^1]), rest[^1], kind: kind, place: place);
        return new()
        {
            ProvinceId = made.ProvinceId, Id = made.Id, PlaceId = made.PlaceId, Measure = made.Measure, From = made.From, To = made.To, Value = made.Value, Upper = made.Upper,
            Unit = made.Unit, Hedge = made.Hedge, Kind = made.Kind, Rank = made.Rank, RecordedOn = made.RecordedOn, RecordedBy = made.RecordedBy,
            DocumentId = ids.Length > 1 ? long.Parse(ids[1], CultureInfo.InvariantCulture) : null,
        };
    }

    private static Measure Measure(string code, string unit, MeasureNature nature = MeasureNature.Stock) =>
        new() { Code = code, Vietnamese = code, English = code, Unit = unit, Nature = nature, Definition = code, Confidence = Confidence.C };
}

using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Features.Observations;
using Tiendo.Tests.Features.Agencies;

namespace Tiendo.Tests.Features.Observations;

/// <summary>Places with figures in few words, checked by the shipped rules: "S0 land.allocated 97 ha 2025-07"; &lt; nearly, &gt; over, ~ about.</summary>
internal static class CheckedPlaces
{
    public static readonly Measures Known = MeasuresFile.Load(ShippedData.Folder);

    private static readonly IReadOnlyList<Check> Rules = ChecksFile.Load(ShippedData.Folder, Known);

    public static PlaceFigures Place(string name, PlaceKind kind, IEnumerable<string> figures, params IReadOnlyList<PlaceFigures> parts) =>
        new(new() { ProvinceId = 20, Id = name.Sum(letter => letter), Kind = kind, Code = name, Name = name }, [.. figures.Select((line, at) => Figure(line, at + 1))], parts);

    /// <summary>What the rule says about figures of one park.</summary>
    public static CheckResult Only(string rule, params IReadOnlyList<string> figures) => Only(rule, Place("Park", PlaceKind.Park, figures));

    /// <summary>What the rule says about a place and the places in it.</summary>
    public static CheckResult Only(string rule, PlaceFigures place) => All(place).Where(result => result.Check.Code == rule).ShouldHaveSingleItem();

    public static IReadOnlyList<CheckResult> All(PlaceFigures place) => Checks.Run(Rules, Known, [place]);

    private static Observation Figure(string line, long id)
    {
        var words = line.Split(' ');
        var (from, to) = Period(words[^1]);
        var number = words[2];
        return new()
        {
            ProvinceId = 20, Id = id, PlaceId = 1, Measure = words[1], From = from, To = to, Unit = string.Join(' ', words[3..^1]),
            Value = decimal.Parse(number.TrimStart('<', '>', '~'), CultureInfo.InvariantCulture),
            Hedge = number[0] switch { '<' => Hedge.Nearly, '>' => Hedge.Over, '~' => Hedge.About, _ => Hedge.Exact },
            Kind = ObservationKind.Reported, DocumentId = words[0][1] - '0', Rank = SourceRank.Press, RecordedOn = to, RecordedBy = "test",
        };
    }

    private static (DateOnly From, DateOnly To) Period(string text)
    {
        var ends = text.Split("..");
        return (First(ends[0]), ends[^1].Length switch { 4 => First(ends[^1]).AddYears(1).AddDays(-1), 7 => First(ends[^1]).AddMonths(1).AddDays(-1), _ => First(ends[^1]) });
    }

    private static DateOnly First(string text) => DateOnly.ParseExact(text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text }, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

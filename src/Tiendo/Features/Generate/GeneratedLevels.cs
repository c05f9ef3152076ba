using Tiendo.Domain.Observations;

namespace Tiendo.Features.Generate;

/// <summary>How large the figures of one park are: a level for each measure that rises a little every month; a ratio is that of its parts.</summary>
internal sealed class GeneratedLevels
{
    private readonly IReadOnlyList<Measure> measures;
    private readonly decimal[] levels;
    private readonly (int Part, int Whole)[] parts;

    /// <param name="measures">What is measured.</param>
    /// <param name="dice">The park's.</param>
    public GeneratedLevels(IReadOnlyList<Measure> measures, Dice dice)
    {
        this.measures = measures;
        levels = [.. measures.Select(measure => Level(measure, dice))];
        parts = [.. measures.Select(measure => (IndexOf(measure.Numerator), IndexOf(measure.Denominator)))];
        foreach (var (part, whole) in parts.Where(p => p is (>= 0, >= 0))) levels[part] = Math.Min(levels[part], levels[whole] * 0.5m);
    }

    /// <summary>The figure of a measure in a month, as a report would state it.</summary>
    public decimal Value(int measure, int month) => parts[measure] is (>= 0, >= 0) and var (part, whole)
        ? Shown(measure, Value(whole, month) is > 0 and var all ? 100 * Value(part, month) / all : 0)
        : Shown(measure, levels[measure] * (1 + (month * (measure % 7) / 400m)));

    /// <summary>A figure with the digits and within the range of its measure.</summary>
    public decimal Shown(int measure, decimal value) =>
        Math.Clamp(Math.Round(value, IsWhole(measures[measure].Unit) ? 0 : 2), measures[measure].Min ?? 0, measures[measure].Max ?? 1_000_000_000);

    private int IndexOf(string? code) => code is null ? -1 : measures.ToList().FindIndex(m => m.Code == code);

    private static bool IsWhole(string unit) => Units.KindOf(unit) is UnitKind.Count;

    private static decimal Level(Measure measure, Dice dice)
    {
        var (least, most) = Units.KindOf(measure.Unit) switch
        {
            UnitKind.Share => (5, 85),
            UnitKind.Area => (10, 300),
            UnitKind.Count => (1, 80),
            _ => (1, 900),
        };
        return dice.Between(least * 100, most * 100) / 100m;
    }
}

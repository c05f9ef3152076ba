namespace Tiendo.Features.Observations;

/// <summary>A figure as every page shows it: never alone, but with its unit, its day, its source and everything that competes with it.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Value">The value with its hedge and unit: "khoảng 372 ha".</param>
/// <param name="Period">The day or period it speaks of.</param>
/// <param name="Source">The document or person it comes from.</param>
/// <param name="Quote">The words that say so; null where none were kept.</param>
/// <param name="Locator">Where in the source; null where not said.</param>
/// <param name="Note">What was noted beside it.</param>
/// <param name="Why">Why this figure answers.</param>
/// <param name="Rivals">The others, each with why it does not answer.</param>
public sealed record FigureShown(
    string Measure, string Value, string Period, string Source, string? Quote, string? Locator, string? Note, string Why, IReadOnlyList<FigureShown.Rival> Rivals)
{
    /// <summary>The province whose page of the figure is linked; with <see cref="PlaceId"/> and <see cref="MeasureCode"/> its address.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The place.</summary>
    public required long PlaceId { get; init; }

    /// <summary>The measure's code.</summary>
    public required string MeasureCode { get; init; }

    /// <summary>The bare number, for bars and charts.</summary>
    public required decimal Number { get; init; }

    /// <summary>The observation itself, whose page tells who recorded it and when.</summary>
    public required long ObservationId { get; init; }

    /// <summary>The value exactly as recorded, in the unit of its source: what stands behind a figure said in larger units.</summary>
    public required string Exact { get; init; }

    /// <summary>Of a percentage the numbers above and below the line, where the same source says them for the same day: "143/147 hộ".</summary>
    public string? Fraction { get; init; }

    /// <summary>Whether another figure of the same day says something else.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>A figure that does not answer.</summary>
    public sealed record Rival(string Value, string Period, string Source, string Why, bool Contradicts);
}

namespace Tiendo.Domain.Observations;

/// <summary>One thing that can be measured of a place, as <c>data/measures.yaml</c> defines it.</summary>
public sealed record Measure
{
    /// <summary>Short, stable and English: <c>land.leased</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Vietnamese.</summary>
    public required string Vietnamese { get; init; }

    /// <summary>Name in English.</summary>
    public required string English { get; init; }

    /// <summary>The unit its figures are shown and compared in; one that <see cref="Units"/> knows.</summary>
    public required string Unit { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required MeasureNature Nature { get; init; }

    /// <summary>True when the figures of places that do not overlap give their total.</summary>
    public bool AddsOverPlaces { get; init; }

    /// <summary>True when the figures of periods that do not overlap give their total: some flows only.</summary>
    public bool AddsOverTime { get; init; }

    /// <summary>Code of the measure above the line, for a ratio that can be computed.</summary>
    public string? Numerator { get; init; }

    /// <summary>Code of the measure below the line.</summary>
    public string? Denominator { get; init; }

    /// <summary>What is counted and what is not, in Vietnamese.</summary>
    public required string Definition { get; init; }

    /// <summary>The article that defines it or asks for it.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>How sure the definition is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Below this a figure is implausible, in <see cref="Unit"/>.</summary>
    public decimal? Min { get; init; }

    /// <summary>Above this a figure is implausible, in <see cref="Unit"/>.</summary>
    public decimal? Max { get; init; }

    /// <summary>The rows of statutory forms that ask for it: <c>ccn-02.5</c>, <c>kcn-2103.13</c>.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Other words for it, in any language.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}

using Tiendo.Features.Observations;

namespace Tiendo.Features.Parks;

/// <summary>One step of a park's land, from what was planned to what is in use, as far as a figure says it.</summary>
/// <param name="Key">planned, cleared, handed-over, leased or occupied.</param>
/// <param name="Figure">The figure; null where none is known.</param>
/// <param name="Phase">The phase it speaks of; null for the whole park.</param>
/// <param name="IsPlan">Whether it is planned and not reported.</param>
/// <param name="Hectares">In hectares; null for a share.</param>
/// <param name="OfHectares">The whole it is a part of; null where that is not known.</param>
/// <param name="StatedPercent">The share where the source states that alone.</param>
public sealed record LandStep(string Key, FigureShown? Figure, int? Phase, bool IsPlan, decimal? Hectares, decimal? OfHectares, decimal? StatedPercent)
{
    /// <summary>Its share in percent: computed from both areas, else as a source states it; null where neither is known.</summary>
    public decimal? Percent => Hectares is { } part && OfHectares is > 0 and var whole ? part / whole * 100 : StatedPercent;

    /// <summary>The part of a bar of 100 that is filled.</summary>
    public decimal Filled => Math.Clamp(Percent ?? 0, 0, 100);
}

/// <summary>How many of how many, each a figure with its source.</summary>
/// <param name="Done">How many are done; null where that cannot be said.</param>
/// <param name="All">Of how many.</param>
/// <param name="Figures">The figures it comes from, each with its phase.</param>
public sealed record PartOfAll(decimal? Done, decimal? All, IReadOnlyList<(FigureShown Figure, int? Phase)> Figures)
{
    /// <summary>Its share in percent.</summary>
    public decimal? Percent => Done is { } done && All is > 0 and var all ? Math.Clamp(done / all * 100, 0, 100) : null;
}

/// <summary>A park with the figures that say how far it is.</summary>
public sealed record ParkProgress(ParkLine Park, IReadOnlyList<LandStep> Land, PartOfAll Households, PartOfAll Procedures)
{
    /// <summary>A step by its key.</summary>
    public LandStep Step(string key) => Land.First(step => step.Key == key);
}

namespace Tiendo.Domain.Observations;

/// <summary>One measure over several places on one day.</summary>
/// <param name="Total">The sum, or the ratio of sums, in <paramref name="Unit"/>; null when refused.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Parts">The figures that went in.</param>
/// <param name="Missing">Places without a figure (for a ratio: without either of the two): the sum is not of them.</param>
/// <param name="Refusal">Why there is no sum.</param>
public sealed record PlaceSum(decimal? Total, string Unit, IReadOnlyList<Observation> Parts, IReadOnlyList<long> Missing, SumRefusal? Refusal = null)
{
    /// <summary>Adds the chosen figure of each place.</summary>
    /// <param name="measure">A stock or a flow that adds over places. The figures of a flow must be of one period.</param>
    /// <param name="chosen">The chosen figure of each place, null where there is none.</param>
    /// <param name="unit">Unit of the sum; null for that of the measure.</param>
    /// <param name="rate">The rate of exchange, where figures are in another money.</param>
    public static PlaceSum Of(Measure measure, IReadOnlyDictionary<long, Observation?> chosen, string? unit = null, ExchangeRate? rate = null)
    {
        var into = unit ?? measure.Unit;
        var parts = chosen.OrderBy(pair => pair.Key).Select(pair => pair.Value).OfType<Observation>().ToList();
        var missing = chosen.Where(pair => pair.Value is null).Select(pair => pair.Key).Order().ToList();
        if (!measure.AddsOverPlaces) return new(null, into, [], missing, measure.Nature is MeasureNature.Stock or MeasureNature.Flow ? SumRefusal.NotOverPlaces : SumRefusal.NotAdditive);
        if (parts.Count == 0) return new(null, into, [], missing, SumRefusal.Nothing);
        if (measure.Nature == MeasureNature.Flow && parts.Exists(part => (part.From, part.To) != (parts[0].From, parts[0].To)))
        {
            return new(null, into, parts, missing, SumRefusal.PeriodsDiffer);
        }
        decimal total = 0;
        foreach (var part in parts)
        {
            if (Units.Convert(part.Value, part.Unit, into, rate) is not { } value) return new(null, into, parts, missing, SumRefusal.UnitsDiffer);
            total += value;
        }
        return new(total, into, parts, missing);
    }

    /// <summary>A ratio over several places: the sum of the numerators by the sum of the denominators of the places that have both.</summary>
    /// <param name="ratio">The ratio, in percent or as a share.</param>
    /// <param name="numerator">What stands above.</param>
    /// <param name="above">Its chosen figures.</param>
    /// <param name="denominator">What stands below.</param>
    /// <param name="below">Its chosen figures.</param>
    public static PlaceSum OfRatio(
        Measure ratio, Measure numerator, IReadOnlyDictionary<long, Observation?> above, Measure denominator, IReadOnlyDictionary<long, Observation?> below)
    {
        var both = above.Where(pair => pair.Value is not null && below.GetValueOrDefault(pair.Key) is not null).Select(pair => pair.Key).ToHashSet();
        var missing = above.Keys.Union(below.Keys).Where(place => !both.Contains(place)).Order().ToList();
        var upper = Of(numerator, above.Where(pair => both.Contains(pair.Key)).ToDictionary());
        var lower = Of(denominator, below.Where(pair => both.Contains(pair.Key)).ToDictionary());
        var parts = upper.Parts.Concat(lower.Parts).ToList();
        if ((upper.Refusal ?? lower.Refusal) is { } refusal) return new(null, ratio.Unit, parts, missing, refusal);
        if (Units.Convert(upper.Total!.Value, upper.Unit, lower.Unit) is not { } share) return new(null, ratio.Unit, parts, missing, SumRefusal.UnitsDiffer);
        if (lower.Total == 0) return new(null, ratio.Unit, parts, missing, SumRefusal.ZeroDenominator);
        return new(share / lower.Total!.Value * (ratio.Unit == "percent" ? 100 : 1), ratio.Unit, parts, missing);
    }
}

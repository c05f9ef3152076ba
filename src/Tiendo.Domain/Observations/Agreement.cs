namespace Tiendo.Domain.Observations;

/// <summary>Whether two figures of one place and measure can both be true.</summary>
public enum Agreement
{
    /// <summary>Not compared: superseded, or a flow of another period.</summary>
    NotAsked,
    /// <summary>Within their hedges they can be the same value.</summary>
    Agrees,
    /// <summary>They speak of the same time and cannot both be true.</summary>
    Contradicts,
    /// <summary>They speak of different times and the value differs: it may have changed.</summary>
    Changed,
    /// <summary>Their units measure different things, or a rate of exchange is missing.</summary>
    NotComparable,
}

/// <summary>Compares two figures.</summary>
public static class Agreements
{
    /// <summary>Of the same place and measure.</summary>
    public static Agreement Between(Observation one, Observation other, Measure measure)
    {
        var bounds = Bounds.Of(one);
        if (Bounds.Of(other, one.Unit) is not { } others) return Agreement.NotComparable;
        if (IsSameTime(one, other, measure.Nature)) return bounds.Overlaps(others) ? Agreement.Agrees : Agreement.Contradicts;
        if (measure.Nature != MeasureNature.Flow) return bounds.Overlaps(others) ? Agreement.Agrees : Agreement.Changed;
        return IsMoreThanTheWhole(one, bounds, other, others) ? Agreement.Contradicts : Agreement.NotAsked;
    }

    /// <summary>
    /// Whether two figures speak of the same time. An event has one date, whenever it is spoken of, unless it is still planned;
    /// everything else only where the days or periods are equal: within a year that another figure speaks of, a stock may have changed.
    /// </summary>
    public static bool IsSameTime(Observation one, Observation other, MeasureNature nature) =>
        (one.From == other.From && one.To == other.To)
        || (nature == MeasureNature.Date && FigureQuestion.Answered(one.Kind) == FigureKind.Actual && FigureQuestion.Answered(other.Kind) == FigureKind.Actual);

    // What flowed in a part of a period cannot be more than in the whole, as long as nothing flows back.
    private static bool IsMoreThanTheWhole(Observation one, Bounds ones, Observation other, Bounds others)
    {
        if (one.Value < 0 || other.Value < 0) return false;
        if (one.From <= other.From && other.To <= one.To) return ones.EndsBefore(others);
        return other.From <= one.From && one.To <= other.To && others.EndsBefore(ones);
    }
}

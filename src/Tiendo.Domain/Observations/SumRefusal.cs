namespace Tiendo.Domain.Observations;

/// <summary>Why figures are not added up.</summary>
public enum SumRefusal
{
    /// <summary>A stock is there on a day; adding two days counts it twice.</summary>
    StockOverTime,
    /// <summary>Shares and averages cannot be added; they come from numerator and denominator, where the measure names them.</summary>
    NotAdditive,
    /// <summary>The measure is not to be added over places: the same thing may be counted in two.</summary>
    NotOverPlaces,
    /// <summary>No figure to add.</summary>
    Nothing,
    /// <summary>Two figures have units that do not convert into each other.</summary>
    UnitsDiffer,
    /// <summary>The figures of a flow are of different periods.</summary>
    PeriodsDiffer,
    /// <summary>The denominators add up to nothing.</summary>
    ZeroDenominator,
}

namespace Tiendo.Domain.Observations;

/// <summary>What a unit measures.</summary>
public enum UnitKind
{
    /// <summary>ha, m2, km2.</summary>
    Area,
    /// <summary>m, km.</summary>
    Length,
    /// <summary>đồng and its multiples.</summary>
    Vnd,
    /// <summary>US dollars and their multiples.</summary>
    Usd,
    /// <summary>Money a person a month.</summary>
    Income,
    /// <summary>đồng for a dollar.</summary>
    Rate,
    /// <summary>Percent, a share of one.</summary>
    Share,
    /// <summary>Percent a year.</summary>
    YearlyShare,
    /// <summary>Things: households, projects, clusters, or just a count.</summary>
    Count,
    /// <summary>Years, months, days of a duration.</summary>
    Duration,
    /// <summary>A calendar day as yyyyMMdd.</summary>
    Day,
    /// <summary>A calendar month as yyyyMM.</summary>
    Month,
}

namespace Tiendo.Domain.Observations;

/// <summary>What sort of number a measure gives, which decides how its figures may be put together.</summary>
public enum MeasureNature
{
    /// <summary>A state on a day: hectares leased, projects in effect.</summary>
    Stock,
    /// <summary>What happened in a period: revenue, projects approved. A longer period contains the shorter ones in it.</summary>
    Flow,
    /// <summary>One figure over another; never added, always computed again from both.</summary>
    Ratio,
    /// <summary>A mean: income a head, average growth; never added.</summary>
    Average,
    /// <summary>The day or month of an event.</summary>
    Date,
    /// <summary>1 for yes, 0 for no.</summary>
    Flag,
}

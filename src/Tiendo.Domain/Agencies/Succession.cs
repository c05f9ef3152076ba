namespace Tiendo.Domain.Agencies;

/// <summary>A body or unit took over from one that ended.</summary>
public abstract class Succession
{
    /// <summary>Always 0: the lists are one for the country.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Unique in the database, rising in the order in which a file names them; 0 for one that was read from a file.</summary>
    public long Id { get; set; }

    /// <summary>The key of what ended.</summary>
    public required string OldKey { get; init; }

    /// <summary>The key of what took over.</summary>
    public required string NewKey { get; init; }

    /// <summary>True when it took over a part.</summary>
    public required bool InPart { get; set; }

    /// <summary>How sure this step is; null as sure as the row of what ended.</summary>
    public Confidence? Confidence { get; set; }

    /// <summary>The day from which a loaded list no longer names this step, which then no longer counts; null while it is listed.</summary>
    public DateOnly? UnlistedSince { get; set; }
}

/// <summary>A body took over from another.</summary>
public sealed class AgencySuccession : Succession;

/// <summary>A unit took over from another; a unit with several successors was divided.</summary>
public sealed class UnitSuccession : Succession;

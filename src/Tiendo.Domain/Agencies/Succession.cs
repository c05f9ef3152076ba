namespace Tiendo.Domain.Agencies;

/// <summary>A body took over from another that ended.</summary>
public sealed class AgencySuccession
{
    /// <summary>Always 0: the list is one for the country.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Unique in the list, rising in the order in which the file names them; 0 for one that was read from a file.</summary>
    public long Id { get; init; }

    /// <summary>The key of the body that ended.</summary>
    public required string OldKey { get; init; }

    /// <summary>The key of the body that took over.</summary>
    public required string NewKey { get; init; }

    /// <summary>True when it took over a part.</summary>
    public required bool InPart { get; set; }
}

/// <summary>A unit took over from another that ended; a unit with several successors was divided.</summary>
public sealed class UnitSuccession
{
    /// <summary>Always 0: the list is one for the country.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Unique in the list, rising in the order in which the file names them; 0 for one that was read from a file.</summary>
    public long Id { get; init; }

    /// <summary>The key of the unit that ended.</summary>
    public required string OldKey { get; init; }

    /// <summary>The key of the unit that took over.</summary>
    public required string NewKey { get; init; }

    /// <summary>True when it took over a part.</summary>
    public required bool InPart { get; set; }
}

namespace Tiendo.Domain.Parks;

/// <summary>What a row of a file, or a command, says of a park.</summary>
public enum ParkRowKind
{
    /// <summary>Registers it: value its main name, detail its kind (kcn, ccn, kkt).</summary>
    Park,
    /// <summary>Its main name from a day on.</summary>
    Name,
    /// <summary>Another name; detail its language, vi where none is said.</summary>
    OtherName,
    /// <summary>A unit it lies in: key, or type and name; detail "lead" for the one that answers for it.</summary>
    Commune,
    /// <summary>An infrastructure investor.</summary>
    Investor,
    /// <summary>A phase: value its number.</summary>
    Phase,
    /// <summary>The stage it has reached.</summary>
    Status,
    /// <summary>A decision: value its number, detail its kind.</summary>
    Decision,
    /// <summary>Its boundary: value GeoJSON, detail the reference of its coordinates, WGS 84 where none is said.</summary>
    Boundary,
    /// <summary>It becomes part of another: value that one's code.</summary>
    Merge,
}

/// <summary>One thing to record of a park.</summary>
/// <param name="Kind">What.</param>
/// <param name="Code">The park's code; for status, decision and boundary also a phase's.</param>
/// <param name="Value">As <see cref="Kind"/> says.</param>
/// <param name="Detail">As <see cref="Kind"/> says.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="To">The last day; with no <paramref name="From"/> it ends what holds then.</param>
public sealed record ParkRow(ParkRowKind Kind, string Code, string Value, string? Detail = null, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>The document that says it.</summary>
    public long? DocumentId { get; init; }

    /// <summary>The source in words.</summary>
    public string? Source { get; init; }

    /// <summary>To be checked.</summary>
    public bool Uncertain { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }
}

namespace Tiendo.Domain.Agencies;

/// <summary>A body as the register knows it: a listed one, or one that each unit of a tier has, such as its people's committee.</summary>
public sealed record Body
{
    /// <summary>Stable: <c>so-tai-chinh</c>; of a unit <c>ubnd:06385</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The full name, its unit included.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required AgencyLevel Level { get; init; }

    /// <summary>The key of its unit; null for a body that is of no unit, or of the province that asks.</summary>
    public string? UnitKey { get; init; }

    /// <summary>The bare name of its province, where it is of one.</summary>
    public string? Province { get; init; }

    /// <summary>Type and name of the district that its abolished unit stood in, where it did.</summary>
    public string? District { get; init; }

    /// <summary>The first day of its life; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of its life; null while it lives.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>What its end, or while it lives its beginning, rests on.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>How sure the row is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whether it lived on a day; an unknown beginning counts as long ago.</summary>
    public bool LivedOn(DateOnly day) => !(ValidFrom > day) && !(ValidTo < day);
}

/// <summary>One step of a succession.</summary>
/// <param name="Old">The body that ended.</param>
/// <param name="New">The body that took over.</param>
/// <param name="From">The first day of the new duty: the day after the old body's last.</param>
/// <param name="InPart">True when only a part went there.</param>
/// <param name="LegalBasis">What it rests on; null where none is known.</param>
/// <param name="Confidence">How sure that is.</param>
public sealed record SuccessionStep(Body Old, Body New, DateOnly From, bool InPart, string? LegalBasis, Confidence Confidence);

namespace Tiendo.Domain.Agencies;

/// <summary>A body or unit of the lists that officers edit. Ended, never deleted.</summary>
public abstract class ListedRow
{
    /// <summary>Always 0: the lists are one for the country.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Unique in the database; 0 for one that was read from a file.</summary>
    public long Id { get; set; }

    /// <summary>Stable: <c>so-tai-chinh</c>; of a unit its statistical code, of an abolished one a key of our own.</summary>
    public required string Key { get; init; }

    /// <summary>The full name of a body, the bare name of a unit; of units of one name the district stands behind in brackets.</summary>
    public required string Name { get; set; }

    /// <summary>Abbreviations, English names and other spellings, separated by semicolons; null without one.</summary>
    public string? OtherNames { get; set; }

    /// <summary>The bare name of its province; null for a province and for what is not of one.</summary>
    public string? Province { get; set; }

    /// <summary>The first day of its life; null when not known.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>The last day of its life; null while it lives.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>What its end, or while it lives its beginning, rests on.</summary>
    public string? LegalBasis { get; set; }

    /// <summary>How sure the row is.</summary>
    public required Confidence Confidence { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }

    /// <summary>The day from which a loaded list no longer holds it; null while it is listed.</summary>
    public DateOnly? UnlistedSince { get; set; }
}

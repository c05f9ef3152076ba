namespace Tiendo.Domain.Agencies;

/// <summary>Where a body stands.</summary>
public enum AgencyLevel
{
    /// <summary>Ministries and bodies of the centre.</summary>
    Central,
    /// <summary>Bodies of a province.</summary>
    Province,
    /// <summary>Bodies of a district; they ended on 30 June 2025 (Law 72/2025/QH15).</summary>
    District,
    /// <summary>Bodies of a commune, ward or special zone.</summary>
    Commune,
    /// <summary>Party committees and their offices, of any tier.</summary>
    Party,
    /// <summary>Electricity, water, telecommunication and other public networks.</summary>
    Utility,
    /// <summary>Investors and other companies.</summary>
    Company,
    /// <summary>Fronts, unions and associations.</summary>
    Association,
}

/// <summary>A body of the list: one row of <c>data/agencies.csv</c>. Ended, never deleted.</summary>
public sealed class Agency
{
    /// <summary>Always 0: the list is one for the country.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Unique in the list; 0 for one that was read from a file.</summary>
    public long Id { get; init; }

    /// <summary>Stable: <c>so-tai-chinh</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; set; }

    /// <summary>The bare noun of shared lists: "Tài chính" in "các Sở: Tài chính, Công Thương".</summary>
    public string? Short { get; set; }

    /// <summary>Its letters in document numbers: "SCT" in "1234/SCT-QLCN".</summary>
    public string? Sign { get; set; }

    /// <summary>Abbreviations, English names and other spellings, separated by semicolons; null without one.</summary>
    public string? OtherNames { get; set; }

    /// <summary>Where it stands.</summary>
    public required AgencyLevel Level { get; set; }

    /// <summary>Which units have one each; null where there is only one.</summary>
    public UnitTier? Each { get; set; }

    /// <summary>The bare name of its province; null when it is not of one province.</summary>
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

    /// <summary>Every name it is written by, the full one first.</summary>
    public IEnumerable<string> Names => NameForm.Several(OtherNames).Prepend(Name);
}

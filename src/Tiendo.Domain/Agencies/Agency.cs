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
public sealed class Agency : ListedRow
{
    /// <summary>The bare noun of shared lists: "Tài chính" in "các Sở: Tài chính, Công Thương".</summary>
    public string? Short { get; set; }

    /// <summary>Its letters in document numbers: "SCT" in "1234/SCT-QLCN".</summary>
    public string? Sign { get; set; }

    /// <summary>Where it stands.</summary>
    public required AgencyLevel Level { get; set; }

    /// <summary>Which units have one each; null where there is only one.</summary>
    public UnitTier? Each { get; set; }

    /// <summary>Every name it is written by, the full one first.</summary>
    public IEnumerable<string> Names => NameForm.Several(OtherNames).Prepend(Name);
}

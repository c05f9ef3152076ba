namespace Tiendo.Domain.Agencies;

/// <summary>Tier of administrative units.</summary>
public enum UnitTier
{
    /// <summary>Provinces and cities under the centre.</summary>
    Province,
    /// <summary>Districts, towns and cities of a province, until 30 June 2025.</summary>
    District,
    /// <summary>Communes, wards, townships, special zones.</summary>
    Commune,
    /// <summary>Of these only communes (xã).</summary>
    RuralCommune,
    /// <summary>Of these only wards and special zones.</summary>
    Ward,
}

/// <summary>An administrative unit of the list: one row of <c>data/units.csv</c>. Ended, never deleted.</summary>
public sealed class Unit
{
    /// <summary>Always 0: the list is one for the country.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Unique in the list; 0 for one that was read from a file.</summary>
    public long Id { get; init; }

    /// <summary>The statistical code, or for an abolished unit a stable key of our own.</summary>
    public required string Key { get; init; }

    /// <summary>The bare name; of units with the same name the district stands behind in brackets.</summary>
    public required string Name { get; set; }

    /// <summary>tỉnh, thành phố, huyện, thị xã, quận, xã, phường, thị trấn or đặc khu.</summary>
    public required string Type { get; set; }

    /// <summary>The bare name of its province; null for a province.</summary>
    public string? Province { get; set; }

    /// <summary>Type and name of the district an abolished commune stood in.</summary>
    public string? District { get; set; }

    /// <summary>Other spellings, separated by semicolons; null without one.</summary>
    public string? OtherNames { get; set; }

    /// <summary>The first day; null when not known.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>The last day; null while it lives.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>What its end, or while it lives its beginning, rests on.</summary>
    public string? LegalBasis { get; set; }

    /// <summary>How sure the row is.</summary>
    public required Confidence Confidence { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }

    /// <summary>The day from which a loaded list no longer holds it; null while it is listed.</summary>
    public DateOnly? UnlistedSince { get; set; }

    /// <summary>The name without what only tells it from others.</summary>
    public string BareName => Name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? Name[..bracket] : Name;

    /// <summary>Every name it is written by, the bare one first.</summary>
    public IEnumerable<string> Names => NameForm.Several(OtherNames).Prepend(BareName);

    /// <summary>Its tier.</summary>
    public UnitTier Tier => Province is null ? UnitTier.Province
        : Type is "huyện" or "quận" or "thị xã" or "thành phố" ? UnitTier.District
        : UnitTier.Commune;

    /// <summary>Whether it belongs to a tier; a commune belongs to two.</summary>
    public bool IsOf(UnitTier tier) => tier switch
    {
        UnitTier.RuralCommune => Type == "xã",
        UnitTier.Ward => Type is "phường" or "đặc khu",
        _ => Tier == tier,
    };
}

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
public sealed class Unit : ListedRow
{
    /// <summary>tỉnh, thành phố, huyện, thị xã, quận, xã, phường, thị trấn or đặc khu.</summary>
    public required string Type { get; set; }

    /// <summary>Type and name of the district an abolished commune stood in.</summary>
    public string? District { get; set; }

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

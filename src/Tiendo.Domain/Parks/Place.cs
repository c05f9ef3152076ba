namespace Tiendo.Domain.Parks;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>The whole country (province 0).</summary>
    Country,
    /// <summary>A province.</summary>
    Province,
    /// <summary>An administrative unit below the province: commune, ward, abolished district.</summary>
    Unit,
    /// <summary>An industrial park, cluster or economic zone.</summary>
    Park,
    /// <summary>A phase of a park.</summary>
    Phase,
}

/// <summary>Anything a figure or an order can be about. Its row never goes away; what is known of it over time stands elsewhere.</summary>
public sealed class Place
{
    /// <summary>Statistical code of the province (20 is Lạng Sơn); 0 for the country.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province.</summary>
    public required long Id { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Unique in the country and stable: <c>20</c>, <c>06385</c>, <c>LS-VSIP</c>, <c>LS-VSIP/1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name today; names over time belong to the park.</summary>
    public required string Name { get; set; }

    /// <summary>The place it lies in: the province of a park, the park of a phase.</summary>
    public long? ParentId { get; init; }
}

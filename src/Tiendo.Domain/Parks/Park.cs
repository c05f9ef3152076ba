namespace Tiendo.Domain.Parks;

/// <summary>What a park is in law; a press translation may call it otherwise.</summary>
public enum ParkKind
{
    /// <summary>Khu công nghiệp (Decree 35/2022/NĐ-CP).</summary>
    IndustrialPark,
    /// <summary>Cụm công nghiệp (Decree 32/2024/NĐ-CP).</summary>
    Cluster,
    /// <summary>Khu kinh tế, border-gate and coastal ones included (Decree 35/2022/NĐ-CP).</summary>
    EconomicZone,
}

/// <summary>An industrial park, cluster or economic zone: the place with its code and what never changes. All else is dated entries.</summary>
public sealed class Park
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The place it is; its code and name today stand there.</summary>
    public required long PlaceId { get; init; }

    /// <summary>Park, cluster or zone.</summary>
    public required ParkKind Kind { get; init; }

    /// <summary>The day it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }
}

using Tiendo.Domain.Search;

namespace Tiendo.Domain.Parks;

/// <summary>A name: the one main name of a time, or another it goes by (short, in English, in the press).</summary>
public sealed class ParkName : DatedEntry
{
    /// <summary>As written.</summary>
    public required string Name { get; init; }

    /// <summary>Language tag: vi, en.</summary>
    public required string Language { get; init; }

    /// <summary>The main name; there is one on each day.</summary>
    public required bool Main { get; init; }

    /// <inheritdoc/>
    public override string Slot => Main ? "main" : Folded.Of(Name);
}

/// <summary>A unit it lies in, in whole or in part.</summary>
public sealed class ParkCommune : DatedEntry
{
    /// <summary>Key in <c>data/units.csv</c>: a commune, or a district of before July 2025.</summary>
    public required string Unit { get; init; }

    /// <summary>The one that answers for it where it lies in several; the law names none, so a person or a provincial rule does.</summary>
    public bool Lead { get; init; }

    /// <inheritdoc/>
    public override string Slot => Unit;
}

/// <summary>Who invests in its infrastructure.</summary>
public sealed class ParkInvestor : DatedEntry
{
    /// <summary>As written in the decision.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public override string Slot => Folded.Of(Name);
}

/// <summary>A phase; its figures are observations of its own place.</summary>
public sealed class ParkPhase : DatedEntry
{
    /// <summary>The place of the phase.</summary>
    public required long PhaseId { get; init; }

    /// <summary>1, 2 …</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public override string Slot => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>How far it has come.</summary>
public enum ParkStage
{
    /// <summary>In a plan, nothing decided.</summary>
    Planning,
    /// <summary>Established: a cluster by its own decision, a park by the investment policy decision (Decree 35/2022/NĐ-CP, Art. 9).</summary>
    Established,
    /// <summary>In legal procedures towards building.</summary>
    Procedures,
    /// <summary>Infrastructure is being built.</summary>
    Construction,
    /// <summary>In operation.</summary>
    Operating,
    /// <summary>Work is stopped.</summary>
    Suspended,
    /// <summary>The decision was revoked.</summary>
    Revoked,
}

/// <summary>The stage reached on a day.</summary>
public sealed class ParkStatus : DatedEntry
{
    /// <summary>The stage.</summary>
    public required ParkStage Stage { get; init; }

    /// <inheritdoc/>
    public override string Slot => "";
}

/// <summary>What a decision does to a park.</summary>
public enum DecisionKind
{
    /// <summary>Establishes a cluster (Decree 32/2024/NĐ-CP).</summary>
    Establishment,
    /// <summary>Decides or approves the investment policy; a park counts as established by it (Decree 35/2022/NĐ-CP, Art. 9).</summary>
    Policy,
    /// <summary>Changes one of them: area, investor, schedule.</summary>
    Adjustment,
    /// <summary>Takes it back.</summary>
    Revocation,
}

/// <summary>A decision about it; <see cref="DatedEntry.From"/> is the day of the decision.</summary>
public sealed class ParkDecision : DatedEntry
{
    /// <summary>What it does.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Number and sign.</summary>
    public required string Number { get; init; }

    /// <inheritdoc/>
    public override string Slot => Folded.Of(Number);
}

/// <summary>Its boundary.</summary>
public sealed class ParkBoundary : DatedEntry
{
    /// <summary>GeoJSON Polygon or MultiPolygon in WGS 84, longitude first.</summary>
    public required string Geometry { get; init; }

    /// <summary>The geometry as it came, in <see cref="Reference"/>.</summary>
    public required string Original { get; init; }

    /// <summary>What the original's coordinates are: <c>WGS 84</c>, <c>VN-2000 107°15' 3°</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Its area in hectares, computed on the ellipsoid.</summary>
    public required decimal AreaHa { get; init; }

    /// <inheritdoc/>
    public override string Slot => "";
}

/// <summary>From a day on the park is part of another; what was recorded of it stays with it.</summary>
public sealed class ParkMerge : DatedEntry
{
    /// <summary>The park it became part of.</summary>
    public required long IntoId { get; init; }

    /// <inheritdoc/>
    public override string Slot => "";
}

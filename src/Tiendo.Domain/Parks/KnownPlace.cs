namespace Tiendo.Domain.Parks;

/// <summary>A name a place has or had.</summary>
/// <param name="Text">The name, taken apart.</param>
/// <param name="From">The first day it had it; null for always.</param>
/// <param name="To">The last; null while it has it.</param>
public sealed record KnownName(PlaceText Text, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether it has it on a day.</summary>
    public bool IsInForce(DateOnly day) => !(From > day) && !(To < day);
}

/// <summary>A place that a text may mean.</summary>
/// <param name="Place">The place; its id is 0 while a unit was never used.</param>
/// <param name="Names">Every name it has ever had; of a phase those of its park.</param>
public sealed record KnownPlace(Place Place, IReadOnlyList<KnownName> Names)
{
    /// <summary>For a park, and for the park of a phase.</summary>
    public ParkKind? ParkKind { get; init; }

    /// <summary>For a unit, folded: <c>xa</c>.</summary>
    public string? UnitType { get; init; }

    /// <summary>For a phase, its number.</summary>
    public int? Phase { get; init; }

    /// <summary>What may stand in brackets behind its name, folded: its province, its district.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>How it is named among others: "xã Đình Lập".</summary>
    public required string Label { get; init; }

    /// <summary>The first day it exists; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last; null while it exists.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether it exists on a day.</summary>
    public bool Exists(DateOnly day) => !(From > day) && !(To < day);
}

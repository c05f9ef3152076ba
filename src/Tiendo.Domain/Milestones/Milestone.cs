namespace Tiendo.Domain.Milestones;

/// <summary>A matter that orders are about: one thing to be reached at a place, whoever orders it how often.</summary>
public sealed class Milestone
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province.</summary>
    public required long Id { get; init; }

    /// <summary>Where; null when it concerns the province as a whole.</summary>
    public long? PlaceId { get; init; }

    /// <summary>What is to be reached, in a few words.</summary>
    public required string Matter { get; init; }

    /// <summary>Code of the topic of its first order; null without one.</summary>
    public string? Topic { get; init; }

    /// <summary>The day it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }
}

/// <summary>An order is hung on a milestone or taken off it. Added, never edited: of one order the last counts.</summary>
public sealed class MilestoneChange
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province, rising in the order of recording.</summary>
    public required long Id { get; init; }

    /// <summary>The order.</summary>
    public required long DirectiveId { get; init; }

    /// <summary>The milestone it hangs on from now; null: on none.</summary>
    public long? MilestoneId { get; init; }

    /// <summary>Why the person thinks so.</summary>
    public required string Why { get; init; }

    /// <summary>The day it was recorded: "known on" asks for it.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>The milestone an order hangs on by what was recorded up to a day; null for none.</summary>
    /// <param name="changes">The changes of one order.</param>
    /// <param name="knownOn">The last day that counts; null for all.</param>
    public static long? MilestoneOf(IEnumerable<MilestoneChange> changes, DateOnly? knownOn = null) =>
        changes.Where(change => knownOn is null || change.RecordedOn <= knownOn).MaxBy(change => change.Id)?.MilestoneId;
}

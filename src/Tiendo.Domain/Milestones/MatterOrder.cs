namespace Tiendo.Domain.Milestones;

/// <summary>An order, as far as it matters for the question whether two order the same.</summary>
public sealed record MatterOrder
{
    /// <summary>The directive's id.</summary>
    public required long Id { get; init; }

    /// <summary>The day of its document.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The order as quoted, Vietnamese or English.</summary>
    public required string Action { get; init; }

    /// <summary>The document it stands in; orders of one document never repeat each other.</summary>
    public long? DocumentId { get; init; }

    /// <summary>What it is about; empty when it names no place.</summary>
    public IReadOnlyList<MatterPlace> Places { get; init; } = [];

    /// <summary>Topic codes of the reading.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Keys of the leading bodies, each by its successor of today, with their names.</summary>
    public IReadOnlyList<(string Key, string Name)> Leads { get; init; } = [];

    /// <summary>Last day on which it is on time, extensions included; null without one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which it was reported done; null while it is not.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The milestone it hangs on; null while it hangs on none.</summary>
    public long? MilestoneId { get; init; }
}

/// <summary>A place of an order.</summary>
/// <param name="Id">The place's id.</param>
/// <param name="Name">Its name; its words say nothing about the matter.</param>
/// <param name="ParentId">The place it lies in.</param>
/// <param name="Wide">A province, a unit or the country: many matters share it.</param>
public sealed record MatterPlace(long Id, string Name, long? ParentId = null, bool Wide = false);

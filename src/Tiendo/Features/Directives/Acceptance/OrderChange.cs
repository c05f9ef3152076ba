using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>What a person changes in one order before accepting it; null leaves a field as read.</summary>
public sealed record OrderChange
{
    /// <summary>Nothing is changed.</summary>
    public static OrderChange None { get; } = new();

    /// <summary>Names of the leads.</summary>
    public IReadOnlyList<string>? Lead { get; init; }

    /// <summary>Names of those who work with them.</summary>
    public IReadOnlyList<string>? Coordinate { get; init; }

    /// <summary>Codes or names of places.</summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>Codes of topics.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>What it is about.</summary>
    public string? Matter { get; init; }

    /// <summary>The due day is changed, to <see cref="Due"/>.</summary>
    public bool ChangesDue { get; init; }

    /// <summary>The due day; null for none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The last day on which an occurrence may begin.</summary>
    public DateOnly? RecursUntil { get; init; }

    /// <summary>The event it waits for.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>How urgent it is.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Why it is changed.</summary>
    public string? Why { get; init; }

    /// <summary>Why it is no order and is left out; null when it is accepted.</summary>
    public string? Drop { get; init; }
}

using Tiendo.Notices.Agencies;

namespace Tiendo.Notices.Directives;

/// <summary>What a sentence does.</summary>
internal enum ClauseKind
{
    /// <summary>Says something that is no order.</summary>
    Statement,
    /// <summary>Names who has to do what.</summary>
    Order,
    /// <summary>Says what to do and leaves who to the context.</summary>
    Imperative,
    /// <summary>Goes on about the work of the order before: a condition, a manner, its deadline.</summary>
    Continuation,
}

/// <summary>A stretch of one sentence with one lead.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Lead">Who leads, where it says so.</param>
/// <param name="Work">Where the work begins, behind the lead.</param>
internal sealed record Clause(ClauseKind Kind, int First, int End, AgencyList? Lead, int Work)
{
    /// <summary>An ordering verb stands before the lead.</summary>
    public bool Explicit { get; init; }
}

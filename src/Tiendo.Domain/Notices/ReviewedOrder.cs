using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Notices;

/// <summary>What a person decided about one order of a notice.</summary>
public enum OrderDecision
{
    /// <summary>Nothing yet.</summary>
    Open,
    /// <summary>It is tracked as a directive.</summary>
    Accepted,
    /// <summary>It is no order, or not to be tracked.</summary>
    Dropped,
}

/// <summary>One order of a notice that somebody changed, decided or added; an order without such a row is as it was read.</summary>
public sealed class ReviewedOrder
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The document.</summary>
    public required long DocumentId { get; init; }

    /// <summary>Its number among the orders, from 1; those that a person added stand behind those that were read.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Rises by one with every change: who changes it says which version was seen.</summary>
    public int Version { get; set; }

    /// <summary>What differs from the reading.</summary>
    public OrderChange Change { get; set; } = OrderChange.None;

    /// <summary>What was decided.</summary>
    public OrderDecision Decision { get; set; }

    /// <summary>Why it was dropped.</summary>
    public string? Reason { get; set; }

    /// <summary>The words of an order that a person added; null for one that was read.</summary>
    public string? Quote { get; init; }

    /// <summary>Where those words begin in the text, in code points; null when they do not stand there.</summary>
    public int? SpanStart { get; init; }

    /// <summary>The position behind their last code point.</summary>
    public int? SpanEnd { get; init; }

    /// <summary>The day of the last change.</summary>
    public required DateOnly RecordedOn { get; set; }

    /// <summary>Who made the last change.</summary>
    public required string RecordedBy { get; set; }

    /// <summary>True when a person added it.</summary>
    public bool IsAdded => Quote is not null;
}

namespace Tiendo.Domain.Directives;

/// <summary>One order in one document, as a person accepted it. Nothing of it changes afterwards: what happens to it are <see cref="DirectiveAct"/>s.</summary>
public sealed class Directive
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province, rising in the order of acceptance.</summary>
    public required long Id { get; init; }

    /// <summary>The document that orders it.</summary>
    public required long DocumentId { get; init; }

    /// <summary>Its number among the orders of that document as read, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The day from which it binds: the document's day, or the day of acceptance where the document has none. No step lies before it.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>The number of the section it stands in: <c>3</c>, <c>II.4</c>; empty without one.</summary>
    public string Section { get; init; } = "";

    /// <summary>The heading of that section, as written.</summary>
    public string? Heading { get; init; }

    /// <summary>The order as written.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the quote begins in the document's text, in code points; null when it was not read from a text.</summary>
    public int? SpanStart { get; init; }

    /// <summary>The position behind the quote's last code point.</summary>
    public int? SpanEnd { get; init; }

    /// <summary>The project or subject in a few words, as written or as the person put it.</summary>
    public string? Matter { get; init; }

    /// <summary>Who leads; each of several leads carries the whole order.</summary>
    public IReadOnlyList<DirectiveAgency> Lead { get; init; } = [];

    /// <summary>Who works with the lead.</summary>
    public IReadOnlyList<DirectiveAgency> Coordinate { get; init; } = [];

    /// <summary>The places it is about; empty when it is about all.</summary>
    public List<DirectivePlace> Places { get; init; } = [];

    /// <summary>Codes of topics: planning, clearance, land …</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Amounts in the order.</summary>
    public IReadOnlyList<OrderedQuantity> Quantities { get; init; } = [];

    /// <summary>The words that say the time; null when it says none.</summary>
    public string? DeadlineWords { get; init; }

    /// <summary>How those words bind the day.</summary>
    public DeadlineOperator Operator { get; init; }

    /// <summary>How fine the time is said; null without a date.</summary>
    public Granularity? Granularity { get; init; }

    /// <summary>"phấn đấu": a target, not a firm deadline.</summary>
    public bool Soft { get; init; }

    /// <summary>The period after which it comes back; null when it is to be done once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The last day on which an occurrence of a recurring order may begin; null: <see cref="Occurrences.YearsFollowed"/> years after it was given.</summary>
    public DateOnly? RecursUntil { get; init; }

    /// <summary>The event it waits for, in the document's words; null when it waits for none.</summary>
    public string? TriggerWords { get; init; }

    /// <summary>The length of the period that begins with the event; null when none is said.</summary>
    public int? PeriodCount { get; init; }

    /// <summary>The unit of that period: day, working-day, week, month, year.</summary>
    public string? PeriodUnit { get; init; }

    /// <summary>The last day on time as first ordered, kept for ever; of a recurring order that of the first occurrence where one is said.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The hour of that day, where one is said.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>The first day, where one is said.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>How urgent the office holds it.</summary>
    public Priority Priority { get; init; }

    /// <summary>The fields as they were read, as JSON (<see cref="OrderFields"/>); null when it was entered by hand.</summary>
    public string? ReadAs { get; init; }

    /// <summary>Why the person changed what was read; null when nothing was changed.</summary>
    public string? ChangedWhy { get; init; }

    /// <summary>The day it was accepted.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who accepted it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>It has no due day until an event happens.</summary>
    public bool WaitsForEvent => TriggerWords is not null && Due is null && Recurrence is null;
}

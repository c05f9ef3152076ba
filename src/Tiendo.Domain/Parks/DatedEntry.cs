namespace Tiendo.Domain.Parks;

/// <summary>One thing said about a park or phase, true from a day on. Never edited: a later entry of the same slot ends it.</summary>
public abstract class DatedEntry
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province, rising in the order of recording.</summary>
    public required long Id { get; init; }

    /// <summary>The park or phase it speaks of.</summary>
    public required long PlaceId { get; init; }

    /// <summary>The first day it holds; null when it always did, as far as known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it holds; null while a later entry has not ended it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>From <see cref="From"/> on it holds no longer; nothing takes its place.</summary>
    public bool Ended { get; init; }

    /// <summary>The document that says it; null when only words name the source.</summary>
    public long? DocumentId { get; init; }

    /// <summary>The source in words, where it is not a recorded document.</summary>
    public string? Source { get; init; }

    /// <summary>To be checked: a deduction, a translation, a day known only by its month.</summary>
    public bool Uncertain { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>The day it was recorded: what "known on" asks for.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>Entries of one slot follow one another; those of different slots stand side by side.</summary>
    public abstract string Slot { get; }
}

using Tiendo.Notices;

namespace Tiendo.Bench.Accuracy;

/// <summary>A document with what a clerk found in it. Spans and readings count code points.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="File">Where its text lies.</param>
/// <param name="Text">Its text.</param>
/// <param name="Header">number, date, issuer and kind; a field that is not there is not compared.</param>
/// <param name="Orders">The orders, the weak ones too.</param>
internal sealed record AnnotatedDocument(string Name, string File, string Text, IReadOnlyDictionary<string, string> Header, IReadOnlyList<AnnotatedOrder> Orders)
{
    public DateOnly? Issued => Header.TryGetValue("date", out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <summary>One order as a clerk found it; "*" as a recurrence accepts anything.</summary>
internal sealed record AnnotatedOrder
{
    public required Span Place { get; init; }
    public required IReadOnlyList<string> Lead { get; init; }
    public IReadOnlyList<string> Coordinate { get; init; } = [];

    /// <summary>The subjects; null where they were not annotated.</summary>
    public IReadOnlyList<string>? About { get; init; }
    public string? Due { get; init; }
    public string? Recurrence { get; init; }

    /// <summary>An exhortation: reading it or leaving it out are both right.</summary>
    public bool Weak { get; init; }

    /// <summary>The order's words and, where its time is said elsewhere, the sentence that says it.</summary>
    public required string Sentence { get; init; }
}

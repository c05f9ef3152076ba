using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>A column of the flat forms, CSV and XLSX.</summary>
/// <param name="Key">Names it in the messages.</param>
/// <param name="Width">In characters, on a sheet.</param>
/// <param name="Value">A string, a <see cref="DateOnly"/> or null.</param>
public sealed record OrderColumn(string Key, int Width, Func<NoticeFile, Directive, Messages, object?> Value)
{
    /// <summary>All of them, in order: what an officer looks for first stands first.</summary>
    public static IReadOnlyList<OrderColumn> All { get; } =
    [
        new("column.source", 18, (n, _, _) => n.Source),
        new("column.number", 16, (n, _, _) => n.Reading.Document.Number),
        new("column.date", 12, (n, _, _) => n.Reading.Document.Date),
        new("column.issuer", 20, (n, _, _) => n.Reading.Document.Issuer),
        new("column.section", 8, (_, o, _) => o.Section),
        new("column.heading", 24, (_, o, _) => o.Heading),
        new("column.action", 70, (_, o, _) => o.Action),
        new("column.lead", 26, (_, o, _) => Names(o.Lead)),
        new("column.coordinate", 26, (_, o, _) => Names(o.Coordinate)),
        new("column.report-to", 16, (_, o, _) => Names(o.ReportTo)),
        new("column.due", 12, (_, o, _) => o.Deadline.Due),
        new("column.phrase", 20, (_, o, _) => o.Deadline.Phrase),
        new("column.soft", 8, (_, o, m) => o.Deadline.Soft ? m["yes"] : null),
        new("column.earliest", 12, (_, o, _) => o.Deadline.Earliest),
        new("column.recurrence", 12, (_, o, m) => o.Deadline.Recurrence is { } r ? m[$"repeat.{r}"] : null),
        new("column.about", 26, (_, o, _) => string.Join("; ", o.About)),
        new("column.places", 26, (_, o, _) => string.Join("; ", o.Places)),
        new("column.doubts", 26, (_, o, m) => string.Join("; ", o.Doubts.Select(m.Explain))),
        new("column.place", 10, (n, o, m) => n.WhereIs(o, m)),
    ];

    private static string Names(IEnumerable<AgencyMention> agencies) => string.Join("; ", agencies.Select(a => a.Name));
}

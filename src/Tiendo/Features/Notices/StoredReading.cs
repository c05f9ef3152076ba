using System.Globalization;
using System.Text.Json;
using Tiendo.Documents;
using Tiendo.Domain.Notices;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>Reads a kept reading back: the same orders with the same numbers as when the notice was read, whatever the reader has learned since.</summary>
public static class StoredReading
{
    private static readonly Dictionary<string, DoubtKind> Doubts = Enum.GetValues<DoubtKind>().ToDictionary(Words.Of);
    private static readonly Dictionary<string, DeadlineOperator> Operators = Enum.GetValues<DeadlineOperator>().ToDictionary(Words.Of);
    private static readonly Dictionary<string, Granularity> Granularities = Enum.GetValues<Granularity>().ToDictionary(g => Words.Of((Granularity?)g)!);
    private static readonly Dictionary<string, Recurrence> Recurrences = Enum.GetValues<Recurrence>().ToDictionary(r => Words.Of((Recurrence?)r)!);

    /// <summary>The reading as <see cref="ReadingJson.Stored"/> wrote it, or an earlier version with its text.</summary>
    /// <param name="json">The reading.</param>
    /// <param name="pages">Its pages; none for a file without pages.</param>
    public static NoticeFile Read(string json, IReadOnlyList<NoticePage> pages)
    {
        using var parsed = JsonDocument.Parse(json);
        var root = parsed.RootElement;
        var text = Text(root, "text") ?? "";
        var points = new CodePoints(text);
        var reading = new NoticeReading
        {
            Text = text,
            Document = Header(root.GetProperty("document"), points),
            Directives = List(root, "directives", order => Order(order, points)),
            Doubts = DoubtsOf(root),
        };
        var document = new DocumentText
        {
            Text = text, Format = Text(root, "format") ?? "text", Remarks = Texts(root, "remark_codes"),
            Pages = [.. pages.Select(p => new DocumentPage(p.Number, points.PositionOf(p.SpanStart), points.PositionOf(p.SpanEnd), (double)p.Width, (double)p.Height, p.Recognised, []))],
        };
        return new(Text(root, "source") ?? "", document, reading);
    }

    private static NoticeDocument Header(JsonElement json, CodePoints points) => new()
    {
        Number = Text(json, "number"), Date = Day(json, "date"), Issuer = Text(json, "issuer"), Kind = Text(json, "kind"), Subject = Text(json, "subject"),
        Signer = Text(json, "signer"), SignerTitle = Text(json, "signer_title"), Place = Text(json, "place"), MeetingDate = Day(json, "meeting_date"),
        Recipients = Texts(json, "recipients"), Cites = List(json, "cites", cite => new Citation(Text(cite, "number") ?? "", Day(cite, "date"), Place(cite, points) ?? default)),
    };

    private static Directive Order(JsonElement json, CodePoints points) => new()
    {
        Section = Text(json, "section") ?? "", Heading = Text(json, "heading"), Action = Text(json, "action") ?? "", Place = Place(json, points) ?? default,
        Lead = Agencies(json, "lead_agencies", points), Coordinate = Agencies(json, "coordinate_agencies", points), ReportTo = Agencies(json, "report_to_agencies", points),
        About = Texts(json, "about"), Places = Texts(json, "places"), Topics = Texts(json, "topics"),
        Quantities = List(json, "quantities", q => new Quantity(q.GetProperty("value").GetDecimal(), Text(q, "unit") ?? "", Text(q, "hedge") ?? "", Text(q, "phrase") ?? "", Place(q, points) ?? default)),
        Deadline = DeadlineOf(json, points), Doubts = DoubtsOf(json),
    };

    private static Deadline DeadlineOf(JsonElement order, CodePoints points)
    {
        var json = order.GetProperty("deadline");
        return new()
        {
            Phrase = Text(json, "phrase"), Place = Place(json, points), Operator = Operators[Text(json, "operator") ?? "none"],
            Granularity = Text(json, "granularity") is { } fine ? Granularities[fine] : null, Soft = json.GetProperty("soft").GetBoolean(), After = Text(json, "after"),
            Due = Day(order, "due"), Earliest = Day(order, "earliest"), Recurrence = Text(order, "recurrence") is { } period ? Recurrences[period] : null,
            Time = Text(json, "time") is { } time ? TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture) : null,
            Period = json.TryGetProperty("period", out var length) && length.ValueKind == JsonValueKind.Object
                ? new(length.GetProperty("count").GetInt32(), Text(length, "unit") ?? "day", Text(length, "from"), Day(length, "start"))
                : null,
        };
    }

    private static AgencyMention[] Agencies(JsonElement json, string name, CodePoints points) =>
        List(json, name, agency => new AgencyMention(Text(agency, "name") ?? "", Text(agency, "key"), Place(agency, points) ?? default));

    private static Doubt[] DoubtsOf(JsonElement json) => json.TryGetProperty("doubt_codes", out _)
        ? List(json, "doubt_codes", doubt => new Doubt(Doubts[Text(doubt, "kind")!], Text(doubt, "detail")))
        : [.. Texts(json, "doubts").Select(Said).OfType<Doubt>()];

    // Readings kept before the codes were: by the words they are said in.
    private static Doubt? Said(string words)
    {
        var parts = words.Split(": “", 2);
        return Enum.GetValues<DoubtKind>().Select(kind => (DoubtKind?)kind).FirstOrDefault(kind => Messages.Vietnamese[$"doubt.{kind}"] == parts[0]) is { } found
            ? new(found, parts.Length > 1 ? parts[1].TrimEnd('”') : null)
            : null;
    }

    private static Span? Place(JsonElement json, CodePoints points) => json.TryGetProperty("span_start", out var start)
        ? new(points.PositionOf(start.GetInt32()), points.PositionOf(json.GetProperty("span_end").GetInt32()))
        : null;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateOnly? Day(JsonElement json, string name) => Text(json, name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string[] Texts(JsonElement json, string name) => List(json, name, value => value.GetString() ?? "");

    private static T[] List<T>(JsonElement json, string name, Func<JsonElement, T> one)
    {
        if (!json.TryGetProperty(name, out var array)) return [];
        var items = new T[array.GetArrayLength()];
        var at = 0;
        foreach (var item in array.EnumerateArray()) items[at++] = one(item);
        return items;
    }
}

using System.Globalization;
using System.Text;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Due days for a calendar program: <c>GET /{province}/directives.ics</c> with the filters of the list (RFC 5545).</summary>
internal static class DirectivesCalendar
{
    private const int Most = 2000; // what calendar programs still take in
    private const int LongestLine = 73; // bytes; a line may have 75, its fold takes one
    private const int LongestSummary = 80;

    public static void Map(WebApplication app) =>
        app.MapGet("/{province:int}/directives.ics", async (Visit visit) =>
        {
            var choice = await DirectiveChoice.OfAsync(visit);
            if (choice.Unknown is { } unknown) throw unknown;
            var listed = await DirectiveLines.ReadAsync(visit, choice.Filter with { Sort = DirectiveSort.Due, Limit = Most });
            return Results.File(Encoding.UTF8.GetBytes(Write(visit, listed.Lines)), "text/calendar; charset=utf-8", "tiendo.ics");
        }).WithMetadata(new NeedsAttribute(Right.See));

    private static string Write(Visit visit, IReadOnlyList<DirectiveLine> lines)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Tiendo//Tiendo//VI");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escaped($"{visit.Say["directives.title"]}, {visit.ProvinceName}"));
        foreach (var line in lines.Where(line => line.Row.Due is not null)) Event(text, visit, line.Row, line.Row.Due!.Value);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, Visit visit, DirectiveRow row, DateOnly due)
    {
        var (state, lead) = (visit.Say["state." + row.State], string.Join(", ", row.Lead.Select(a => a.Today ?? a.Name)));
        var matter = row.Matter ?? row.Quote;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Numbers.Text(row.Province)}-{Numbers.Text(row.Id)}{(row.Occurrence is { } turn ? "-" + Compact(turn) : "")}@tiendo");
        Line(text, $"DTSTAMP:{Compact(visit.Today)}T000000Z");
        Line(text, "DTSTART;VALUE=DATE:" + Compact(due));
        Line(text, "DTEND;VALUE=DATE:" + Compact(due.AddDays(1)));
        Line(text, "SUMMARY:" + Escaped($"[{state}] {(matter.Length > LongestSummary ? matter[..LongestSummary] + "…" : matter)}"));
        Line(text, "DESCRIPTION:" + Escaped($"{row.Quote}\n{visit.Say["column.lead"]}: {lead}\n{row.Document}"));
        if (row.Places.Count > 0) Line(text, "LOCATION:" + Escaped(string.Join("; ", row.Places)));
        Line(text, $"URL:{visit.Http.Request.Scheme}://{visit.Http.Request.Host}/{Numbers.Text(row.Province)}/directives/{Numbers.Text(row.Id)}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // A long line goes on behind a line end and a space; letters of several bytes stay whole.
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestLine)
            {
                text.Append("\r\n ");
                bytes = rune.Utf8SequenceLength;
            }
            text.Append(rune.ToString());
        }
        text.Append("\r\n");
    }
}

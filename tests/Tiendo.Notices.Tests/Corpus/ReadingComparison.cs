using System.Globalization;
using System.Text.Json;

namespace Tiendo.Notices.Tests.Corpus;

/// <summary>Says, order by order and in words, where a reading differs from what a clerk expects.</summary>
internal sealed class ReadingComparison
{
    private readonly CorpusNotice notice;
    private readonly NoticeReading reading;
    private readonly List<string> differences = [];

    public ReadingComparison(CorpusNotice notice, NoticeReading reading)
    {
        this.notice = notice;
        this.reading = reading;
        CompareHeader();
        CompareDirectives();
    }

    public IReadOnlyList<string> Differences => differences;

    /// <summary>Orders that are not weak, and how many of them were read without a difference.</summary>
    public (int Expected, int Right) Count { get; private set; }

    private void CompareHeader()
    {
        var document = reading.Document;
        foreach (var (field, want) in notice.Expected.Document)
        {
            var have = field switch
            {
                "number" => document.Number,
                "date" => Frame.Iso(document.Date),
                "issuer" => document.Issuer,
                "kind" => document.Kind,
                "signer" => document.Signer,
                "subject" => document.Subject,
                "meeting_date" => Frame.Iso(document.MeetingDate),
                _ => throw new InvalidDataException($"expected.json of {notice.Name}: unknown field {field}"),
            };
            Note(SameField(field, want, have), "header", field, want ?? "nothing", have ?? "nothing");
        }

        var cites = document.Cites.Select(c => $"{c.Number} {Frame.Iso(c.Date)}".TrimEnd()).ToList();
        foreach (var cite in notice.Expected.Cites)
        {
            Note(cites.Contains(cite, StringComparer.Ordinal), "header", "cites", cite, string.Join("; ", cites));
        }
    }

    // A kind may be said more exactly, and a subject may be longer, than expected.
    private static bool SameField(string field, string? want, string? have)
    {
        if (want is null || have is null)
        {
            return want == have;
        }

        var (a, b) = (AgencySpelling.Fold(want), AgencySpelling.Fold(have));
        return field switch
        {
            "kind" => b.StartsWith(a, StringComparison.Ordinal),
            "subject" => b.Contains(a, StringComparison.Ordinal),
            _ => a == b,
        };
    }

    private void CompareDirectives()
    {
        var expected = notice.Expected.Directives;
        var pairs = SpanPairing.Pair([.. notice.Spans.Select(span => span!.Value)], [.. reading.Directives.Select(d => d.Place)]);
        var right = 0;
        for (var index = 0; index < expected.Count; index++)
        {
            var before = differences.Count;
            var pair = pairs.Where(p => p.Expected == index).Select(p => reading.Directives[p.Read]).FirstOrDefault();
            if (pair is null)
            {
                Note(expected[index].Weak, Label(index), "order", "found", "nothing");
            }
            else if (!expected[index].Weak)
            {
                Compare(Label(index), expected[index], notice.Spans[index]!.Value, pair);
            }

            right += !expected[index].Weak && differences.Count == before ? 1 : 0;
        }

        foreach (var extra in reading.Directives.Where((_, index) => pairs.All(p => p.Read != index)))
        {
            Note(false, "extra order", "span", "nothing", Shorten(reading.Text[extra.Place.Start..extra.Place.End]));
        }

        Count = (expected.Count(d => !d.Weak), right);
    }

    private void Compare(string label, ExpectedDirective want, Span span, Directive have)
    {
        Note(SameAgencies(want.Lead, have.Lead), label, "lead", string.Join("; ", want.Lead), Frame.Names(have.Lead));
        Note(SameAgencies(want.Coordinate, have.Coordinate), label, "coordinate", string.Join("; ", want.Coordinate), Frame.Names(have.Coordinate));
        Compare(label, "due", want.Due ?? "none", Frame.Iso(have.Deadline.Due) ?? "none");
        Compare(label, "earliest", want.Earliest ?? "none", Frame.Iso(have.Deadline.Earliest) ?? "none");
        Compare(label, "recurrence", want.Recurrence ?? "none", Word(have.Deadline.Recurrence) ?? "none");
        Compare(label, "soft", want.Soft ? "yes" : "no", have.Deadline.Soft ? "yes" : "no");
        Compare(label, "operator", want.Operator ?? "*", Word<DeadlineOperator>(have.Deadline.Operator)!);
        Compare(label, "granularity", want.Granularity ?? "*", Word(have.Deadline.Granularity) ?? "none");
        Compare(label, "time", want.Time ?? "*", have.Deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "none");
        Compare(label, "section", want.Section ?? "*", have.Section);
        if (want.Places is not null)
        {
            Note(SameNames(want.Places, have.Places), label, "places", string.Join("; ", want.Places), string.Join("; ", have.Places));
        }

        if (!want.Loose)
        {
            Compare(label, "span", Ends(notice.Text, span), Ends(reading.Text, have.Place));
        }
    }

    private void Compare(string label, string field, string want, string have) => Note(want == "*" || want == have, label, field, want, have);

    private void Note(bool right, string label, string field, string want, string have)
    {
        if (!right)
        {
            differences.Add($"{notice.Name}, {label}: {field}: expected {want}; read {have}");
        }
    }

    private string Label(int index) => $"order {index + 1} \"{notice.Expected.Directives[index].Starts}\"";

    private static bool SameAgencies(IEnumerable<string> want, IEnumerable<AgencyMention> have) => SameNames(want, have.Select(a => a.Name));

    private static bool SameNames(IEnumerable<string> want, IEnumerable<string> have) =>
        AgencySpelling.FoldAll(want).SetEquals(AgencySpelling.FoldAll(have));

    private static string? Word<T>(T? value) where T : struct, Enum =>
        value is { } given ? JsonNamingPolicy.KebabCaseLower.ConvertName(given.ToString()) : null;

    // Two spans are the same when they begin and end with the same words at the same place; closing marks do not count.
    private static string Ends(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || ".;,/:".Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return $"{start}–{end} {Shorten(text[start..end])}";
    }

    private static string Shorten(string text)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length <= 90 ? folded : $"{folded[..45]} … {folded[^40..]}";
    }
}

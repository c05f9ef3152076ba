using System.Globalization;
using System.Text;
using System.Text.Json;
using Tiendo.Notices;
using Tiendo.Notices.Tests.Corpus;

namespace Tiendo.Tests.Features.Notices;

/// <summary>Counts how far readings agree with a clerk's annotations, over all documents together.</summary>
internal sealed class GoldScore
{
    private readonly List<string> misses = [];
    private int gold, read, hit, lead, due, repeat, accepted, coordinateHit, coordinateGold, coordinateRead, header, headerFields;

    public int Documents { get; private set; }

    public double FoundF1 => F1(hit, read, gold);

    public double Lead => Share(lead, gold);

    public double Due => Share(due, gold);

    public double Repeat => Share(repeat, gold);

    public double CoordinateF1 => F1(coordinateHit, coordinateRead, coordinateGold);

    public double Header => Share(header, headerFields);

    public double Accepted => Share(accepted, gold);

    public void Add(string goldFile, NoticeReader reader)
    {
        using var annotation = JsonDocument.Parse(File.ReadAllText(goldFile));
        var name = Path.GetFileNameWithoutExtension(goldFile);
        var reading = reader.Read(Text(goldFile, name, annotation.RootElement));
        Documents++;
        AddHeader(name, annotation.RootElement.GetProperty("document"), reading.Document);
        AddDirectives(name, [.. annotation.RootElement.GetProperty("directives").EnumerateArray()], reading);
    }

    public string Told() => string.Create(CultureInfo.InvariantCulture,
        $"found {FoundF1:0.000} lead {Lead:0.000} due {Due:0.000} repeat {Repeat:0.000} coordinate {CoordinateF1:0.000} header {Header:0.000} accepted {Accepted:0.000}\n")
        + string.Join('\n', misses);

    private static string Text(string goldFile, string name, JsonElement annotation)
    {
        var folder = Path.GetDirectoryName(goldFile)!;
        var file = annotation.TryGetProperty("text_file", out var given)
            ? Path.Combine(folder, given.GetString()!)
            : Path.Combine(folder, "..", "documents", name + ".txt");
        return File.ReadAllText(file).Replace("\r", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
    }

    private void AddHeader(string name, JsonElement want, NoticeDocument have)
    {
        (string Field, string? Read)[] fields =
            [("number", have.Number), ("date", have.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("issuer", have.Issuer), ("kind", have.Kind)];
        foreach (var (field, text) in fields)
        {
            if (Word(want, field) is not { } wanted)
            {
                continue;
            }

            var (a, b) = (AgencySpelling.Fold(wanted), AgencySpelling.Fold(text ?? ""));
            var right = field == "kind"
                ? b.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal))
                : a == b;
            headerFields++;
            header += right ? 1 : 0;
            Miss(right, name, -1, field, wanted, text ?? "nothing");
        }
    }

    private void AddDirectives(string name, List<JsonElement> annotations, NoticeReading reading)
    {
        // Weak orders may be read or left out: neither counts.
        var weak = annotations.Where(a => a.TryGetProperty("weak", out var flag) && flag.ValueKind == JsonValueKind.True).ToList();
        var dropped = SpanPairing.Pair(Spans(weak, reading.Text), [.. reading.Directives.Select(d => d.Place)]).Select(p => p.Read).ToHashSet();
        var want = annotations.Except(weak).ToList();
        var have = reading.Directives.Where((_, index) => !dropped.Contains(index)).ToList();
        var pairs = SpanPairing.Pair(Spans(want, reading.Text), [.. have.Select(d => d.Place)]);

        (gold, read, hit) = (gold + want.Count, read + have.Count, hit + pairs.Count);
        foreach (var (w, h) in pairs)
        {
            Compare(name, want[w], have[h]);
        }

        foreach (var missed in want.Where((_, index) => pairs.All(p => p.Expected != index)))
        {
            Miss(false, name, missed.GetProperty("span_start").GetInt32(), "order", Word(missed, "action_head") ?? "", "nothing");
        }

        foreach (var extra in have.Where((_, index) => pairs.All(p => p.Read != index)))
        {
            Miss(false, name, extra.Place.Start, "order", "nothing", extra.Action);
        }
    }

    private void Compare(string name, JsonElement want, Directive have)
    {
        var at = want.GetProperty("span_start").GetInt32();
        var (wantLead, haveLead) = (Names(want, "lead"), AgencySpelling.FoldAll(have.Lead.Select(a => a.Name)));
        var (wantPartners, havePartners) = (Names(want, "coordinate"), AgencySpelling.FoldAll(have.Coordinate.Select(a => a.Name)));
        var sameLead = wantLead.SetEquals(haveLead);
        var samePartners = wantPartners.SetEquals(havePartners);
        var day = have.Deadline.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var recurrence = have.Deadline.Recurrence is { } given ? JsonNamingPolicy.KebabCaseLower.ConvertName(given.ToString()) : null;
        var (sameDay, sameRecurrence) = (Word(want, "due") == day, Word(want, "recurrence") == recurrence);

        (lead, due, repeat) = (lead + (sameLead ? 1 : 0), due + (sameDay ? 1 : 0), repeat + (sameRecurrence ? 1 : 0));
        accepted += sameLead && sameDay && sameRecurrence && samePartners ? 1 : 0;
        coordinateHit += wantPartners.Count(havePartners.Contains);
        (coordinateGold, coordinateRead) = (coordinateGold + wantPartners.Count, coordinateRead + havePartners.Count);
        Miss(sameLead, name, at, "lead", string.Join("; ", wantLead), string.Join("; ", haveLead));
        Miss(samePartners, name, at, "coordinate", string.Join("; ", wantPartners), string.Join("; ", havePartners));
        Miss(sameDay, name, at, "due", Word(want, "due") ?? "none", day ?? "none");
        Miss(sameRecurrence, name, at, "recurrence", Word(want, "recurrence") ?? "none", recurrence ?? "none");
    }

    private void Miss(bool right, string name, int at, string field, string want, string have)
    {
        if (!right)
        {
            misses.Add(string.Create(CultureInfo.InvariantCulture, $"{name} @{at}: {field}: expected {want}; read {have}"));
        }
    }

    // Annotations count code points, readings UTF-16 units.
    private static List<Span> Spans(IEnumerable<JsonElement> annotations, string text) =>
        [.. annotations.Select(a => new Span(Units(text, a.GetProperty("span_start").GetInt32()), Units(text, a.GetProperty("span_end").GetInt32())))];

    private static int Units(string text, int codePoints)
    {
        var units = 0;
        for (var left = codePoints; left > 0 && units < text.Length; left--)
        {
            units += char.IsSurrogatePair(text, units) ? 2 : 1;
        }

        return units;
    }

    private static HashSet<string> Names(JsonElement annotation, string field) =>
        AgencySpelling.FoldAll(annotation.GetProperty(field).EnumerateArray().Select(name => name.GetString()!));

    private static string? Word(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double Share(int part, int whole) => (double)part / Math.Max(whole, 1);

    private static double F1(int common, int have, int want)
    {
        var (precision, recall) = (Share(common, have), Share(common, want));
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}

using System.Text.Json;
using Tiendo.Notices.Tests.Corpus;

namespace Tiendo.Bench.Accuracy;

/// <summary>Compares printed readings with annotations: an order counts as found when its span and the read one share at least half of their union.</summary>
internal sealed class AccuracyScore
{
    private readonly List<string> misses = [];
    private int orders, read, found, lead, due, repeat, accepted, about, abouts, fields, fieldsRight, partners, partnersRead, partnersRight;

    public int Documents { get; private set; }
    public int Orders => orders;
    public double Found => F1(found, read, orders);
    public double Lead => Share(lead, orders);
    public double Due => Share(due, orders);
    public double Repeat => Share(repeat, orders);
    public double Coordinate => F1(partnersRight, partnersRead, partners);
    public double Header => Share(fieldsRight, fields);
    public double Accepted => Share(accepted, orders);

    /// <summary>What differs, one line each.</summary>
    public IReadOnlyList<string> Misses => misses;

    /// <summary>Null where no subjects were annotated.</summary>
    public double? About => abouts > 0 ? Share(about, abouts) : null;

    public void Add(AnnotatedDocument document, JsonElement reading)
    {
        Documents++;
        foreach (var (field, want) in document.Header)
        {
            fields++;
            var have = reading.GetProperty("document").GetProperty(field).GetString() ?? "";
            fieldsRight += Right(SameField(field, want, have), document, -1, field, want, have);
        }

        var (want0, have0) = WithoutWeak(document.Orders, ReadOrder.Of(reading));
        (orders, read, abouts) = (orders + want0.Count, read + have0.Count, abouts + want0.Count(order => order.About is not null));
        var pairs = Pairs(want0, have0);
        foreach (var (w, h) in pairs) Compare(document, want0[w], have0[h]);
        foreach (var lost in want0.Where((_, index) => pairs.All(pair => pair.Expected != index))) Right(false, document, lost.Place.Start, "order", lost.Sentence, "nothing");
        foreach (var extra in have0.Where((_, index) => pairs.All(pair => pair.Read != index))) Right(false, document, extra.Place.Start, "order", "nothing", string.Join("; ", extra.Lead));
    }

    /// <summary>Orders and read orders in pairs; what belongs to a weak order is left out on both sides.</summary>
    public static (List<AnnotatedOrder> Want, List<ReadOrder> Have) WithoutWeak(IReadOnlyList<AnnotatedOrder> want, IReadOnlyList<ReadOrder> have)
    {
        var weak = want.Where(order => order.Weak).ToList();
        var dropped = Pairs(weak, have).Select(pair => pair.Read).ToHashSet();
        return ([.. want.Where(order => !order.Weak)], [.. have.Where((_, index) => !dropped.Contains(index))]);
    }

    public static IReadOnlyList<(int Expected, int Read)> Pairs(IReadOnlyList<AnnotatedOrder> want, IReadOnlyList<ReadOrder> have) =>
        SpanPairing.Pair([.. want.Select(order => order.Place)], [.. have.Select(order => order.Place)]);

    private void Compare(AnnotatedDocument document, AnnotatedOrder want, ReadOrder have)
    {
        var sameLead = AgencySpelling.FoldAll(want.Lead).SetEquals(AgencySpelling.FoldAll(have.Lead));
        var (a, b) = (AgencySpelling.FoldAll(want.Coordinate), AgencySpelling.FoldAll(have.Coordinate));
        var sameDue = want.Due == have.Due;
        var sameRepeat = want.Recurrence == "*" || want.Recurrence == have.Recurrence;
        found++;
        lead += Right(sameLead, document, want.Place.Start, "lead", string.Join("; ", want.Lead), string.Join("; ", have.Lead));
        due += Right(sameDue, document, want.Place.Start, "due", want.Due ?? "none", have.Due ?? "none");
        repeat += Right(sameRepeat, document, want.Place.Start, "recurrence", want.Recurrence ?? "none", have.Recurrence ?? "none");
        Right(a.SetEquals(b), document, want.Place.Start, "coordinate", string.Join("; ", want.Coordinate), string.Join("; ", have.Coordinate));
        accepted += sameLead && sameDue && sameRepeat && a.SetEquals(b) ? 1 : 0;
        (partners, partnersRead, partnersRight) = (partners + a.Count, partnersRead + b.Count, partnersRight + a.Count(b.Contains));
        about += want.About is { } subjects && subjects.All(subject => Loosely(subject, have.About)) ? 1 : 0;
    }

    private int Right(bool right, AnnotatedDocument document, int at, string field, string want, string have)
    {
        if (!right) misses.Add($"{document.Name} @{at}: {field}: expected {want}; read {have}");
        return right ? 1 : 0;
    }

    private static bool SameField(string field, string want, string have)
    {
        if (field == "issuer") return AgencySpelling.Fold(want) == AgencySpelling.Fold(have);
        var (a, b) = (AgencySpelling.FoldText(want), AgencySpelling.FoldText(have));
        return field == "kind" ? b.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)) : a == b;
    }

    // A subject is there when a read one holds it, is held by it, or shares half of their words.
    private static bool Loosely(string want, IEnumerable<string> have)
    {
        var words = AgencySpelling.Fold(want).Split(' ').ToHashSet(StringComparer.Ordinal);
        return have.Select(name => AgencySpelling.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)).Any(read =>
            read.Count > 0 && (words.IsSubsetOf(read) || read.IsSubsetOf(words) || 2 * words.Intersect(read, StringComparer.Ordinal).Count() >= words.Union(read, StringComparer.Ordinal).Count()));
    }

    private static double Share(int part, int whole) => (double)part / Math.Max(whole, 1);

    private static double F1(int common, int have, int want)
    {
        var (precision, recall) = (Share(common, have), Share(common, want));
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}

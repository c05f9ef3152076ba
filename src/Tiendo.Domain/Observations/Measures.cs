using Tiendo.Domain.Search;

namespace Tiendo.Domain.Observations;

/// <summary>Every measure, found by its code or by a name.</summary>
public sealed class Measures
{
    private readonly Dictionary<string, Measure> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> byName = new(StringComparer.Ordinal);

    /// <param name="measures">The measures; a code or name that comes twice belongs to the first.</param>
    public Measures(IEnumerable<Measure> measures)
    {
        All = [.. measures];
        foreach (var measure in All) byCode.TryAdd(measure.Code, measure);
        foreach (var measure in All) byName.TryAdd(Folded.Of(measure.Code), measure);
        foreach (var measure in All)
            foreach (var name in Names(measure)) byName.TryAdd(Folded.Of(name), measure);
    }

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<Measure> All { get; }

    /// <summary>The measure of a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug, or a database older than the file.</exception>
    public Measure this[string code] => byCode[code];

    /// <summary>The measure of a code, or none.</summary>
    public Measure? Of(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The measure with this code, Vietnamese or English name, or other name; case and diacritics do not matter.</summary>
    public Measure? Find(string text) => byCode.GetValueOrDefault(text) ?? byName.GetValueOrDefault(Folded.Of(text));

    /// <summary>The measures a row of a form may mean, <c>ccn-03.18</c>; usually one.</summary>
    public IEnumerable<Measure> OfForm(string row) => All.Where(measure => measure.Forms.Contains(row, StringComparer.Ordinal));

    /// <summary>The names of a measure without its code.</summary>
    public static IEnumerable<string> Names(Measure measure) => [measure.Vietnamese, measure.English, .. measure.OtherNames];
}

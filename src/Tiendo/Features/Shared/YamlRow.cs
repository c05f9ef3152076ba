using System.Globalization;
using Tiendo.Domain;

namespace Tiendo.Features.Shared;

/// <summary>One row of a YAML file of <c>data/</c>; what is wrong in it is said with file, line and field.</summary>
/// <param name="path">The file.</param>
/// <param name="line">Its first line, from 1.</param>
internal sealed class YamlRow(string path, long line)
{
    private readonly Dictionary<string, (long Line, List<string> Values, bool Several)> fields = new(StringComparer.Ordinal);

    /// <summary>The names of the fields it has.</summary>
    public IEnumerable<string> Fields => fields.Keys;

    /// <summary>A field that may be missing.</summary>
    public string? Optional(string field) => !fields.TryGetValue(field, out var found)
        ? null
        : found is { Several: false, Values: [{ Length: > 0 } value] } ? value : throw Wrong("list.one-value-expected", field);

    /// <summary>A field that must be there.</summary>
    public string Required(string field) => Optional(field) ?? throw Wrong("list.field-missing", field);

    /// <summary>A list in brackets; empty when the field is missing.</summary>
    public IReadOnlyList<string> Several(string field) => !fields.TryGetValue(field, out var found)
        ? []
        : found.Several && found.Values.TrueForAll(value => value.Length > 0) ? found.Values : throw Wrong("list.brackets-expected", field);

    /// <summary>A list that must be there and hold so many values.</summary>
    public IReadOnlyList<string> Several(string field, int least) =>
        Several(field) is var values && values.Count >= least ? values : throw Wrong("list.too-few-values", field, ("least", Numbers.Text(least)));

    /// <summary>One of the words of an enum, in small letters with hyphens.</summary>
    public T OneOf<T>(string field)
        where T : struct, Enum
    {
        var word = Required(field);
        var words = Enum.GetValues<T>().ToDictionary(value => Word(value.ToString()), StringComparer.Ordinal);
        // Confidence is written A, B, C.
        return words.TryGetValue(word.Length == 1 ? Word(word) : word, out var found) ? found : throw Choice(field, word, words.Keys.Select(name => name.Length == 1 ? name.ToUpperInvariant() : name));
    }

    /// <summary>Two numbers in brackets, the smaller first; none when the field is missing.</summary>
    public (decimal Low, decimal High)? Range(string field)
    {
        if (!fields.ContainsKey(field)) return null;
        return Several(field) is [var first, var second] && Number(first) is { } low && Number(second) is { } high && low < high
            ? (low, high)
            : throw Wrong("list.range-wrong", field);
    }

    /// <summary>What to throw when a field holds none of a few words.</summary>
    public RuleBroken Choice(string field, string word, IEnumerable<string> allowed) =>
        Wrong("list.choice-unknown", field, ("value", word), ("allowed", string.Join(", ", allowed)));

    /// <summary>What to throw about a field of this row.</summary>
    public RuleBroken Wrong(string code, string field, params ReadOnlySpan<(string Name, string Value)> more) =>
        Wrong(path, fields.TryGetValue(field, out var found) ? found.Line : line, code, [("field", field), .. more]);

    /// <summary>What to throw about a line of a file.</summary>
    public static RuleBroken Wrong(string path, long line, string code, params ReadOnlySpan<(string Name, string Value)> more) =>
        new(code, path, [("file", path), ("line", Numbers.Text(line)), .. more]);

    internal bool Add(string field, long at, List<string> values, bool several) => fields.TryAdd(field, (at, values, several));

    private static decimal? Number(string text) =>
        text.Length <= 20 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Word(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}

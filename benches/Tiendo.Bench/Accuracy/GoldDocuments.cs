using System.Text;
using System.Text.Json;
using Tiendo.Notices;

namespace Tiendo.Bench.Accuracy;

/// <summary>Real documents that were annotated outside the project, where they lie beside it.</summary>
internal static class GoldDocuments
{
    /// <summary>All of a folder; none where there is no such folder.</summary>
    public static IReadOnlyList<AnnotatedDocument> In(string? folder) =>
        folder is null ? [] : [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Load)];

    private static AnnotatedDocument Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var name = Path.GetFileNameWithoutExtension(file);
        var folder = Path.GetDirectoryName(file)!;
        var source = Word(json.RootElement, "text_file") is { } given ? Path.Combine(folder, given) : Path.Combine(folder, "..", "documents", name + ".txt");
        var text = File.ReadAllText(source).Replace("\r", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in (string[])["number", "date", "issuer", "kind"])
        {
            if (Word(json.RootElement.GetProperty("document"), field) is { } value) header.Add(field, value);
        }

        return new(name, Path.GetFullPath(source), text, header, [.. json.RootElement.GetProperty("directives").EnumerateArray().Select(order => Order(order, text))]);
    }

    private static AnnotatedOrder Order(JsonElement order, string text)
    {
        var place = new Span(order.GetProperty("span_start").GetInt32(), order.GetProperty("span_end").GetInt32());
        return new()
        {
            Place = place,
            Lead = Words(order, "lead"),
            Coordinate = Words(order, "coordinate"),
            About = Words(order, "about"),
            Due = Word(order, "due"),
            Recurrence = Word(order, "recurrence"),
            Weak = order.TryGetProperty("weak", out var weak) && weak.ValueKind == JsonValueKind.True,
            Sentence = OrderSentence.Of(text, place, Word(order, "deadline_phrase")),
        };
    }

    private static string? Word(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Words(JsonElement element, string field) =>
        element.TryGetProperty(field, out var values) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];
}

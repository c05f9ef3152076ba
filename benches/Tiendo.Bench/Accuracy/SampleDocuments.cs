using System.Text.Json;
using System.Text.RegularExpressions;
using Tiendo.Features.Notices;
using Tiendo.Notices;

namespace Tiendo.Bench.Accuracy;

/// <summary>The project's own sample documents with their expected readings.</summary>
internal static class SampleDocuments
{
    public static IReadOnlyList<AnnotatedDocument> All() =>
        [.. Directory.GetDirectories(Repository.At("tests", "Tiendo.Notices.Tests", "Corpus")).Order(StringComparer.Ordinal).Select(folder => Load(Path.GetFileName(folder), folder))];

    private static AnnotatedDocument Load(string name, string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var file = Repository.At("samples", "documents", name + ".txt");
        var text = File.ReadAllText(file);
        var header = json.RootElement.GetProperty("document").EnumerateObject()
            .Where(field => field.Name is "number" or "date" or "issuer" or "kind" && field.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(field => field.Name, field => field.Value.GetString()!, StringComparer.Ordinal);
        return new(name, file, text, header, [.. Orders(json.RootElement.GetProperty("directives"), text, name)]);
    }

    private static IEnumerable<AnnotatedOrder> Orders(JsonElement orders, string text, string name)
    {
        var points = new CodePoints(text);
        var from = 0;
        foreach (var order in orders.EnumerateArray())
        {
            var first = Words(order.GetProperty("starts").GetString()!).Match(text, from);
            var last = Words(order.GetProperty("ends").GetString()!).Match(text, first.Index);
            if (!first.Success || !last.Success) throw new InvalidDataException($"{name}: the words of an expected order are not in the text");
            from = last.Index + last.Length;
            var place = new Span(points.At(first.Index), points.At(from));
            yield return new()
            {
                Place = place,
                Lead = Names(order, "lead"),
                Coordinate = Names(order, "coordinate"),
                Due = Word(order, "due"),
                Recurrence = Word(order, "recurrence"),
                Weak = order.TryGetProperty("weak", out var weak) && weak.GetBoolean(),
                Sentence = OrderSentence.Of(text, place, null),
            };
        }
    }

    // Words with any white space between them, and perhaps a page number on a line of its own.
    private static Regex Words(string words) =>
        new(string.Join(@"\s+(?:\d{1,3}\s*\n\s*)?", words.Split(' ').Select(Regex.Escape)), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    private static string? Word(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Names(JsonElement element, string field) =>
        element.TryGetProperty(field, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
}

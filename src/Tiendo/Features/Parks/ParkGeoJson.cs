using System.Globalization;
using System.Text.Json;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>Parks as GeoJSON: a FeatureCollection whose features have a boundary and the properties of a park.</summary>
/// <remarks>Properties: code; for a new park name and kind; communes, investor, status, from, reference, document, source, uncertain, note. Lines are counted as features, from 1.</remarks>
internal static class ParkGeoJson
{
    private const int MostFeatures = 5000;

    public static IReadOnlyList<ParkFileRow> Read(string path)
    {
        var bytes = SheetFile.Bytes(path);
        try
        {
            using var json = JsonDocument.Parse(SheetFile.Text(path, bytes), new() { MaxDepth = 16 });
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
                throw new RuleBroken("parks.not-a-collection", path);
            if (features.GetArrayLength() > MostFeatures)
                throw new RuleBroken("parks.too-many-features", path, ("limit", MostFeatures.ToString(CultureInfo.InvariantCulture)));
            return [.. features.EnumerateArray().SelectMany((feature, at) => Feature(path, feature, at + 1))];
        }
        catch (JsonException)
        {
            throw new RuleBroken("boundary.not-geojson", path);
        }
    }

    private static List<ParkFileRow> Feature(string path, JsonElement feature, int line)
    {
        try
        {
            if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
                throw new RuleBroken("parks.value-missing", "properties");
            return [.. Rows(feature, properties).Select(row => new ParkFileRow(row with
            {
                Source = Text(properties, "source"), Note = Text(properties, "note"), Uncertain = ParkFile.Flag(Text(properties, "uncertain")),
            }, line, Text(properties, "document")))];
        }
        catch (RuleBroken broken)
        {
            throw ParkFile.At(broken, path, line);
        }
    }

    private static IEnumerable<ParkRow> Rows(JsonElement feature, JsonElement properties)
    {
        var code = Text(properties, "code") ?? throw new RuleBroken("parks.value-missing", "code");
        var from = Text(properties, "from") is { } day ? ParkFile.ParseDay(day, "from") : (DateOnly?)null;
        if (Text(properties, "name") is { } name) yield return new(ParkRowKind.Park, code, name, Text(properties, "kind"));
        foreach (var commune in Several(properties, "communes")) yield return new(ParkRowKind.Commune, code, commune, null, from);
        foreach (var investor in Several(properties, "investor")) yield return new(ParkRowKind.Investor, code, investor, null, from);
        if (Text(properties, "status") is { } status) yield return new(ParkRowKind.Status, code, status, null, from);
        if (feature.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object)
        {
            yield return new(ParkRowKind.Boundary, code, geometry.GetRawText(), Text(properties, "reference"), from);
        }
    }

    private static IEnumerable<string> Several(JsonElement properties, string name) =>
        properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText())
            : Text(properties, name)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Text(JsonElement properties, string name) => !properties.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text.Trim() : null,
        JsonValueKind.Null => null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw new RuleBroken("parks.property-wrong", name),
    };
}

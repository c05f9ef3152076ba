using System.Globalization;
using System.Text.Json;

namespace Tiendo.Domain.Parks;

/// <summary>A boundary as polygons of rings of points; the first ring of a polygon is its outside, the others are holes.</summary>
/// <param name="Polygons">Longitude (or easting in metres) first, latitude (or northing) second, as GeoJSON has it.</param>
public sealed record BoundaryGeometry(IReadOnlyList<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> Polygons)
{
    /// <summary>The most points a boundary may have.</summary>
    public const int MostPoints = 20_000;

    // Metres; twice round the earth. Beyond it the arithmetic of crossings overflows.
    private const double Farthest = 1e8;

    /// <summary>Every ring.</summary>
    public IEnumerable<IReadOnlyList<(double X, double Y)>> Rings => Polygons.SelectMany(polygon => polygon);

    /// <summary>Reads a GeoJSON geometry (RFC 7946): a Polygon or a MultiPolygon, alone or as the one feature of a file.</summary>
    /// <exception cref="RuleBroken"><c>boundary.not-geojson</c>, <c>boundary.type</c>, <c>boundary.point-wrong</c>, <c>boundary.too-many-points</c>.</exception>
    public static BoundaryGeometry Read(string text, string? field = null)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            return Read(json.RootElement, field);
        }
        catch (JsonException)
        {
            throw new RuleBroken("boundary.not-geojson", field);
        }
    }

    /// <inheritdoc cref="Read(string, string?)"/>
    public static BoundaryGeometry Read(JsonElement json, string? field = null)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
        {
            throw new RuleBroken("boundary.not-geojson", field);
        }
        var points = 0;
        switch (type.GetString())
        {
            case "Feature" when json.TryGetProperty("geometry", out var geometry):
                return Read(geometry, field);
            case "FeatureCollection" when json.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array && features.GetArrayLength() == 1:
                return Read(features[0], field);
            case "Polygon":
                return new([Polygon(Coordinates(json, field), field, ref points)]);
            case "MultiPolygon":
                var polygons = new List<IReadOnlyList<IReadOnlyList<(double, double)>>>();
                foreach (var polygon in Items(Coordinates(json, field), field)) polygons.Add(Polygon(polygon, field, ref points));
                return polygons.Count > 0 ? new(polygons) : throw new RuleBroken("boundary.point-wrong", field);
            case var other:
                throw new RuleBroken("boundary.type", field, ("found", other is { Length: <= 40 } ? other : "?"));
        }
    }

    /// <summary>The same boundary with every point moved.</summary>
    public BoundaryGeometry Moved(Func<(double X, double Y), (double X, double Y)> move) =>
        new([.. Polygons.Select(polygon => polygon.Select(ring => (IReadOnlyList<(double X, double Y)>)[.. ring.Select(move)]).ToArray())]);

    /// <summary>GeoJSON: a Polygon where there is one, else a MultiPolygon; nine decimals, a tenth of a millimetre in degrees.</summary>
    public string ToGeoJson()
    {
        var polygons = Polygons.Select(polygon => "[" + string.Join(',', polygon.Select(Text)) + "]").ToList();
        return polygons.Count == 1
            ? $$"""{"type":"Polygon","coordinates":{{polygons[0]}}}"""
            : $$"""{"type":"MultiPolygon","coordinates":[{{string.Join(',', polygons)}}]}""";
    }

    private static string Text(IReadOnlyList<(double X, double Y)> ring) =>
        "[" + string.Join(',', ring.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{Math.Round(point.X, 9)},{Math.Round(point.Y, 9)}]"))) + "]";

    private static JsonElement Coordinates(JsonElement json, string? field) =>
        json.TryGetProperty("coordinates", out var coordinates) ? coordinates : throw new RuleBroken("boundary.not-geojson", field);

    private static List<IReadOnlyList<(double X, double Y)>> Polygon(JsonElement json, string? field, ref int points)
    {
        var rings = new List<IReadOnlyList<(double, double)>>();
        foreach (var ring in Items(json, field))
        {
            var line = new List<(double, double)>();
            foreach (var point in Items(ring, field))
            {
                if (++points > MostPoints)
                {
                    throw new RuleBroken("boundary.too-many-points", field, ("limit", MostPoints.ToString(CultureInfo.InvariantCulture)));
                }
                line.Add(Point(point, field));
            }
            rings.Add(line);
        }
        return rings.Count > 0 ? rings : throw new RuleBroken("boundary.point-wrong", field);
    }

    private static (double X, double Y) Point(JsonElement json, string? field) =>
        json.ValueKind == JsonValueKind.Array && json.GetArrayLength() is 2 or 3
        && json[0].ValueKind == JsonValueKind.Number && json[1].ValueKind == JsonValueKind.Number
        && json[0].TryGetDouble(out var x) && json[1].TryGetDouble(out var y) && Math.Abs(x) < Farthest && Math.Abs(y) < Farthest
            ? (x, y)
            : throw new RuleBroken("boundary.point-wrong", field);

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string? field) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw new RuleBroken("boundary.point-wrong", field);
}

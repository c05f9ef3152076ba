using System.Text.Json;
using Tiendo.Domain.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>What the map is drawn from; the list beside it says the same without one.</summary>
/// <param name="Style">A style of the installation's own; null for none.</param>
/// <param name="Tiles">Raster tiles of the installation's own; null for none.</param>
/// <param name="Features">The parks whose position is known, as a GeoJSON FeatureCollection.</param>
/// <param name="Legend">States in the order of their weight.</param>
/// <param name="Words">Words on the map.</param>
/// <param name="Credit">Where the outline comes from.</param>
public sealed record ParkMap(string? Style, string? Tiles, object Features, IReadOnlyList<ParkMap.Entry> Legend, IReadOnlyDictionary<string, string> Words, string Credit)
{
    /// <summary>How many parks are on it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Shown { get; init; }

    /// <summary>One state.</summary>
    public sealed record Entry(string State, string Word);
}

/// <summary>Parks on a map.</summary>
public static class ParkMapQueries
{
    private static readonly string[] WordKeys = ["label", "unavailable", "zoomIn", "zoomOut", "scrollToZoom", "twoFingers", "close", "credits"];

    /// <summary>How the map knows a condition; late, soon, intime and nodue have their colours everywhere.</summary>
    public static string LookOf(ParkCondition condition) => condition switch
    {
        ParkCondition.Late => "late",
        ParkCondition.Moved => "soon",
        ParkCondition.OnTime => "intime",
        _ => "nodue",
    };

    /// <summary>The map of some parks; those without a known position are not on it.</summary>
    public static ParkMap Of(Visit visit, IReadOnlyCollection<ParkLine> parks)
    {
        var say = visit.Say;
        var placed = parks.Where(park => park.Boundary is not null).ToList();
        var features = placed.Select(park => new
        {
            Type = "Feature", Geometry = Parse(park.Boundary!),
            Properties = new { Id = park.Code, park.Name, State = LookOf(park.Orders.Condition), StateWord = say["parks.condition." + park.Orders.Condition], Href = visit.To("/parks/" + park.Code) },
        });
        var map = visit.Installation.MapAddress;
        var isTiles = map?.Contains("{z}", StringComparison.Ordinal) == true;
        return new(
            isTiles ? null : map, isTiles ? map : null, new { Type = "FeatureCollection", Features = features.ToList() },
            [.. Enum.GetValues<ParkCondition>().Select(condition => new ParkMap.Entry(LookOf(condition), say["parks.condition." + condition]))],
            WordKeys.ToDictionary(key => key, key => say["parks.map." + key]), say["parks.map.credit"])
        {
            Shown = placed.Count,
        };
    }

    private static JsonElement Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}

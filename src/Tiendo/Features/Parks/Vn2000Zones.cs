using System.Globalization;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>vn2000.csv: the central meridian of each province, by the names of before July 2025 too.</summary>
internal static class Vn2000Zones
{
    /// <summary>Converts boundaries by the zones of the lists in a folder.</summary>
    public static ToWgs84 Converter(string listsFolder)
    {
        IReadOnlyDictionary<string, (double, int)>? zones = null;
        return (original, reference) =>
        {
            if (string.IsNullOrWhiteSpace(reference)) return (original, "WGS 84");
            if (Vn2000.Read(reference, zones ??= Read(Path.Combine(listsFolder, "vn2000.csv"))) is not { } zone) return (original, "WGS 84");
            BoundaryRules.CheckMetres(original, "value");
            return (original.Moved(zone.ToWgs84()), zone.Name);
        };
    }

    /// <summary>Meridian and width by folded name.</summary>
    public static IReadOnlyDictionary<string, (double Meridian, int Width)> Read(string path)
    {
        using var file = new ListFile(path, "name", "central_meridian", "zone_width", "legal_basis", "confidence");
        var zones = new Dictionary<string, (double, int)>(StringComparer.Ordinal);
        while (file.Next())
        {
            var width = file.OneOf(2, "3", "6") == "3" ? 3 : 6;
            if (!double.TryParse(file.Required(1), CultureInfo.InvariantCulture, out var meridian) || meridian is < 102 or > 111)
                throw file.Wrong("list.number-wrong", 1, ("value", file.Required(1)));
            file.Required(3);
            file.OneOf(4, "A", "B", "C");
            zones[Folded.Of(file.Required(0))] = (meridian, width);
        }
        return zones;
    }
}

using System.Globalization;

namespace Tiendo.Domain.Parks;

/// <summary>What a boundary must be to be kept: closed rings that do not cross themselves, in Vietnam, longitude first.</summary>
public static class BoundaryRules
{
    // The mainland and the islands near it, with a margin.
    private const double West = 102.0, East = 110.0, South = 8.0, North = 23.6;

    /// <summary>Checks rings of any coordinates.</summary>
    /// <exception cref="RuleBroken"><c>boundary.ring-short</c>, <c>boundary.ring-open</c>, <c>boundary.crosses-itself</c>.</exception>
    public static void CheckRings(BoundaryGeometry geometry, string? field = null)
    {
        foreach (var ring in geometry.Rings)
        {
            if (ring.Count < 4) throw new RuleBroken("boundary.ring-short", field, ("points", Text(ring.Count)));
            if (ring[0] != ring[^1]) throw new RuleBroken("boundary.ring-open", field, ("first", Text(ring[0])), ("last", Text(ring[^1])));
        }
        if (BoundaryCrossing.Find(geometry) is { } point) throw new RuleBroken("boundary.crosses-itself", field, ("point", Text(point)));
    }

    /// <summary>Checks that every point, in WGS 84 degrees, lies in Vietnam.</summary>
    /// <exception cref="RuleBroken"><c>boundary.in-metres</c>, <c>boundary.swapped</c>, <c>boundary.outside-vietnam</c>.</exception>
    public static void CheckDegrees(BoundaryGeometry geometry, string? field = null)
    {
        foreach (var point in geometry.Rings.SelectMany(ring => ring))
        {
            if (point is { X: >= West and <= East, Y: >= South and <= North }) continue;
            throw new RuleBroken(
                point is { X: >= South and <= North, Y: >= West and <= East } ? "boundary.swapped"
                : Math.Abs(point.X) > 360 || Math.Abs(point.Y) > 360 ? "boundary.in-metres"
                : "boundary.outside-vietnam",
                field,
                ("point", Text(point)));
        }
    }

    /// <summary>Checks that every point looks like metres of a VN-2000 plane, easting first.</summary>
    /// <remarks>In Vietnamese practice X is the northing and Y the easting; GeoJSON has the easting first.</remarks>
    /// <exception cref="RuleBroken"><c>boundary.swapped-metres</c>, <c>boundary.not-metres</c>.</exception>
    public static void CheckMetres(BoundaryGeometry geometry, string? field = null)
    {
        foreach (var point in geometry.Rings.SelectMany(ring => ring))
        {
            if (point is { X: > -500_000 and < 1_500_000, Y: > 850_000 and < 2_700_000 } && point.X < point.Y) continue;
            throw new RuleBroken(
                point is { X: > 850_000 and < 2_700_000, Y: > -500_000 and < 1_500_000 } ? "boundary.swapped-metres" : "boundary.not-metres",
                field,
                ("point", Text(point)));
        }
    }

    private static string Text((double X, double Y) point) => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.######}, {point.Y:0.######}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

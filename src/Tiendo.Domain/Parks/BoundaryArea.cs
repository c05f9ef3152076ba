namespace Tiendo.Domain.Parks;

/// <summary>The area of a boundary on the ellipsoid of WGS 84 (VN-2000 has the same).</summary>
/// <remarks>By the equal-area cylinder of the ellipsoid (Snyder 1987, eq. 3-12 and 10-13). The plane of VN-2000, with its scale of 0.9999, shows up to 0.02 % less near the central meridian.</remarks>
public static class BoundaryArea
{
    private const double Major = 6378137.0, Flattening = 1 / 298.257223563;
    private static readonly double Square = Flattening * (2 - Flattening);
    private static readonly double Eccentricity = Math.Sqrt(Square);

    /// <summary>Hectares, to the square metre; holes do not count.</summary>
    /// <param name="geometry">In degrees, longitude first.</param>
    public static decimal InHectares(BoundaryGeometry geometry)
    {
        var area = geometry.Polygons.Sum(polygon => Ring(polygon[0]) - polygon.Skip(1).Sum(Ring));
        return Math.Round((decimal)area / 10_000m, 4);
    }

    private static double Ring(IReadOnlyList<(double X, double Y)> ring)
    {
        // From the first point, so that small differences keep their digits.
        var (west, south) = (ring[0].X, Height(ring[0].Y));
        var flat = ring.Select(point => (X: Major * (point.X - west) * Math.PI / 180, Y: Height(point.Y) - south)).ToList();
        var twice = 0.0;
        for (var at = 0; at + 1 < flat.Count; at++) twice += (flat[at].X * flat[at + 1].Y) - (flat[at + 1].X * flat[at].Y);
        return Math.Abs(twice) / 2;
    }

    // The height on the cylinder: a q / 2.
    private static double Height(double latitude)
    {
        var sin = Math.Sin(latitude * Math.PI / 180);
        var inside = Eccentricity * sin;
        return Major * (1 - Square) / 2 * ((sin / (1 - (inside * inside))) + (Math.Atanh(inside) / Eccentricity));
    }
}

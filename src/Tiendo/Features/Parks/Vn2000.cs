using System.Globalization;
using System.Text.RegularExpressions;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using Tiendo.Domain;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Parks;

/// <summary>One zone of the national plane VN-2000.</summary>
/// <param name="Meridian">The central meridian, degrees east.</param>
/// <param name="Width">3 or 6 degrees.</param>
public sealed partial record Vn2000(double Meridian, int Width)
{
    private static readonly CoordinateTransformationFactory Factory = new();

    /// <summary>Scale on the central meridian (Circular 973/2001/TT-TCĐC).</summary>
    public double Scale => Width == 6 ? 0.9996 : 0.9999;

    /// <summary>"VN-2000, kinh tuyến trục 107°15', múi 3°".</summary>
    public string Name
    {
        get
        {
            var minutes = (int)Math.Round(Meridian * 60);
            return string.Create(CultureInfo.InvariantCulture, $"VN-2000, kinh tuyến trục {minutes / 60}°{minutes % 60:00}', múi {Width}°");
        }
    }

    /// <summary>The zone a person names: "VN-2000 107°15'", "VN2000:107.25", "VN-2000 Lạng Sơn", "VN-2000 múi 48"; null for WGS 84.</summary>
    /// <param name="reference">As written; nothing means WGS 84.</param>
    /// <param name="zones">Meridian and width by the name of a province or zone.</param>
    /// <exception cref="RuleBroken"><c>boundary.reference-wrong</c>, <c>boundary.zone-unknown</c>.</exception>
    public static Vn2000? Read(string? reference, IReadOnlyDictionary<string, (double Meridian, int Width)> zones)
    {
        var folded = Folded.Of(reference ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (folded is "" or "wgs84" or "epsg4326") return null;
        if (Written().Match(reference!) is not { Success: true } written) throw new RuleBroken("boundary.reference-wrong", "detail", ("given", reference!));
        var zone = written.Groups["zone"].Value.Trim();
        if (zones.TryGetValue(Folded.Of(zone), out var known)) return new(known.Meridian, known.Width);
        if (Angle().Match(zone) is not { Success: true } angle) throw new RuleBroken("boundary.zone-unknown", "detail", ("given", zone));
        var meridian = double.Parse(angle.Groups["degrees"].Value, CultureInfo.InvariantCulture)
            + (angle.Groups["minutes"].Success ? double.Parse(angle.Groups["minutes"].Value, CultureInfo.InvariantCulture) / 60 : 0);
        var width = angle.Groups["width"].Value == "6" ? 6 : 3;
        // Every meridian in use is a quarter of a degree.
        return meridian is >= 102 and <= 111.1 && Math.Abs((meridian * 4) - Math.Round(meridian * 4)) < 1e-9
            ? new(meridian, width)
            : throw new RuleBroken("boundary.zone-unknown", "detail", ("given", zone));
    }

    /// <summary>Metres of this zone, easting first, into degrees of WGS 84, longitude first.</summary>
    public Func<(double X, double Y), (double X, double Y)> ToWgs84() => Through(Factory.CreateFromCoordinateSystems(Plane(), GeographicCoordinateSystem.WGS84));

    /// <summary>Degrees of WGS 84 into metres of this zone.</summary>
    public Func<(double X, double Y), (double X, double Y)> FromWgs84() => Through(Factory.CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, Plane()));

    private static Func<(double X, double Y), (double X, double Y)> Through(ICoordinateTransformation transformation) =>
        point => transformation.MathTransform.Transform(point.X, point.Y);

    private ProjectedCoordinateSystem Plane()
    {
        var systems = new CoordinateSystemFactory();
        // Decision 05/2007/QĐ-BTNMT, VN-2000 to WGS 84, gives the rotations of the coordinate frame (EPSG:6960, method 9607);
        // ProjNET wants those of the position vector, which have the other sign.
        var shift = new Wgs84ConversionInfo(-191.90441429, -39.30318279, -111.45032835, 0.00928836, -0.01975479, 0.00427372, 0.252906278);
        var datum = systems.CreateHorizontalDatum("Vietnam 2000", DatumType.HD_Geocentric, Ellipsoid.WGS84, shift);
        var degrees = systems.CreateGeographicCoordinateSystem(
            "VN-2000", AngularUnit.Degrees, datum, PrimeMeridian.Greenwich, new AxisInfo("Lon", AxisOrientationEnum.East), new AxisInfo("Lat", AxisOrientationEnum.North));
        var projection = systems.CreateProjection(Name, "Transverse_Mercator",
        [
            new("latitude_of_origin", 0), new("central_meridian", Meridian), new("scale_factor", Scale), new("false_easting", 500_000), new("false_northing", 0),
        ]);
        return systems.CreateProjectedCoordinateSystem(
            Name, degrees, projection, LinearUnit.Metre, new AxisInfo("East", AxisOrientationEnum.East), new AxisInfo("North", AxisOrientationEnum.North));
    }

    [GeneratedRegex(@"^\s*VN[\s-]*2000[\s:,/]*(?<zone>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(kinh tuyến trục\s*)?(?<degrees>\d{3}(\.\d{1,3})?)\s*(°|độ|-)?\s*((?<minutes>\d{1,2})\s*['’′]?)?([\s,]*(múi\s*)?(?<width>[36])\s*°)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Angle();
}

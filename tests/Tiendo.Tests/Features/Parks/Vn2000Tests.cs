using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Features.Parks;

namespace Tiendo.Tests.Features.Parks;

public sealed class Vn2000Tests
{
    private static readonly IReadOnlyDictionary<string, (double Meridian, int Width)> Zones = Vn2000Zones.Read(Path.Combine(Rules.Repository.Root, "data", "vn2000.csv"));

    // By PROJ 9.1 with the transformation EPSG:6960 and the zones EPSG:9215 (107°15'), 9206 (104°) and 3405 (105°, 6°).
    [Theory]
    [InlineData(106.33, 21.52, 107.25, 3, 404494.0310, 2380804.8304)]
    [InlineData(106.76, 21.85, 107.25, 3, 449158.0330, 2417140.5244)]
    [InlineData(104.1, 21.25, 104, 3, 510182.4883, 2350631.4802)]
    [InlineData(104.1, 21.25, 105, 6, 406422.4654, 2350190.0233)]
    public void Point_InBothSystems_IsTheSame(double longitude, double latitude, double meridian, int width, double easting, double northing)
    {
        var zone = new Vn2000(meridian, width);
        var plane = zone.FromWgs84()((longitude, latitude));
        plane.X.ShouldBe(easting, 0.01);
        plane.Y.ShouldBe(northing, 0.01);
        var degrees = zone.ToWgs84()((easting, northing));
        Metres(degrees, (longitude, latitude)).ShouldBeLessThan(0.01);
    }

    // Port waters of Quảng Ngãi in both systems, to a tenth of a second (Circular 37/2019/TT-BGTVT): half of that is 1.5 m.
    [Theory]
    [InlineData(109, 6, 7, 15, 22, 29, 109, 6, 0.5, 15, 22, 32.7)]
    [InlineData(109, 5, 35, 15, 20, 32, 109, 5, 28.5, 15, 20, 35.7)]
    [InlineData(109, 7, 43, 15, 22, 24, 109, 7, 36.5, 15, 22, 27.7)]
    public void Point_PublishedInBothSystems_IsTheSame(double d1, double m1, double s1, double d2, double m2, double s2, double d3, double m3, double s3, double d4, double m4, double s4)
    {
        var zone = new Vn2000(108, 3);
        // The published VN-2000 degrees, brought onto the plane by the plane alone: a zone without a shift.
        var wgs84 = (X: Degrees(d1, m1, s1), Y: Degrees(d2, m2, s2));
        var vn2000 = (X: Degrees(d3, m3, s3), Y: Degrees(d4, m4, s4));
        var plane = zone.FromWgs84()(wgs84);
        var unshifted = TransverseMercator(vn2000, 108, zone.Scale);
        Math.Abs(plane.X - unshifted.X).ShouldBeLessThan(2);
        Math.Abs(plane.Y - unshifted.Y).ShouldBeLessThan(2);
    }

    [Fact]
    public void Point_ThereAndBack_IsWithinACentimetre()
    {
        var points =
            from longitude in Gen.Choose(0, 80_000) from latitude in Gen.Choose(0, 150_000) from zone in Gen.Elements(Zones.Values.ToArray())
            let x = zone.Meridian + ((longitude - 40_000) / 40_000.0 * zone.Width / 2)
            select (X: x, Y: 8.4 + (latitude / 10_000.0), Zone: new Vn2000(zone.Meridian, zone.Width));
        Prop.ForAll(points.ToArbitrary(), point =>
        {
            var back = point.Zone.ToWgs84()(point.Zone.FromWgs84()((point.X, point.Y)));
            return Metres(back, (point.X, point.Y)) < 0.01;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("VN-2000 107°15'", 107.25, 3)]
    [InlineData("VN2000:107.25", 107.25, 3)]
    [InlineData("vn-2000 Lạng Sơn", 107.25, 3)]
    [InlineData("VN-2000 Son La", 104, 3)]
    [InlineData("VN-2000 105 6°", 105, 6)]
    [InlineData("VN-2000 múi 48", 105, 6)]
    [InlineData("VN-2000 kinh tuyến trục 104°00', múi 3°", 104, 3)]
    public void Zone_AsWritten_IsUnderstood(string reference, double meridian, int width)
    {
        var zone = Vn2000.Read(reference, Zones)!;
        (zone.Meridian, zone.Width).ShouldBe((meridian, width));
        Vn2000.Read(zone.Name, Zones).ShouldBe(zone);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("WGS 84")]
    [InlineData("wgs84")]
    [InlineData("EPSG:4326")]
    public void Reference_ThatIsWgs84_NeedsNoZone(string? reference) => Vn2000.Read(reference, Zones).ShouldBeNull();

    [Theory]
    [InlineData("HN-72", "boundary.reference-wrong")]
    [InlineData("VN-2000", "boundary.reference-wrong")]
    [InlineData("VN-2000 Atlantis", "boundary.zone-unknown")]
    [InlineData("VN-2000 107.3", "boundary.zone-unknown")]
    [InlineData("VN-2000 120", "boundary.zone-unknown")]
    public void Reference_ThatIsNotUnderstood_IsRefused(string reference, string code) =>
        Should.Throw<RuleBroken>(() => Vn2000.Read(reference, Zones)).Code.ShouldBe(code);

    [Fact]
    public void Zones_OfTheList_HoldTheProvincesOfTheSample()
    {
        Zones[Folded.Of("Lạng Sơn")].ShouldBe((107.25, 3));
        Zones[Folded.Of("Sơn La")].ShouldBe((104, 3));
        Zones.Count.ShouldBe(65);
    }

    private static double Degrees(double degrees, double minutes, double seconds) => degrees + (minutes / 60) + (seconds / 3600);

    private static double Metres((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow((one.X - other.X) * 111_320 * Math.Cos(one.Y * Math.PI / 180), 2) + Math.Pow((one.Y - other.Y) * 110_700, 2));

    // Snyder 1987, eq. 8-9 and 8-10: an independent projection, good to a millimetre within two degrees of the meridian.
    private static (double X, double Y) TransverseMercator((double X, double Y) point, double meridian, double scale)
    {
        const double A = 6378137, F = 1 / 298.257223563, E2 = F * (2 - F), P2 = E2 / (1 - E2);
        var (phi, lambda) = (point.Y * Math.PI / 180, (point.X - meridian) * Math.PI / 180);
        var n = A / Math.Sqrt(1 - (E2 * Math.Pow(Math.Sin(phi), 2)));
        var (t, c, a) = (Math.Pow(Math.Tan(phi), 2), P2 * Math.Pow(Math.Cos(phi), 2), lambda * Math.Cos(phi));
        var m = A * (((1 - (E2 / 4) - (3 * E2 * E2 / 64)) * phi) - (((3 * E2 / 8) + (3 * E2 * E2 / 32)) * Math.Sin(2 * phi)) + (15 * E2 * E2 / 256 * Math.Sin(4 * phi)));
        var x = scale * n * (a + ((1 - t + c) * Math.Pow(a, 3) / 6));
        var y = scale * (m + (n * Math.Tan(phi) * ((a * a / 2) + ((5 - t + (9 * c) + (4 * c * c)) * Math.Pow(a, 4) / 24))));
        return (500_000 + x, y);
    }
}

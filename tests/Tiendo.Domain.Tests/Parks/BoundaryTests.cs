using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class BoundaryTests
{
    [Theory]
    [InlineData("[[[106.3,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.51],[106.3,21.5]]]", null)]
    [InlineData("[[[106.3,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.51]]]", "boundary.ring-open")]
    [InlineData("[[[106.3,21.5],[106.31,21.5],[106.3,21.5]]]", "boundary.ring-short")]
    [InlineData("[[[106.3,21.5],[106.31,21.51],[106.31,21.5],[106.3,21.51],[106.3,21.5]]]", "boundary.crosses-itself")]
    [InlineData("[[[106.3,21.5],[106.31,21.5],[106.32,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.5]]]", "boundary.crosses-itself")] // a spike
    [InlineData("[[[21.5,106.3],[21.5,106.31],[21.51,106.31],[21.51,106.3],[21.5,106.3]]]", "boundary.swapped")]
    [InlineData("[[[2.3,48.8],[2.31,48.8],[2.31,48.81],[2.3,48.8]]]", "boundary.outside-vietnam")]
    [InlineData("[[[404494,2380804],[404594,2380804],[404594,2380904],[404494,2380804]]]", "boundary.in-metres")]
    [InlineData("[[[106.3,\"21.5\"],[106.31,21.5],[106.31,21.51],[106.3,21.5]]]", "boundary.point-wrong")]
    [InlineData("[]", "boundary.point-wrong")]
    public void Polygon_OfDegrees_IsKeptOrRefused(string coordinates, string? code) => Broken(() =>
    {
        var geometry = BoundaryGeometry.Read($$"""{"type":"Polygon","coordinates":{{coordinates}}}""");
        BoundaryRules.CheckRings(geometry);
        BoundaryRules.CheckDegrees(geometry);
    }).ShouldBe(code);

    [Theory]
    [InlineData("[[[404494,2380804],[404594,2380804],[404594,2380904],[404494,2380804]]]", null)]
    [InlineData("[[[2380804,404494],[2380804,404594],[2380904,404594],[2380804,404494]]]", "boundary.swapped-metres")]
    [InlineData("[[[106.3,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.5]]]", "boundary.not-metres")]
    public void Polygon_OfMetres_IsKeptOrRefused(string coordinates, string? code) => Broken(() =>
        BoundaryRules.CheckMetres(BoundaryGeometry.Read($$"""{"type":"Polygon","coordinates":{{coordinates}}}"""))).ShouldBe(code);

    [Theory]
    [InlineData("", "boundary.not-geojson")]
    [InlineData("[1, 2]", "boundary.not-geojson")]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[106,21]}", "boundary.type")]
    [InlineData("{\"type\":\"Polygon\"}", "boundary.not-geojson")]
    [InlineData("{\"type\":\"Feature\",\"geometry\":null}", "boundary.not-geojson")]
    public void Text_ThatIsNoPolygon_IsRefused(string text, string code) => Broken(() => BoundaryGeometry.Read(text)).ShouldBe(code);

    [Fact]
    public void Polygon_OfTooManyPoints_IsRefused()
    {
        var points = string.Join(',', Enumerable.Repeat("[106,21]", BoundaryGeometry.MostPoints + 1));
        Broken(() => BoundaryGeometry.Read("{\"type\":\"Polygon\",\"coordinates\":[[" + points + "]]}")).ShouldBe("boundary.too-many-points");
    }

    [Fact]
    public void Hole_InAPolygon_DoesNotCount()
    {
        const string Outside = "[[106.3,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.51],[106.3,21.5]]";
        const string Hole = "[[106.302,21.502],[106.304,21.502],[106.304,21.504],[106.302,21.504],[106.302,21.502]]";
        var whole = Area("[" + Outside + "]");
        var hole = Area("[" + Hole + "]");
        Area("[" + Outside + "," + Hole + "]").ShouldBe(whole - hole, 0.0002m);
    }

    [Fact]
    public void Area_OfOneDegreeAtTheEquator_IsTheIntegralOfTheEllipsoid() =>
        Area("[[[106,0],[107,0],[107,1],[106,1],[106,0]]]").ShouldBe(1_230_846.3894m, 0.001m); // summed by the radii of curvature over 200,000 strips

    [Fact]
    public void GeoJson_WrittenAndRead_IsTheSame()
    {
        const string Text = """{"type":"MultiPolygon","coordinates":[[[[106.3,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.5]]],[[[106.4,21.5],[106.41,21.5],[106.41,21.51],[106.4,21.5]]]]}""";
        BoundaryGeometry.Read(Text).ToGeoJson().ShouldBe(Text);
    }

    private static decimal Area(string coordinates) =>
        BoundaryArea.InHectares(BoundaryGeometry.Read($$"""{"type":"Polygon","coordinates":{{coordinates}}}"""));

    private static string? Broken(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBroken broken)
        {
            return broken.Code;
        }
    }
}

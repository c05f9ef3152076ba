using System.Globalization;

namespace Tiendo.BrowserTests.Pages;

/// <summary>Parks on the map, where their boundaries are known.</summary>
public sealed class MapTests(Browser browser)
{
    // Made up: the sample province knows no boundaries.
    private static readonly (string Park, double Longitude, double Latitude)[] Boundaries =
        [("LS-VSIP", 106.37, 21.52), ("LS-DINH-LAP", 107.09, 21.55), ("LS-HO-SON-1", 106.30, 21.58), ("LS-DONG-BANH", 106.52, 21.66)];

    [Fact]
    public async Task Overview_OfParksWithBoundaries_DrawsThemFromItsOwnFilesAlone()
    {
        var folder = Directory.CreateTempSubdirectory("tiendo-map-");
        using var site = await Site.StartAsync([.. Boundaries.Select(boundary => Command(folder.FullName, boundary))]);
        folder.Delete(recursive: true);
        await using var leader = await browser.OpenAsync(site, "chu-tich");
        await leader.GoAsync("/20");

        await leader.SettleAsync();
        await leader.Page.Locator(".maplibregl-canvas").ScrollIntoViewIfNeededAsync();

        (await leader.Page.Locator("[data-island=map][data-drawn]").CountAsync()).ShouldBe(1);
        (await leader.Page.Locator(".map-legend li").CountAsync()).ShouldBeGreaterThan(1);
        string.Join('\n', leader.Complaints).ShouldBeEmpty();
        await Axe.BringAsync(leader.Page);
        (await Axe.BarriersAsync(leader.Page)).ShouldBeEmpty();
        await Pictures.TakeAsync(leader.Page, "overview-map-vi");
    }

    private static string[] Command(string folder, (string Park, double Longitude, double Latitude) boundary)
    {
        var file = Path.Combine(folder, boundary.Park + ".geojson");
        var corners = new[] { (0, 0), (0.02, 0), (0.02, 0.015), (0, 0.015), (0, 0) }.Select(corner => string.Create(CultureInfo.InvariantCulture, $"[{boundary.Longitude + corner.Item1},{boundary.Latitude + corner.Item2}]"));
        File.WriteAllText(file, $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', corners)}}]]}""");
        return ["parks", "boundary", boundary.Park, file, "--source", "thử bản đồ", "--why", "thử bản đồ"];
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Tiendo.BrowserTests.Journeys;

/// <summary>From a notice that came in to an overview that has changed.</summary>
public sealed partial class NoticeJourney(Browser browser)
{
    private const string Centres = """
        words => words.flatMap(word => {
            const box = document.querySelector(`rect[data-word="${word}"]`).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        })
        """;

    private const int DueTile = 2, ReportedTile = 4;

    [Fact]
    public async Task Notice_UploadedReviewedReportedAndConfirmed_ChangesTheOverview()
    {
        using var site = await Site.StartAsync();
        await using var office = await browser.OpenAsync(site, "van-phong");
        var before = await TilesAsync(office);

        await UploadAsync(office, isLarge: false);
        await ReviewAsync(office);
        var accepted = await TilesAsync(office);
        accepted[DueTile].ShouldBe(before[DueTile] + 1);

        await using (var officer = await browser.OpenAsync(site, "so-xay-dung", Look.Phone)) await ReportAsync(officer);
        var reported = await TilesAsync(office);
        reported[ReportedTile].ShouldBe(before[ReportedTile] + 1);

        await ConfirmAsync(office);
        var confirmed = await TilesAsync(office);
        confirmed[ReportedTile].ShouldBe(before[ReportedTile]);
        confirmed[DueTile].ShouldBe(before[DueTile]);
        office.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Upload_OfWhichAPartIsLost_IsTakenUpAgainAndKnownTheSecondTime()
    {
        using var site = await Site.StartAsync();
        await using var office = await browser.OpenAsync(site, "van-phong");
        var lost = 0;
        await office.Page.RouteAsync("**/notices/uploads/**", route =>
            route.Request.Method == "PUT" && route.Request.Url.EndsWith("at=1048576", StringComparison.Ordinal) && lost++ == 0 ? route.AbortAsync() : route.ContinueAsync());

        var file = await UploadAsync(office, isLarge: true);
        var first = office.Page.Url;

        lost.ShouldBeGreaterThan(1);
        await office.GoAsync("/20/notices");
        await office.SettleAsync();
        await office.Page.SetInputFilesAsync("#files", file);
        await office.Page.WaitForURLAsync(ANotice());
        new Uri(office.Page.Url).AbsolutePath.ShouldBe(new Uri(first).AbsolutePath);
    }

    [Fact]
    public async Task MissedOrder_MarkedOnThePicture_IsAdded()
    {
        using var site = await Site.StartAsync();
        await using var office = await browser.OpenAsync(site, "van-phong");
        var page = office.Page;
        await UploadAsync(office, isLarge: false);
        await office.SettleAsync();

        await page.Keyboard.PressAsync("m");
        var words = await page.EvaluateAsync<float[]>(Centres, new[] { "Các", "họp;" });
        await page.Mouse.MoveAsync(words[0], words[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(words[2], words[3], new() { Steps = 5 });
        await page.Mouse.UpAsync();

        (await page.InputValueAsync("#quote")).ShouldBe("Các cơ quan dự họp;");
        await page.ClickAsync("button[value=add]");
        await Assertions.Expect(page.Locator("article[data-order]")).ToHaveCountAsync(Notice.Orders + 1);
    }

    private static async Task<FilePayload> UploadAsync(Window office, bool isLarge)
    {
        await office.Page.GotoAsync("about:blank");
        var file = await Notice.FileAsync(office.Page, isLarge);
        await office.GoAsync("/20/notices");
        await office.SettleAsync();
        await office.Page.SetInputFilesAsync("#files", file);
        await office.Page.WaitForURLAsync(ANotice(), new() { Timeout = 60_000 });
        return file;
    }

    private static async Task ReviewAsync(Window office)
    {
        var page = office.Page;
        await office.SettleAsync();
        (await page.Locator("article[data-order]").CountAsync()).ShouldBe(Notice.Orders);
        (await page.Locator("svg rect[data-order]").CountAsync()).ShouldBeGreaterThanOrEqualTo(Notice.Orders);
        await Axe.BringAsync(page);
        (await Axe.BarriersAsync(page)).ShouldBeEmpty();
        await Pictures.TakeAsync(page, "review-vi");

        await page.Keyboard.PressAsync("j");
        var lit = page.Locator("article.lit");
        var order = await lit.GetAttributeAsync("data-order");
        (await page.Locator($"rect.lit[data-order='{order}']").CountAsync()).ShouldBeGreaterThan(0);

        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("article.decided")).ToHaveCountAsync(1);
        await page.ClickAsync("button[value=accept-all]");
        await Assertions.Expect(page.Locator("article.decided")).ToHaveCountAsync(Notice.Orders);
        await Assertions.Expect(page.Locator(".journal-line")).ToHaveCountAsync(1);
    }

    private static async Task ReportAsync(Window officer)
    {
        var page = officer.Page;
        await officer.GoAsync("/20/my-work");
        await Pictures.TakeAsync(page, "my-work-journey-vi-phone");
        await page.Locator("tr", new() { HasText = Notice.Followed }).Locator("a[href*='/my-work/']").ClickAsync();
        await page.FillAsync("#text", "Đã thẩm định xong, có văn bản kèm theo.");
        await page.ClickAsync("#report button[type=submit]");
        await Assertions.Expect(page.Locator(".journal-line")).ToHaveCountAsync(1);
        officer.Complaints.ShouldBeEmpty();
    }

    private static async Task ConfirmAsync(Window office)
    {
        var page = office.Page;
        await office.GoAsync("/20/my-work");
        await page.Locator("#confirm tr", new() { HasText = Notice.Followed }).Locator("a[href*='/directives/']").First.ClickAsync();
        await page.Locator("form:has(input[name='Typed.Step'][value='Confirm']) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".journal-line")).ToHaveCountAsync(1);
        (await page.InnerTextAsync(".order-state")).ShouldContain("hoàn thành");
    }

    private static async Task<Dictionary<int, int>> TilesAsync(Window window)
    {
        await window.GoAsync("/20");
        var tiles = await window.Page.Locator("#tiles .tile-number").AllInnerTextsAsync();
        return tiles.Select((text, at) => (at, text)).ToDictionary(tile => tile.at + 1, tile => int.Parse(tile.text.Trim().Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"/20/notices/\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ANotice();
}

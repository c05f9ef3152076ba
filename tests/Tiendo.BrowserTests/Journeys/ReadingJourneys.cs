namespace Tiendo.BrowserTests.Journeys;

/// <summary>What a leader looks up, and what an officer may not.</summary>
public sealed class ReadingJourneys(Browser browser)
{
    [Fact]
    public async Task MovedDeadline_OnTheOverview_LeadsToItsStory()
    {
        await using var leader = await browser.OpenAsync(Role.Leader, Look.Desk);
        var page = leader.Page;
        await leader.GoAsync("/20");

        var moved = page.Locator("#moved-matters tbody tr", new() { HasText = "66 ngày" }).First;
        (await moved.InnerTextAsync()).ShouldContain("14/08/2025");
        await moved.Locator("a").First.ClickAsync();

        var story = await page.InnerTextAsync("#story");
        story.ShouldContain("66 ngày");
        story.ShouldContain("19/10/2025");
        (await page.Locator("#story-orders tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Overview_AsOfLastJuly_AnswersAsItWouldHaveThen()
    {
        await using var leader = await browser.OpenAsync(Role.Leader, Look.Desk);
        var page = leader.Page;
        await leader.GoAsync("/20");
        var today = await page.InnerTextAsync("#tiles");

        await page.FillAsync("#as-of", "2025-07-31");
        await page.ClickAsync(".days-form button");

        page.Url.ShouldContain("as-of=2025-07-31");
        (await page.InnerTextAsync(".band-days")).ShouldContain("31/07/2025");
        (await page.InnerTextAsync("#tiles")).ShouldNotBe(today);
        (await page.GetAttributeAsync(".site-nav a[href*='/directives']", "href")).ShouldNotBeNull().ShouldContain("as-of=2025-07-31");
        await page.ClickAsync(".band-days a");
        page.Url.ShouldNotContain("as-of");
        (await page.InnerTextAsync("#tiles")).ShouldBe(today);
    }

    [Fact]
    public async Task Officer_OfAnotherCommune_IsRefusedWithoutLearningAnything()
    {
        await using var leader = await browser.OpenAsync(Role.Leader, Look.Desk);
        await leader.GoAsync("/20/directives");
        var row = leader.Page.Locator("tbody tr", new() { HasText = "UBND xã Vũ Lễ" }).First;
        var link = row.Locator("a[href*='/directives/']").First;
        var (address, words) = (await link.GetAttributeAsync("href"), await link.InnerTextAsync());

        await using var officer = await browser.OpenAsync(Role.CommuneOfficer, Look.Phone);
        var answer = await officer.GoAsync(address!);

        answer.Status.ShouldBe(403);
        var text = await officer.Page.InnerTextAsync("body");
        text.ShouldContain("phạm vi của tài khoản");
        text.ShouldNotContain(words[..20]);
    }
}

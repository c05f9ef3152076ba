namespace Tiendo.BrowserTests.Pages;

/// <summary>What holds for every page.</summary>
public sealed class PageRules(Browser browser)
{
    /// <summary>How long the largest part of a page may take, in milliseconds.</summary>
    public const int LargestPaintMs = 1500;

    private const int Kilobyte = 1000;

    [Theory, MemberData(nameof(SitePage.Names), MemberType = typeof(SitePage))]
    public async Task Page_ForPeopleWithDisabilities_HasNoSeriousBarrier(string page) =>
        string.Join('\n', (await SeenPage.OfAsync(browser, page)).Barriers).ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePage.Names), MemberType = typeof(SitePage))]
    public async Task Page_Opened_HasNoErrorAndAsksNoOtherHost(string page)
    {
        var seen = await SeenPage.OfAsync(browser, page);

        string.Join('\n', seen.Complaints).ShouldBeEmpty();
        seen.Failed.ShouldBe(0);
    }

    [Theory, MemberData(nameof(SitePage.Names), MemberType = typeof(SitePage))]
    public async Task Page_WithoutMapOrChart_WeighsAtMost150Kilobytes(string page)
    {
        if (SitePage.Named(page).HasDrawing) return;

        (await SeenPage.OfAsync(browser, page)).Weight.ShouldBeInRange(1 * Kilobyte, 150 * Kilobyte);
    }

    [Theory, MemberData(nameof(SitePage.Names), MemberType = typeof(SitePage))]
    public async Task Page_Opened_ShowsItsLargestPartWithin1500Ms(string page) =>
        (await SeenPage.OfAsync(browser, page)).LargestPaintMs.ShouldBeInRange(1, LargestPaintMs);

    [Theory, MemberData(nameof(SitePage.Names), MemberType = typeof(SitePage))]
    public async Task Page_OnAPhone_IsNotWiderThanIt(string page) =>
        (await SeenPage.OfAsync(browser, page)).WiderThanPhone.ShouldBe(0);

    [Theory, MemberData(nameof(SitePage.Names), MemberType = typeof(SitePage))]
    public async Task Page_WithoutScript_SaysAsMuch(string page)
    {
        var (with, without) = (await SeenPage.OfAsync(browser, page)).Text;

        without.ShouldNotBeEmpty();
        without.Length.ShouldBeGreaterThan(with.Length * 8 / 10);
    }
}

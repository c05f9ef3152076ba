namespace Tiendo.BrowserTests.Pages;

/// <summary>The source of a figure.</summary>
public sealed class FigureTests(Browser browser)
{
    public static TheoryData<int, bool> Looks { get; } = new() { { 1280, true }, { 390, true }, { 1280, false }, { 390, false } };

    [Theory, MemberData(nameof(Looks))]
    public async Task Source_OpenedByKeyboard_StandsWhollyInTheWindow(int width, bool hasScript)
    {
        var look = Look.Desk with { Width = width, HasScript = hasScript };
        await using var leader = await browser.OpenAsync(Role.Leader, look);
        var page = leader.Page;
        await leader.GoAsync("/20");
        var source = page.Locator("details.figure-source").First;
        await source.Locator("summary").FocusAsync();

        await page.Keyboard.PressAsync("Enter");

        var panel = source.Locator(".figure-panel");
        await Assertions.Expect(panel).ToBeInViewportAsync(new() { Ratio = 1 });
        (await panel.InnerTextAsync()).ShouldContain("Nguồn");
    }
}

namespace Tiendo.BrowserTests.Journeys;

/// <summary>At the door.</summary>
public sealed class SignInJourney(Browser browser)
{
    private const int TriesUntilLocked = 5;

    [Fact]
    public async Task Password_WrongFiveTimes_LocksTheAccountForAWhile()
    {
        using var site = await Site.StartAsync();
        await using var window = await browser.OpenAsync(site, Look.Phone);

        for (var wrong = 1; wrong < TriesUntilLocked; wrong++)
        {
            await window.SignInAsync("kiem-toan", $"sai lần thứ {wrong}, rất sai");
            (await window.Page.InnerTextAsync("[role=alert]")).ShouldContain("không đúng");
        }
        await window.SignInAsync("kiem-toan", "sai lần cuối cùng");
        (await window.Page.InnerTextAsync("[role=alert]")).ShouldContain("tạm khóa đến");
        await Pictures.TakeAsync(window.Page, "sign-in-locked-vi-phone");

        await window.SignInAsync("kiem-toan");
        (await window.Page.InnerTextAsync("[role=alert]")).ShouldContain("tạm khóa đến");
        await window.SignInAsync("van-phong");
        new Uri(window.Page.Url).AbsolutePath.ShouldStartWith("/20");
    }

    [Fact]
    public async Task SignIn_WithoutScript_LeadsToThePageThatWasAsked()
    {
        await using var window = await browser.OpenAsync(browser.Shared, Look.WithoutScript);

        await window.GoAsync("/20/directives?state=overdue");
        await window.Page.FillAsync("#name", "kiem-toan");
        await window.Page.FillAsync("#password", Features.Users.SampleAccounts.Password);
        await window.Page.ClickAsync("#sign-in button[type=submit]");

        new Uri(window.Page.Url).PathAndQuery.ShouldBe("/20/directives?state=overdue");
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Tiendo.BrowserTests.Pages;

/// <summary>The overview on paper.</summary>
public sealed partial class OverviewPrintTests(Browser browser)
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task Overview_Printed_IsOneA4Page(bool isDark)
    {
        await using var leader = await browser.OpenAsync(Role.Leader, Look.Desk with { IsDark = isDark });
        await leader.GoAsync("/20");
        await leader.SettleAsync();

        var pdf = await leader.Page.PdfAsync(new() { PreferCSSPageSize = true, Path = isDark ? null : Pictures.PathOf("overview-vi.pdf") });

        Count().Match(Encoding.Latin1.GetString(pdf)).Groups["pages"].Value.ShouldBe("1");
    }

    [GeneratedRegex(@"/Type /Pages\s+/Count (?<pages>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}

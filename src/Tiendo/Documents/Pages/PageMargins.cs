using System.Text.RegularExpressions;

namespace Tiendo.Documents.Pages;

/// <summary>Takes away what stands on the margins and is no part of the text: page numbers, and heads that most pages repeat.</summary>
internal static partial class PageMargins
{
    // Shares of the page's height. Body text may begin 20 mm (0.067) below the edge.
    private const double NumberMargin = 0.1;
    private const double HeadMargin = 0.065;
    private const int FewestPagesOfAHead = 3;

    /// <summary>True when a running head was left out.</summary>
    public static bool Clear(List<PageLayout> pages, List<List<PageRow>> rows)
    {
        var heads = rows.Zip(pages).SelectMany(pair => Outer(pair.First, pair.Second, HeadMargin).Select(Folded).Distinct(StringComparer.Ordinal))
            .GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() >= FewestPagesOfAHead && group.Count() * 2 > pages.Count)
            .Select(group => group.Key).Where(text => !IsPageNumber(text)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var row in Outer(rows[i], pages[i], HeadMargin).Where(row => heads.Contains(Folded(row))).ToList())
                rows[i].Remove(row);
            foreach (var row in Outer(rows[i], pages[i], NumberMargin).Where(row => IsPageNumber(Written(row))).ToList())
                rows[i].Remove(row);
        }
        return heads.Count > 0;
    }

    private static IEnumerable<PageRow> Outer(List<PageRow> rows, PageLayout page, double margin) =>
        rows.Take(2).Where(row => row.Bottom < page.Height * margin)
            .Concat(rows.TakeLast(2).Where(row => row.Top > page.Height * (1 - margin)));

    private static string Written(PageRow row) => string.Join(' ', row.Pieces);

    private static string Folded(PageRow row) => Digits().Replace(Written(row), "0");

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    [GeneratedRegex(@"^[-–—\s]*([Tt]rang\s+)?[0-9]{1,3}(\s*/\s*[0-9]{1,3})?[-–—\s]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}

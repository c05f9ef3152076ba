using Tiendo.Documents;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>A file that was read.</summary>
/// <param name="Source">Its name, as the caller gave it; "-" for standard input.</param>
/// <param name="Document">Its text and pages.</param>
/// <param name="Reading">Its header and orders.</param>
public sealed record NoticeFile(string Source, DocumentText Document, NoticeReading Reading)
{
    private readonly Lazy<int[]> pageStarts = new(() => [.. Document.Pages.Select(page => page.Start)]);
    private readonly Lazy<int[]> lineStarts = new(() => LineStarts(Reading.Text));

    /// <summary>The number of the page where an order begins; null for a document of one page or none.</summary>
    public int? PageOf(Directive directive) =>
        Document.Pages.Count > 1 && Last(pageStarts.Value, directive.Place.Start) is >= 0 and var page ? Document.Pages[page].Number : null;

    /// <summary>Where an order begins, for a person: its page, or its line.</summary>
    public string WhereIs(Directive directive, Messages messages)
    {
        var number = PageOf(directive) is { } page ? page : 1 + Last(lineStarts.Value, directive.Place.Start);
        var key = PageOf(directive) is null ? "place.line" : "place.page";
        return messages.Say(key, ("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static int Last(int[] starts, int position)
    {
        var found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return [.. starts];
    }
}

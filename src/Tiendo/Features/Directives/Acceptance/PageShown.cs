using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Tiendo.Documents;
using Tiendo.Features.Notices;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>A page of a notice with the marks of its orders and, for marking, its words.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Marks">The boxes as SVG.</param>
public sealed record PageShown(int Number, decimal Width, decimal Height, string Marks)
{
    /// <summary>So many pages are shown at once.</summary>
    public const int AtOnce = 20;

    /// <summary>How many colours marks have before they come again.</summary>
    public const int Tints = 6;

    private const int NumberSize = 11; // points
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The colour of an order.</summary>
    public static int TintOf(int ordinal) => ordinal % Tints;

    /// <summary>The pages from a number on.</summary>
    public static IReadOnlyList<PageShown> Of(ReviewedNotice notice, int from)
    {
        var text = notice.File.Reading.Text;
        var points = new CodePoints(text);
        var spans = notice.Orders.Select((order, at) => (Ordinal: at + 1, Start: points.At(order.Place.Start), End: points.At(order.Place.End), HasDoubt: order.Doubts.Count > 0))
            .Where(order => order.End > order.Start).ToList();
        var marked = new HashSet<int>();
        return [.. notice.Pages.SkipWhile(page => page.Number < from).Take(AtOnce).Select(page =>
        {
            var words = WordBoxes.Read(page.Words);
            var svg = new StringBuilder(words.Count * 120);
            foreach (var word in words) AddWord(svg, word, text, points);
            foreach (var span in spans.Where(span => span.Start < page.SpanEnd && span.End > page.SpanStart))
                AddMarks(svg, WordMarks.Of(words, span.Start, span.End), span.Ordinal, span.HasDoubt, isFirst: marked.Add(span.Ordinal));
            return new PageShown(page.Number, page.Width, page.Height, svg.ToString());
        })];
    }

    private static void AddMarks(StringBuilder svg, IReadOnlyList<Box> boxes, int ordinal, bool hasDoubt, bool isFirst)
    {
        foreach (var box in boxes)
            svg.Append(CultureInfo.InvariantCulture, $"<rect data-order=\"{ordinal}\" class=\"tint-{TintOf(ordinal)}{(hasDoubt ? " doubt" : "")}\" {Place(box)}/>");
        if (!isFirst || boxes.Count == 0) return;
        var (x, y) = (Math.Max(boxes[0].Left - 2, 14), boxes[0].Top + NumberSize - 1);
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"mark-number\" x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{NumberSize}\" text-anchor=\"end\">{ordinal}</text>");
    }

    private static void AddWord(StringBuilder svg, PageWord word, string text, CodePoints points)
    {
        var (start, end) = (points.PositionOf(word.Start), points.PositionOf(word.End));
        if (end > text.Length) return;
        svg.Append(CultureInfo.InvariantCulture, $"<rect data-word=\"{Html.Encode(text[start..end])}\" data-start=\"{start}\" data-end=\"{end}\" {Place(word.Box)}/>");
    }

    private static string Place(Box box) =>
        string.Create(CultureInfo.InvariantCulture, $"x=\"{box.Left:0.#}\" y=\"{box.Top:0.#}\" width=\"{box.Right - box.Left:0.#}\" height=\"{box.Bottom - box.Top:0.#}\"");
}

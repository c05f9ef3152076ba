using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>The text of a notice with the words of its orders marked.</summary>
public static class TextShown
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text as HTML; letter for letter, so that positions in it are positions in the text.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="lit">The order that is lit.</param>
    public static IHtmlContent Of(ReviewedNotice notice, int lit)
    {
        var text = notice.File.Reading.Text;
        var html = new StringBuilder(text.Length * 2);
        var at = 0;
        foreach (var (ordinal, start, end) in Segments(notice))
        {
            html.Append(Html.Encode(text[at..start]));
            var hasDoubt = notice.Orders[ordinal - 1].Doubts.Count > 0;
            html.Append(CultureInfo.InvariantCulture, $"<mark data-order=\"{ordinal}\" class=\"tint-{PageShown.TintOf(ordinal)}{(hasDoubt ? " doubt" : "")}{(ordinal == lit ? " lit" : "")}\">")
                .Append(Html.Encode(text[start..end])).Append("</mark>");
            at = end;
        }

        return new HtmlString(html.Append(Html.Encode(text[at..])).ToString());
    }

    // Words that belong to two orders are marked for the first.
    private static IEnumerable<(int Ordinal, int Start, int End)> Segments(ReviewedNotice notice)
    {
        var end = 0;
        foreach (var (order, at) in notice.Orders.Select((order, at) => (order, at)).Where(o => o.order.Place.Length > 0).OrderBy(o => o.order.Place.Start).ThenBy(o => o.at))
        {
            var start = Math.Max(order.Place.Start, end);
            if (start >= order.Place.End) continue;
            end = order.Place.End;
            yield return (at + 1, start, end);
        }
    }
}

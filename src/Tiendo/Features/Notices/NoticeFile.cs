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
    /// <summary>The number of the page where an order begins; null for a document of one page or none.</summary>
    public int? PageOf(Directive directive) =>
        Document.Pages.Count > 1 ? Document.Pages.LastOrDefault(p => p.Start <= directive.Place.Start)?.Number : null;

    /// <summary>Where an order begins, for a person: its page, or its line.</summary>
    public string WhereIs(Directive directive, Messages messages)
    {
        var number = PageOf(directive) is { } page ? page : 1 + Reading.Text.AsSpan(0, directive.Place.Start).Count('\n');
        var key = PageOf(directive) is null ? "place.line" : "place.page";
        return messages.Say(key, ("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Search;

/// <summary>Where does it say that?</summary>
[Needs(Right.See)]
public sealed class SearchModel : LedgerPage
{
    private const int Most = 200, OfAKind = 6, MostOfOneKind = 60;

    /// <summary>One hit with the address of its page.</summary>
    public sealed record Hit(SearchHit Found, string Address);

    /// <summary>The hits of one kind.</summary>
    /// <param name="Kind">What they are.</param>
    /// <param name="Count">How many were found.</param>
    /// <param name="Shown">The best.</param>
    public sealed record Group(SearchKind Kind, int Count, IReadOnlyList<Hit> Shown);

    /// <summary>What is sought.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    /// <summary>Only this kind.</summary>
    [FromQuery(Name = "kind")]
    public string? KindWord { get; set; }

    /// <summary>What was found, by kind, in the order of the best hit of each.</summary>
    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>Whether there is more than was compared.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>What of the words cannot be sought.</summary>
    public RuleBroken? Wrong { get; private set; }

    /// <summary>The one kind asked for; null for all.</summary>
    public SearchKind? Kind { get; private set; }

    /// <summary>Searches.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Kind = Enum.GetValues<SearchKind>().Where(kind => Conventions.Word(kind) == KindWord).Select(kind => (SearchKind?)kind).FirstOrDefault();
        if (string.IsNullOrWhiteSpace(Text)) return Page();
        try
        {
            var answer = await FindEntries.RunAsync(Visit.Db, SearchQuery.Parse(Text), Visit.Province, Kind, Most, Visit.Stop);
            // As of a day nothing of a later day is found.
            var hits = answer.Hits.Where(hit => !Visit.IsAsOfGiven || hit.Entry.Day <= Visit.AsOf).ToList();
            var links = await SearchLinks.OfAsync(Visit, hits.ConvertAll(hit => hit.Entry));
            IsPartial = answer.IsPartial || answer.Hits.Count == Most;
            Groups =
            [
                .. hits.Select(hit => (Hit: hit, Address: links.AddressOf(hit.Entry))).Where(pair => pair.Address is not null).GroupBy(pair => pair.Hit.Entry.Kind)
                    .Select(group => new Group(group.Key, group.Count(), [.. group.Take(Kind is null ? OfAKind : MostOfOneKind).Select(pair => new Hit(pair.Hit, pair.Address!))])),
            ];
        }
        catch (RuleBroken broken) when (broken.Code.StartsWith("search.", StringComparison.Ordinal))
        {
            (Wrong, Response.StatusCode) = (broken, StatusCodes.Status422UnprocessableEntity);
        }
        return Page();
    }

    /// <summary>A text with the words that were sought marked.</summary>
    public static IHtmlContent Marked(MarkedText text)
    {
        var (html, at) = (new HtmlContentBuilder(), 0);
        if (text.CutBefore) html.Append("… ");
        foreach (var (start, length) in text.Marks)
        {
            html.Append(text.Text[at..start]).AppendHtml("<mark>").Append(text.Text.Substring(start, length)).AppendHtml("</mark>");
            at = start + length;
        }
        html.Append(text.Text[at..]);
        if (text.CutAfter) html.Append(" …");
        return html;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Documents;

/// <summary>Where do our figures and orders come from?</summary>
[Needs(Right.See)]
public sealed class DocumentsModel : LedgerPage
{
    private const int PageSize = 50;

    /// <summary>The documents of one page.</summary>
    public IReadOnlyList<DocumentLine> Rows { get; private set; } = [];

    /// <summary>What stands around them.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>What of the address cannot be understood.</summary>
    public RuleBroken? Wrong { get; private set; }

    /// <summary>What was typed into a filter.</summary>
    public string Typed(string name) => Visit.Http.Request.Query[name].ToString();

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        List<string> said = [];
        IReadOnlyList<DocumentLine> lines;
        try
        {
            lines = await LinesAsync(said);
        }
        catch (RuleBroken broken) when (broken.Code == "web.day-wrong" && !ListDownload.IsAsked(Visit))
        {
            (Wrong, Response.StatusCode) = (broken, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }
        if (ListDownload.IsAsked(Visit)) return ListDownload.Of(Visit, Visit.Say["documents.title"], said, lines, DocumentLine.Columns(Visit.Say));
        var page = int.TryParse(Typed("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and < 1_000_000 ? given : 1;
        Rows = [.. lines.Skip((page - 1) * PageSize).Take(PageSize)];
        List = new(Rows.Count, lines.Count, said, page * PageSize < lines.Count ? Visit.Here(("page", Numbers.Text(page + 1))) : null, page == 1 ? null : Visit.Here(("page", null)));
        return Page();
    }

    private async Task<IReadOnlyList<DocumentLine>> LinesAsync(List<string> said)
    {
        IEnumerable<DocumentLine> lines = await DocumentLine.AllAsync(Visit);
        if (await DocumentScopeQueries.OwnAsync(Visit) is { } own) lines = lines.Where(line => own.Contains(line.Id));
        if (Visit.IsAsOfGiven) lines = lines.Where(line => line.IssuedOn is not { } day || day <= Visit.AsOf);
        if (Visit.KnownOn is { } known) lines = lines.Where(line => line.RecordedOn <= known);
        if (Typed("words").Trim() is { Length: > 0 and <= 200 } words)
        {
            var folded = Folded.Of(words).Split(' ');
            lines = lines.Where(line => Array.TrueForAll(folded, word => line.Words.Contains(word, StringComparison.Ordinal)));
            said.Add($"{Visit.Say["documents.filter.words"]}: “{words}”");
        }
        if (Enum.GetValues<SourceRank>().Where(rank => Conventions.Word(rank) == Typed("rank")).ToList() is [var asked])
        {
            lines = lines.Where(line => line.Rank == asked);
            said.Add($"{Visit.Say["documents.column.rank"]}: {Visit.Say["figure.rank." + asked]}");
        }
        if (Day("from") is { } from)
        {
            lines = lines.Where(line => line.Day >= from);
            said.Add($"{Visit.Say["documents.filter.from"]}: {Days.Say(from)}");
        }
        if (Day("to") is { } to)
        {
            lines = lines.Where(line => line.Day <= to);
            said.Add($"{Visit.Say["documents.filter.to"]}: {Days.Say(to)}");
        }
        return Typed("sort") switch
        {
            "issued" => [.. lines.Reverse()],
            "number" => [.. lines.OrderBy(line => line.Number, StringComparer.Ordinal)],
            "-number" => [.. lines.OrderByDescending(line => line.Number, StringComparer.Ordinal)],
            "figures" => [.. lines.OrderBy(line => line.Figures)],
            "-figures" => [.. lines.OrderByDescending(line => line.Figures)],
            "orders" => [.. lines.OrderBy(line => line.Orders)],
            "-orders" => [.. lines.OrderByDescending(line => line.Orders)],
            _ => [.. lines],
        };
    }

    private DateOnly? Day(string name) => Typed(name) is not { Length: > 0 } text ? null : Days.Parse(text) ?? throw new RuleBroken("web.day-wrong", null, ("given", text.Length > 20 ? text[..20] : text));
}

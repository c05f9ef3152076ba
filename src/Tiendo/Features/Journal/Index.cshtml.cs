using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Journal;

/// <summary>Who did what?</summary>
[Needs(Right.SeeJournal)]
public sealed class JournalModel : LedgerPage
{
    private const int PageSize = 50, LongestName = 200, Opened = 8, OpenedAlone = 1_000;

    /// <summary>The rows of one page.</summary>
    public IReadOnlyList<JournalEntry> Rows { get; private set; } = [];

    /// <summary>What stands around them.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>What of the address cannot be understood.</summary>
    public RuleBroken? Wrong { get; private set; }

    /// <summary>Names of documents that rows rest on.</summary>
    public IReadOnlyDictionary<long, string> Documents { get; private set; } = new Dictionary<long, string>();

    /// <summary>People and operations to choose from.</summary>
    public (IReadOnlyList<string> People, IReadOnlyList<string> Operations) Known { get; private set; } = ([], []);

    /// <summary>The end of the chain, to be printed and kept.</summary>
    public string Head { get; private set; } = "";

    /// <summary>What was typed into a filter.</summary>
    public string Typed(string name) => Visit.Http.Request.Query[name].ToString();

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Known = await Visit.Remembered.GetAsync(Visit, "journal.known", KnownAsync);
        Head = (await Visit.Db.JournalHeads.Where(h => h.ProvinceId == Visit.Province).Select(h => new JournalHeadLine(h.ProvinceId, h.Seq, h.Hash)).FirstOrDefaultAsync(Visit.Stop))?.ToString() ?? "";
        try
        {
            return await ListAsync();
        }
        catch (RuleBroken broken) when (!broken.Code.StartsWith("data.", StringComparison.Ordinal) && !ListDownload.IsAsked(Visit))
        {
            (Wrong, Response.StatusCode) = (broken, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }
    }

    private async Task<IActionResult> ListAsync()
    {
        var document = Given("document") is { } text ? await DocumentsQueries.FindNameAsync(Visit, text) : ((long Id, string Name)?)null;
        var (from, to) = (DayOf("from"), DayOf("to"));
        // Known on a day: what had been written by its end.
        if (Visit.KnownOn is { } known && !(to < known)) to = known;
        var isFile = ListDownload.IsAsked(Visit);
        var filter = new JournalFilter(Visit.Province)
        {
            Who = Given("who"), Operation = Given("operation"), From = from, To = to, DocumentId = document?.Id,
            Seq = RowId.Parse(Typed("row")), Before = RowId.Parse(Typed("after")), Limit = isFile ? ListDownload.MostRows : PageSize,
        };
        var (rows, next) = await filter.ListAsync(Visit.Db, Visit.Stop);
        Rows = [.. rows.Select(row => JournalEntry.Of(row, Visit.Say, filter.Seq is null ? Opened : OpenedAlone))];
        List<string> said = [];
        if (filter.Seq is { } one) said.Add($"{Visit.Say["journal.column.seq"]}: {Numbers.Text(one)}");
        if (filter.Who is not null) said.Add($"{Visit.Say["journal.column.by"]}: {filter.Who}");
        if (filter.Operation is not null) said.Add($"{Visit.Say["journal.column.operation"]}: {JournalEntry.Operation(filter.Operation, Visit.Say)}");
        if (from is { } first) said.Add($"{Visit.Say["journal.filter.from"]}: {Days.Say(first)}");
        if (to is { } last) said.Add($"{Visit.Say["journal.filter.to"]}: {Days.Say(last)}");
        if (document is { } paper) said.Add($"{Visit.Say["journal.column.document"]}: {paper.Name}");
        if (isFile) return ListDownload.Of(Visit, Visit.Say["journal.title"], said, Rows, Columns());
        var ids = rows.Select(row => row.DocumentId).OfType<long>().Distinct().ToList();
        Documents = ids.Count == 0 ? Documents : await Visit.Db.Documents.Where(d => d.ProvinceId == Visit.Province && ids.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, d => DocumentsQueries.Name(d.Number, d.IssuedOn, d.Title), Visit.Stop);
        List = new(Rows.Count, null, said, next is { } seq ? Visit.Here(("after", Numbers.Text(seq))) : null, filter.Before is null ? null : Visit.Here(("after", null)));
        return Page();
    }

    private async Task<(IReadOnlyList<string> People, IReadOnlyList<string> Operations)> KnownAsync()
    {
        // Of the newest rows: a choice, not a census.
        var rows = await Visit.Db.Journal.Where(r => r.ProvinceId == Visit.Province).OrderByDescending(r => r.Seq).Take(2_000).Select(r => new { r.By, r.Operation }).Distinct().ToListAsync(Visit.Stop);
        return ([.. rows.Select(r => r.By).Distinct().Order(StringComparer.Ordinal)], [.. rows.Select(r => r.Operation).Distinct().Order(StringComparer.Ordinal)]);
    }

    private IReadOnlyList<AnswerColumn<JournalEntry>> Columns() =>
    [
        new("journal.column.seq", e => e.Row.Seq, true), new("journal.column.at", e => Days.Moment(e.Row.At)), new("journal.column.by", e => e.Row.By),
        new("journal.column.operation", e => JournalEntry.Operation(e.Row.Operation, Visit.Say)), new("journal.column.code", e => e.Row.Operation), new("journal.column.why", e => e.Why),
        new("journal.column.document", e => e.Row.DocumentId, true), new("journal.column.changes", e => e.Changes.Count + e.MoreChanges, true), new("journal.column.hash", e => e.Row.Hash),
    ];

    private DateOnly? DayOf(string name) => Given(name) is not { } text ? null : Days.Parse(text) ?? throw new RuleBroken("web.day-wrong", null, ("given", text.Length > 20 ? text[..20] : text));

    private string? Given(string name) => Typed(name).Trim() is { Length: > 0 and <= LongestName } text ? text : null;
}

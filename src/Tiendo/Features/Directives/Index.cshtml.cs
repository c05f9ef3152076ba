using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Who owes what by when?</summary>
[Needs(Right.See)]
public sealed class IndexModel : LedgerPage
{
    private const int PageSize = 50;

    /// <summary>States and groups of them that can be filtered by.</summary>
    public static IReadOnlyList<string> States { get; } = ["open", "overdue", "due-soon", "in-time", "no-deadline", "waiting", "reported", "done", "late"];

    /// <summary>Words in the order.</summary>
    [FromQuery(Name = "text")]
    public string? Text { get; set; }

    /// <summary>A state or group.</summary>
    [FromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>The key of the last row of the page before.</summary>
    [FromQuery(Name = "after")]
    public string? After { get; set; }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<DirectiveRow> Rows { get; private set; } = [];

    /// <summary>What stands around it.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var filter = new DirectiveFilter(Visit.AsOf, Visit.KnownOn)
        {
            ProvinceId = Visit.Province, Text = Text, Statuses = State is null ? null : StatusChoice.Parse(State), AgencyKeys = await DirectiveScope.OwnKeysAsync(Visit),
            After = After is null ? null : DirectiveKey.Parse(After) ?? throw new RuleBroken("directives.after-wrong", null, ("given", After)),
            Limit = ListDownload.IsAsked(Visit) ? ListDownload.MostRows : PageSize,
        };
        var listed = await ListDirectives.RunAsync(Visit.Db, filter, Visit.Stop);
        Rows = await RowsAsync([.. listed.Take(filter.Limit)]);
        List<string> filters = [];
        if (State is not null) filters.Add($"{Visit.Say["directives.filter.state"]}: {Visit.Say["directives.filter.state." + State]}");
        if (Text is not null) filters.Add($"{Visit.Say["directives.filter.text"]}: “{Text}”");
        if (ListDownload.IsAsked(Visit))
            return ListDownload.Of(Visit, Visit.Say["directives.title"], filters, Rows, DirectiveRow.Columns(Visit.Say, severalProvinces: false, AnswerForm.Csv));
        List = new(Rows.Count, null, filters, listed.Count > Rows.Count ? Visit.Here(("after", Rows[^1].Key)) : null, After is null ? null : Visit.Here(("after", null)));
        return Page();
    }

    private async Task<IReadOnlyList<DirectiveRow>> RowsAsync(IReadOnlyList<ListedDirective> listed)
    {
        var agencies = new AgenciesToday(await AgenciesQueries.RegisterAsync(Visit), Visit.AsOf);
        var ids = listed.Select(l => l.Directive.DocumentId).Distinct().ToList();
        var documents = await Visit.Db.Documents.Where(d => d.ProvinceId == Visit.Province && ids.Contains(d.Id))
            .Select(d => new Document { ProvinceId = d.ProvinceId, Id = d.Id, Rank = d.Rank, Kind = d.Kind, Title = d.Title, Number = d.Number, IssuedOn = d.IssuedOn, Language = d.Language, RecordedOn = d.RecordedOn, RecordedBy = d.RecordedBy })
            .ToDictionaryAsync(d => d.Id, Visit.Stop);
        return [.. listed.Select(l => DirectiveRow.Of(l, Visit.AsOf, agencies, documents.GetValueOrDefault(l.Directive.DocumentId)))];
    }
}

using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Who owes what by when?</summary>
[Needs(Right.See), HandlerNeeds("Remind", Right.Confirm)]
public sealed class IndexModel : LedgerPage
{
    private const int PageSize = 50;
    private const int MostSuggested = 200;

    /// <summary>The filters.</summary>
    public DirectiveChoice Choice { get; private set; } = null!;

    /// <summary>What is shown.</summary>
    public IReadOnlyList<DirectiveLine> Lines { get; private set; } = [];

    /// <summary>What stands around it.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>What can be written into the filters: agencies, parks, notices.</summary>
    public DirectiveSuggestions Suggested { get; private set; } = DirectiveSuggestions.None;

    /// <summary>Orders chosen to be reminded of.</summary>
    [BindProperty(Name = "choose")]
    public List<string> Chosen { get; set; } = [];

    /// <summary>What is said with the reminder.</summary>
    [BindProperty(Name = "remind-text")]
    public string? ReminderText { get; set; }

    /// <summary>Whether the person may remind.</summary>
    public bool MayRemind => Visit.Person.May(Right.Confirm) && !Visit.IsAsOfGiven && Visit.KnownOn is null;

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!ListDownload.IsAsked(Visit)) return await ShowAsync();
        Choice = await DirectiveChoice.OfAsync(Visit);
        var all = await DirectiveLines.ReadAsync(Visit, Choice.Filter with { Limit = ListDownload.MostRows + 1 });
        return ListDownload.Of(Visit, Visit.Say["directives.title"], Choice.Said, all.Lines, DirectiveFile.Columns(Visit.Say));
    }

    /// <summary>Reminds the leads of the chosen orders, and goes on to the list that is printed for them.</summary>
    public Task<IActionResult> OnPostRemindAsync() => WriteAsync(async () =>
    {
        Visit.Require(Right.Confirm);
        var reminders = Chosen.ConvertAll(text => ReminderOf.Parse(text) ?? throw new RuleBroken("directive.unknown", null, ("given", text.Length > 40 ? text[..40] : text)));
        var (first, last, row) = await new RemindDirectives(Visit.Db).RunAsync(Visit.Province, reminders, ReminderText, Visit.ActOf(Visit.Say["step.Remind"]), Visit.Stop);
        return Done(Visit.To("/directives/reminders", ("steps", $"{Numbers.Text(first)}-{Numbers.Text(last)}")), row);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Choice = await DirectiveChoice.OfAsync(Visit);
        Suggested = await DirectiveSuggestions.OfAsync(Visit, MostSuggested);
        var (filter, page) = AtPage(Choice.Filter with { Limit = PageSize });
        var (lines, total) = Choice.Unknown is null
            ? (await DirectiveLines.OfAsync(Visit, filter), await DirectiveLines.CountAsync(Visit, filter))
            : (DirectiveLines.None, 0);
        Lines = lines.Lines;
        var next = !lines.HasMore ? null : filter.Sort is DirectiveSort.Due or DirectiveSort.DueLatest ? Visit.Here(("after", Lines[^1].Row.Key)) : Visit.Here(("page", Numbers.Text(page + 1)));
        List = new(Lines.Count, total, Choice.Said, next, filter.After is null && page == 1 ? null : Visit.Here(("after", null), ("page", null)));
    }

    // By due day a page begins behind a key; in other orders it is counted.
    private (DirectiveFilter Filter, int Page) AtPage(DirectiveFilter filter)
    {
        if (filter.Sort is DirectiveSort.Due or DirectiveSort.DueLatest)
            return (filter with { After = Choice["after"] is { Length: > 0 } key ? DirectiveKey.Parse(key) ?? throw new RuleBroken("directives.after-wrong", null, ("given", key)) : null }, 1);
        var page = int.TryParse(Choice["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, 10_000) : 1;
        return (filter with { Skip = (page - 1) * PageSize }, page);
    }
}

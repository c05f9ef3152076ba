using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>Who may sign in, and as what?</summary>
[Needs(Right.ManageUsers)]
public sealed class IndexModel : LedgerPage
{
    private const int PageSize = 100;

    /// <summary>Letters in a name.</summary>
    [FromQuery(Name = "text")]
    public string? Text { get; set; }

    /// <summary>A role.</summary>
    [FromQuery(Name = "only")]
    public string? Only { get; set; }

    /// <summary>Also those that were ended.</summary>
    [FromQuery(Name = "ended")]
    public bool Ended { get; set; }

    /// <summary>The last account of the page before.</summary>
    [FromQuery(Name = "after")]
    public long? After { get; set; }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];

    /// <summary>What stands around it.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return ListDownload.IsAsked(Visit) ? ListDownload.Of(Visit, Visit.Say["users.title"], List.Filters, Rows, AccountRow.Columns(Visit.Say)) : Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        ViewData["Days"] = false;
        var register = await AgenciesQueries.RegisterAsync(Visit);
        var asked = Enum.TryParse<Role>(Only, out var role) ? role : (Role?)null;
        var text = Text?.Trim().ToLowerInvariant() is { Length: > 0 } typed ? typed : null;
        var accounts = Visit.Db.Accounts.Where(a => a.ProvinceId == Visit.Province && a.Id > (After ?? 0) && (Ended || a.EndedAt == null) && (asked == null || a.Role == asked) && (text == null || a.Name.Contains(text)));
        var limit = ListDownload.IsAsked(Visit) ? ListDownload.MostRows : PageSize;
        var found = await accounts.OrderBy(a => a.Id).Take(limit + 1).ToListAsync(Visit.Stop);
        Rows = await AccountRow.OfAsync(Visit.Db, Visit.Province, [.. found.Take(limit)], register, Visit.Installation.Time.GetUtcNow().UtcDateTime, Visit.Stop);
        List<string> filters = [];
        if (text is not null) filters.Add($"{Visit.Say["users.column.name"]}: “{text}”");
        if (asked is not null) filters.Add($"{Visit.Say["users.column.role"]}: {Visit.Say["role." + asked]}");
        if (Ended) filters.Add(Visit.Say["users.with-ended"]);
        List = new(Rows.Count, null, filters, found.Count > limit ? Visit.Here(("after", Numbers.Text(Rows[^1].Account.Id))) : null, After is null ? null : Visit.Here(("after", null)));
    }
}

using Microsoft.AspNetCore.Mvc;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Journal;

/// <summary>Is the chain of this province whole and unchanged?</summary>
[Needs(Right.SeeJournal)]
public sealed class VerifyModel : LedgerPage
{
    /// <summary>A head printed earlier.</summary>
    [BindProperty(Name = "printed")]
    public string? Printed { get; set; }

    /// <summary>The last row checked so far.</summary>
    [BindProperty(Name = "checked")]
    public long Checked { get; set; }

    /// <summary>Its hash.</summary>
    [BindProperty(Name = "hash")]
    public string? Hash { get; set; }

    /// <summary>How far the check has come; null before it began.</summary>
    public ChainProgress? Progress { get; private set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => Page();

    /// <summary>Checks the chain, or its next part.</summary>
    public Task<IActionResult> OnPostAsync() => WriteAsync(async () =>
    {
        Progress = await VerifyChain.RunAsync(Visit.Db, Visit.Province, Math.Max(0, Checked), Hash ?? "", (Printed ?? "").Trim(), VerifyChain.Part, Visit.Stop);
        return Page();
    });

    /// <summary>A number of rows in words.</summary>
    public string Say(long count) => Numbers.Say(count, Visit.Say);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Web;

/// <summary>A page of the site.</summary>
public abstract class LedgerPage : PageModel
{
    private Visit? visit;

    /// <summary>The request.</summary>
    public Visit Visit => visit ??= HttpContext.RequestServices.GetRequiredService<Visit>();

    /// <summary>Why the form that was sent could not be done; null when it could.</summary>
    public RuleBroken? Broken { get; private set; }

    /// <summary>Reads what the page shows; called again after a form that could not be done.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>Shows the page.</summary>
    protected async Task<IActionResult> ShowAsync()
    {
        await LoadAsync();
        return Page();
    }

    /// <summary>Does what a form asks for. A broken rule is said above the page, which keeps what was typed.</summary>
    protected async Task<IActionResult> WriteAsync(Func<Task<IActionResult>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception failure) when ((failure as RuleBroken ?? DatabaseFailure.Explain(failure, null)) is { Code: not "right.missing" } broken)
        {
            Broken = broken;
            Response.StatusCode = broken.Code.StartsWith("data.", StringComparison.Ordinal) || broken.Code.EndsWith("-meanwhile", StringComparison.Ordinal)
                ? Failures.StatusOf(broken)
                : StatusCodes.Status422UnprocessableEntity;
            Visit.Db.ChangeTracker.Clear();
            await LoadAsync();
            return Page();
        }
    }

    /// <summary>Goes on to a page, which shows the journal row of what was done.</summary>
    protected IActionResult Done(string address, JournalRow row) =>
        LocalRedirect($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}wrote={row.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
}

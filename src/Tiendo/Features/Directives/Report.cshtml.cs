using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>One form to report on an order, also from a phone at the site.</summary>
[Needs(Right.Report)]
[RequestSizeLimit(EvidenceFile.MostOfRequest), RequestFormLimits(MultipartBodyLengthLimit = EvidenceFile.MostOfRequest)]
public sealed class ReportModel : LedgerPage
{
    /// <summary>The order.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>The occurrence of a recurring order.</summary>
    [FromQuery(Name = "occurrence")]
    public string? Occurrence { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public StepTyped Typed { get; set; } = new();

    /// <summary>What is shown.</summary>
    public DirectiveView View { get; private set; } = null!;

    /// <summary>The state that is reported on; null where there is none to report on.</summary>
    public DirectiveState? State { get; private set; }

    /// <summary>Steps recorded by others since the form was opened.</summary>
    public IReadOnlyList<DirectiveAct> Meanwhile { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync() => await IsMineAsync() ? await ShowAsync() : StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Reports, and goes back to the inbox.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await IsMineAsync()) return StatusCode(StatusCodes.Status403Forbidden);
        return await WriteAsync(async () =>
        {
            Typed.Step = DirectiveStep.Report;
            return Done(Visit.To("/my-work"), await TakeTypedStep.RunAsync(Visit, View.Directive, Typed));
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        View = await DirectiveView.OfAsync(Visit, Id);
        var turn = Shared.Days.Parse(Typed.Occurrence ?? Occurrence);
        State = View.Now.FirstOrDefault(s => (turn is null || s.Occurrence == turn) && s.Phase == Phase.Open);
        if (Broken?.Code != "directives.changed-meanwhile") return;
        Meanwhile = [.. View.Acts.Where(a => a.Id > Typed.Seen)];
        Typed.Seen = View.LastAct;
    }

    private async Task<bool> IsMineAsync()
    {
        View = await DirectiveView.OfAsync(Visit, Id);
        return await DirectiveScope.LeadsAsync(Visit, View.Directive);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>What is the state, and why?</summary>
[Needs(Right.See), HandlerNeeds("Lead", Right.Report), HandlerNeeds("Office", Right.Confirm)]
[RequestSizeLimit(EvidenceFile.MostOfRequest), RequestFormLimits(MultipartBodyLengthLimit = EvidenceFile.MostOfRequest)]
public sealed class DirectiveModel : LedgerPage
{
    /// <summary>The order.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>What was typed into the form of a step.</summary>
    [BindProperty]
    public StepTyped Typed { get; set; } = new();

    /// <summary>What is shown.</summary>
    public DirectiveView View { get; private set; } = null!;

    /// <summary>The forms of the steps that the person may take now.</summary>
    public IReadOnlyList<StepForm> Forms { get; private set; } = [];

    /// <summary>Steps recorded by others since the form was opened; empty unless it was refused for them.</summary>
    public IReadOnlyList<DirectiveAct> Meanwhile { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync() => await IsInScopeAsync() ? await ShowAsync() : StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Gives the file of a document that a step of the order names.</summary>
    public async Task<IActionResult> OnGetEvidenceAsync(long document)
    {
        if (!await IsInScopeAsync()) return StatusCode(StatusCodes.Status403Forbidden);
        if (!View.Documents.TryGetValue(document, out var named) || !named.HasFile || document == View.Directive.DocumentId) return NotFound();
        var bytes = await Visit.Db.Blobs.Where(b => b.ProvinceId == Visit.Province && Visit.Db.Documents.Any(d => d.ProvinceId == Visit.Province && d.Id == document && d.Blob == b.Hash)).Select(b => b.Bytes).SingleOrDefaultAsync(Visit.Stop);
        return bytes is null ? NotFound() : File(bytes, EvidenceFile.TypeOf(bytes, named.FileName), named.FileName ?? "minh-chung");
    }

    /// <summary>Records a step of the lead.</summary>
    public async Task<IActionResult> OnPostLeadAsync()
    {
        Visit.Require(Right.Report);
        if (!await IsInScopeAsync() || !await DirectiveScope.LeadsAsync(Visit, View.Directive)) return StatusCode(StatusCodes.Status403Forbidden);
        return await TakeAsync(StepForm.OfLead, Visit.To($"/directives/{Id}"));
    }

    /// <summary>Records a step of the office.</summary>
    public async Task<IActionResult> OnPostOfficeAsync()
    {
        Visit.Require(Right.Confirm);
        if (!await IsInScopeAsync()) return StatusCode(StatusCodes.Status403Forbidden);
        return await TakeAsync(StepForm.OfOffice, Visit.To($"/directives/{Id}"));
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        View = await DirectiveView.OfAsync(Visit, Id);
        if (Broken?.Code == "directives.changed-meanwhile")
        {
            Meanwhile = [.. View.Acts.Where(a => a.Id > Typed.Seen)];
            Typed.Seen = View.LastAct;
        }
        var mine = await MineAsync();
        Forms = [.. View.Now.SelectMany(state => mine.Where(Lifecycle.From(state).Contains).Where(step => Lifecycle.IsOfOccurrence(step) || state == View.Now[^1]).Select(step => Form(step, state)))];
    }

    private StepForm Form(DirectiveStep step, DirectiveState state)
    {
        var form = new StepForm(step, state, Id, View.LastAct, null);
        var isTyped = Broken is not null && Typed.Step == step && Typed.Occurrence == (form.Occurrence is { } turn ? Shared.Days.Write(turn) : null);
        return isTyped ? form with { Typed = Typed } : form;
    }

    // Only what is so today can be acted on.
    private async Task<IReadOnlyList<DirectiveStep>> MineAsync()
    {
        if (Visit.IsAsOfGiven || Visit.KnownOn is not null) return [];
        var steps = new List<DirectiveStep>();
        if (Visit.Person.May(Right.Report) && await DirectiveScope.LeadsAsync(Visit, View.Directive)) steps.AddRange(StepForm.OfLead);
        if (Visit.Person.May(Right.Confirm)) steps.AddRange(StepForm.OfOffice);
        return steps;
    }

    private Task<IActionResult> TakeAsync(IReadOnlyList<DirectiveStep> allowed, string next) => WriteAsync(async () =>
    {
        if (!allowed.Contains(Typed.Step)) throw new RuleBroken("directives.step-unknown", null, ("given", Typed.Step.ToString()));
        return Done(next, await TakeTypedStep.RunAsync(Visit, View.Directive, Typed));
    });

    private async Task<bool> IsInScopeAsync()
    {
        View = await DirectiveView.OfAsync(Visit, Id);
        return (await DirectiveScope.OfAsync(Visit)).Holds(View.Directive);
    }
}

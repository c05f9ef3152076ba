using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Milestones;

/// <summary>Is this order about a matter that was ordered before?</summary>
[Needs(Right.Join)]
public sealed class MatterModel : LedgerPage
{
    /// <summary>The order.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>A milestone or an order whose matter is the same.</summary>
    [BindProperty(Name = "target")]
    public string? Target { get; set; }

    /// <summary>What is to be reached, where a milestone is made.</summary>
    [BindProperty(Name = "matter")]
    public string? Matter { get; set; }

    /// <summary>Why.</summary>
    [BindProperty(Name = "why")]
    public string? Why { get; set; }

    /// <summary>The order itself.</summary>
    public Directive Order { get; private set; } = null!;

    /// <summary>The matter it hangs on; null for none.</summary>
    public MilestoneStory? Story { get; private set; }

    /// <summary>Earlier orders that it probably repeats.</summary>
    public IReadOnlyList<ProposalRow> Proposals { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Joins it with another.</summary>
    public Task<IActionResult> OnPostJoinAsync() => WriteAsync(async () =>
    {
        var target = RowId.Parse(Target?.Trim() ?? "") ?? throw new RuleBroken("milestone.target-unknown", null, ("given", Target ?? ""));
        var (_, row) = await new JoinMilestone(Visit.Db, MattersFile.Load(Visit.Lists))
            .RunAsync(Visit.Province, [new(Id, target, string.IsNullOrWhiteSpace(Matter) ? null : Matter)], Visit.ActOf(WhyOr("milestone.why-join")), Visit.Stop);
        return Done(Visit.To($"/directives/{Id}"), row);
    });

    /// <summary>Takes it off its matter.</summary>
    public Task<IActionResult> OnPostLeaveAsync() => WriteAsync(async () =>
    {
        var (_, row) = await new LeaveMilestone(Visit.Db).RunAsync(Visit.Province, Id, Visit.ActOf(WhyOr("milestone.why-leave")), Visit.Stop);
        return Done(Visit.To($"/directives/{Id}"), row);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Order = await DirectivesQueries.GetAsync(Visit.Db, Visit.Province, Id, Visit.Stop);
        Story = await MilestonesLinks.StoryAsync(Visit.Db, Visit.Province, Id, Visit.AsOf, Visit.KnownOn, Visit.Stop);
        if (Story is not null) return;
        var words = MattersFile.Load(Visit.Lists);
        var proposed = await new ProposeMilestones(Visit.Db, words, await AgenciesQueries.RegisterAsync(Visit)).RunAsync(Visit.Province, Id, Visit.Stop);
        Proposals = await ProposalRow.OfAsync(Visit.Db, Visit.Province, [proposed], new(Visit.Say, words), Visit.Stop);
    }

    private string WhyOr(string key) => string.IsNullOrWhiteSpace(Why) ? Visit.Say[key] : Why.Trim();
}

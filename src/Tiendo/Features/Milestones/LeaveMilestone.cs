using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>Takes an order off its milestone: what had been joined by mistake. Both steps stay readable.</summary>
/// <param name="db">The data.</param>
public sealed class LeaveMilestone(TiendoDb db)
{
    /// <summary>Takes it off.</summary>
    /// <returns>The milestone it hung on, and the journal row.</returns>
    /// <exception cref="RuleBroken">directive.unknown, milestone.not-joined</exception>
    public async Task<(long Milestone, JournalRow Row)> RunAsync(int provinceId, long directiveId, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "milestones.leave", act, stop);
        await DirectivesQueries.GetAsync(db, provinceId, directiveId, stop);
        var milestone = await MilestonesQueries.MilestoneOfAsync(db, provinceId, directiveId, stop)
            ?? throw new RuleBroken("milestone.not-joined", null, ("directive", Numbers.Text(directiveId)));
        db.Add(NewMilestone.Change(write, directiveId, null));
        await MilestonesQueries.KeepMovesAsync(db, provinceId, stop);
        return (milestone, await write.CommitAsync(stop));
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Parks;
using Tiendo.Features.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>An order to be hung on the milestone of another.</summary>
/// <param name="DirectiveId">The order.</param>
/// <param name="TargetId">A milestone, or an order whose milestone is meant.</param>
/// <param name="Matter">What is to be reached, for a new milestone; null: found in the words of both.</param>
public sealed record JoinInput(long DirectiveId, long TargetId, string? Matter = null);

/// <summary>Hangs orders on milestones; an order that hangs on none yet gets one of its own when the first other joins it.</summary>
/// <param name="db">The data.</param>
/// <param name="words">The list of matters.</param>
public sealed class JoinMilestone(TiendoDb db, MatterWords words)
{
    /// <summary>The longest description of a matter.</summary>
    public const int LongestMatter = 200;

    /// <summary>Joins them in one write.</summary>
    /// <returns>The milestones, in the order of the input, and the journal row.</returns>
    /// <exception cref="RuleBroken">milestone.unknown, directive.unknown, milestone.target-unknown, milestone.itself, milestone.joined-already, milestone.matter-too-long</exception>
    public async Task<(IReadOnlyList<long> Milestones, JournalRow Row)> RunAsync(int provinceId, IReadOnlyList<JoinInput> joins, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "milestones.join", act, stop);
        var milestones = await InAsync(write, joins, stop);
        return (milestones, await write.CommitAsync(stop));
    }

    /// <summary>Joins them as part of a write that is under way; the orders are in the database already.</summary>
    internal async Task<IReadOnlyList<long>> InAsync(Write write, IReadOnlyList<JoinInput> joins, CancellationToken stop)
    {
        var made = new List<MilestoneChange>();
        var milestones = new List<long>();
        foreach (var join in joins) milestones.Add(await JoinAsync(write, join, made, stop));
        await MilestonesQueries.KeepMovesAsync(db, write.ProvinceId, stop);
        return milestones;
    }

    private async Task<long> JoinAsync(Write write, JoinInput join, List<MilestoneChange> made, CancellationToken stop)
    {
        if (join.Matter?.Length > LongestMatter) throw new RuleBroken("milestone.matter-too-long", "--matter", ("limit", Numbers.Text(LongestMatter)));
        if (join.DirectiveId == join.TargetId) throw new RuleBroken("milestone.itself", null, ("directive", Numbers.Text(join.DirectiveId)));
        var directive = await DirectivesQueries.GetAsync(db, write.ProvinceId, join.DirectiveId, stop);
        if (await MilestoneOfAsync(join.DirectiveId) is { } already)
            throw new RuleBroken("milestone.joined-already", null, ("directive", Numbers.Text(join.DirectiveId)), ("milestone", Numbers.Text(already)));
        var milestoneId = await TargetAsync();
        Add(join.DirectiveId, milestoneId);
        return milestoneId;

        async Task<long> TargetAsync()
        {
            if (await db.Milestones.AnyAsync(m => m.ProvinceId == write.ProvinceId && m.Id == join.TargetId, stop)) return join.TargetId;
            var other = await db.Directives.AsNoTracking().Include(d => d.Places).SingleOrDefaultAsync(d => d.ProvinceId == write.ProvinceId && d.Id == join.TargetId, stop)
                ?? throw new RuleBroken("milestone.target-unknown", null, ("given", Numbers.Text(join.TargetId)));
            if (await MilestoneOfAsync(other.Id) is { } milestone) return milestone;
            var created = NewMilestone.Of(write, other, directive, await PlacesAsync(other, stop), join.Matter, words);
            db.Add(created);
            await MilestonesSearch.PutAsync(db, created, stop);
            Add(other.Id, created.Id);
            return created.Id;
        }

        async Task<long?> MilestoneOfAsync(long directiveId) =>
            made.LastOrDefault(change => change.DirectiveId == directiveId)?.MilestoneId ?? await MilestonesQueries.MilestoneOfAsync(db, write.ProvinceId, directiveId, stop);

        void Add(long directiveId, long milestone)
        {
            made.Add(NewMilestone.Change(write, directiveId, milestone));
            db.Add(made[^1]);
        }
    }

    private async Task<List<Place>> PlacesAsync(Directive directive, CancellationToken stop)
    {
        var ids = directive.Places.Select(place => place.PlaceId).ToList();
        return await db.Places.AsNoTracking().Where(place => place.ProvinceId == directive.ProvinceId && ids.Contains(place.Id)).OrderBy(place => place.Id).ToListAsync(stop);
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Milestones;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>Some orders of a milestone are another matter: they get a milestone of their own.</summary>
/// <param name="db">The data.</param>
/// <param name="words">The list of matters.</param>
public sealed class SplitMilestone(TiendoDb db, MatterWords words)
{
    /// <summary>Splits.</summary>
    /// <param name="provinceId">The province.</param>
    /// <param name="milestoneId">The milestone.</param>
    /// <param name="directiveIds">Those of its orders that leave; some must stay.</param>
    /// <param name="matter">What the new one is about; null: found in the words.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The new milestone, and the journal row.</returns>
    /// <exception cref="RuleBroken">milestone.unknown, milestone.not-of-it, milestone.nothing-stays, milestone.matter-too-long</exception>
    public async Task<(long Milestone, JournalRow Row)> RunAsync(
        int provinceId, long milestoneId, IReadOnlyCollection<long> directiveIds, string? matter, Act act, CancellationToken stop)
    {
        if (matter?.Length > JoinMilestone.LongestMatter) throw new RuleBroken("milestone.matter-too-long", "--matter", ("limit", Numbers.Text(JoinMilestone.LongestMatter)));
        await using var write = await Write.BeginAsync(db, provinceId, "milestones.split", act, stop);
        await MilestonesQueries.FindAsync(db, provinceId, milestoneId, stop);
        var history = (await MilestonesQueries.HistoriesAsync(db, provinceId, [milestoneId], stop))[0];
        var now = history.Orders.Where(order => order.KnownUntil == DateOnly.MaxValue).Select(order => order.DirectiveId).ToHashSet();
        var leaving = directiveIds.Distinct().Order().ToList();
        if (leaving.Find(id => !now.Contains(id)) is > 0 and var stranger)
            throw new RuleBroken("milestone.not-of-it", null, ("directive", Numbers.Text(stranger)), ("milestone", Numbers.Text(milestoneId)));
        if (leaving.Count == now.Count) throw new RuleBroken("milestone.nothing-stays", null, ("milestone", Numbers.Text(milestoneId)));

        var places = await db.Places.AsNoTracking().Where(place => place.ProvinceId == provinceId && place.Id == history.Milestone.PlaceId).ToListAsync(stop);
        var orders = leaving.ConvertAll(id => history.Directives[id]);
        var created = NewMilestone.Of(write, orders[0], orders.Count > 1 ? orders[1] : null, places, matter, words);
        db.Add(created);
        await MilestonesSearch.PutAsync(db, created, stop);
        foreach (var id in leaving) db.Add(NewMilestone.Change(write, id, created.Id));
        await MilestonesQueries.KeepMovesAsync(db, provinceId, stop);
        return (created.Id, await write.CommitAsync(stop));
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>Milestones for other features.</summary>
public static class MilestonesQueries
{
    /// <summary>Every milestone of a list with all that was ever hung on it, in the order of the ids.</summary>
    public static async Task<IReadOnlyList<MilestoneHistory>> HistoriesAsync(TiendoDb db, int provinceId, IReadOnlyCollection<long> milestoneIds, CancellationToken stop)
    {
        var histories = new List<MilestoneHistory>();
        foreach (var ids in milestoneIds.Distinct().Order().Chunk(500))
        {
            var milestones = await db.Milestones.AsNoTracking().Where(m => m.ProvinceId == provinceId && ids.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(stop);
            var listed = ids.Select(id => (long?)id).ToList();
            var members = await db.MilestoneChanges.AsNoTracking().Where(c => c.ProvinceId == provinceId && listed.Contains(c.MilestoneId)).Select(c => c.DirectiveId).Distinct().ToListAsync(stop);
            var changes = await db.MilestoneChanges.AsNoTracking().Where(c => c.ProvinceId == provinceId && members.Contains(c.DirectiveId)).ToListAsync(stop);
            histories.AddRange(await OfAsync(db, provinceId, milestones, changes, [], stop));
        }
        return histories;
    }

    /// <summary>Makes the derived moves of the milestones anew that the write under way touches: call it before the commit of a write that hangs orders on or takes them off, or that records an extension or an event.</summary>
    /// <param name="db">The context of the write.</param>
    /// <param name="provinceId">Its province.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task KeepMovesAsync(TiendoDb db, int provinceId, CancellationToken stop)
    {
        var newChanges = db.ChangeTracker.Entries<MilestoneChange>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        var newActs = db.ChangeTracker.Entries<DirectiveAct>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).Where(act => act.Step is DirectiveStep.Extend or DirectiveStep.Trigger).ToList();
        var directives = newChanges.Select(c => c.DirectiveId).Concat(newActs.Select(act => act.DirectiveId)).Distinct().ToList();
        if (directives.Count == 0) return;
        var touched = await db.MilestoneChanges.AsNoTracking().Where(c => c.ProvinceId == provinceId && directives.Contains(c.DirectiveId) && c.MilestoneId != null).Select(c => c.MilestoneId!.Value).ToListAsync(stop);
        var ids = touched.Concat(newChanges.Where(c => c.MilestoneId is not null).Select(c => c.MilestoneId!.Value)).Distinct().Order().ToList();
        if (ids.Count == 0) return;

        var listed = ids.ConvertAll(id => (long?)id);
        var members = await db.MilestoneChanges.AsNoTracking().Where(c => c.ProvinceId == provinceId && listed.Contains(c.MilestoneId)).Select(c => c.DirectiveId).ToListAsync(stop);
        members = [.. members.Concat(newChanges.Select(c => c.DirectiveId)).Distinct()];
        var changes = await db.MilestoneChanges.AsNoTracking().Where(c => c.ProvinceId == provinceId && members.Contains(c.DirectiveId)).ToListAsync(stop);
        changes.AddRange(newChanges);
        var milestones = await db.Milestones.AsNoTracking().Where(m => m.ProvinceId == provinceId && ids.Contains(m.Id)).ToListAsync(stop);
        milestones.AddRange(db.ChangeTracker.Entries<Milestone>().Where(e => e.State == EntityState.Added).Select(e => e.Entity));

        await db.MilestoneMoves.Where(move => move.ProvinceId == provinceId && ids.Contains(move.MilestoneId)).ExecuteDeleteAsync(stop);
        foreach (var history in await OfAsync(db, provinceId, milestones, changes, newActs, stop)) db.AddRange(history.Moves());
    }

    /// <summary>Of some orders those to which a due day moved, with the number of that move in the line of their matter.</summary>
    public static async Task<IReadOnlyDictionary<long, int>> MovesOfAsync(TiendoDb db, int provinceId, IReadOnlyCollection<long> directiveIds, DateOnly day, DateOnly? knownOn, CancellationToken stop)
    {
        var known = knownOn ?? MovedDeadlines.LastKnown;
        var moves = await db.MilestoneMoves.AsNoTracking()
            .Where(m => m.ProvinceId == provinceId && directiveIds.Contains(m.DirectiveId) && m.MovedOn <= day && m.KnownFrom <= known && m.KnownUntil > known)
            .Select(m => new { m.DirectiveId, m.Number }).ToListAsync(stop);
        return moves.GroupBy(m => m.DirectiveId).ToDictionary(m => m.Key, m => m.Max(one => one.Number));
    }

    /// <summary>A milestone by its id.</summary>
    /// <exception cref="RuleBroken">milestone.unknown</exception>
    internal static async Task<Milestone> FindAsync(TiendoDb db, int provinceId, long id, CancellationToken stop) =>
        await db.Milestones.AsNoTracking().SingleOrDefaultAsync(m => m.ProvinceId == provinceId && m.Id == id, stop)
        ?? throw new RuleBroken("milestone.unknown", null, ("given", Numbers.Text(id)));

    /// <summary>The milestone that an order hangs on now.</summary>
    internal static async Task<long?> MilestoneOfAsync(TiendoDb db, int provinceId, long directiveId, CancellationToken stop) =>
        MilestoneChange.MilestoneOf(await db.MilestoneChanges.AsNoTracking().Where(c => c.ProvinceId == provinceId && c.DirectiveId == directiveId).ToListAsync(stop));

    private static async Task<IEnumerable<MilestoneHistory>> OfAsync(
        TiendoDb db, int provinceId, List<Milestone> milestones, List<MilestoneChange> changes, List<DirectiveAct> newActs, CancellationToken stop)
    {
        var ids = changes.Select(c => c.DirectiveId).Distinct().ToList();
        var directives = await db.Directives.AsNoTracking().Include(d => d.Places).Where(d => d.ProvinceId == provinceId && ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
        foreach (var added in db.ChangeTracker.Entries<Directive>().Where(e => e.State == EntityState.Added)) directives.TryAdd(added.Entity.Id, added.Entity);
        var acts = await db.DirectiveActs.AsNoTracking().Where(act => act.ProvinceId == provinceId && ids.Contains(act.DirectiveId)).ToListAsync(stop);
        var actsOf = acts.Concat(newActs).ToLookup(act => act.DirectiveId);
        var changesOf = changes.ToLookup(c => c.DirectiveId);
        var membersOf = changes.Where(c => c.MilestoneId is not null).ToLookup(c => c.MilestoneId!.Value, c => c.DirectiveId);
        return milestones.OrderBy(m => m.Id).Select(milestone => new MilestoneHistory(
            milestone,
            [.. membersOf[milestone.Id].Distinct().Order().SelectMany(id => MilestoneOrder.Of(milestone.Id, directives[id], actsOf[id], changesOf[id]))],
            membersOf[milestone.Id].Distinct().ToDictionary(id => id, id => directives[id])));
    }
}

/// <summary>A milestone with all that was ever hung on it.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Orders">The orders, with the days between which they were known to be of it.</param>
/// <param name="Directives">Those orders by their ids.</param>
public sealed record MilestoneHistory(Milestone Milestone, IReadOnlyList<MilestoneOrder> Orders, IReadOnlyDictionary<long, Directive> Directives)
{
    /// <summary>The line as it stood on a day, by what was recorded up to another.</summary>
    public MilestoneLine On(DateOnly day, DateOnly? knownOn) => MilestoneLine.On(Orders, day, knownOn);

    internal IReadOnlyList<MilestoneMove> Moves() => MilestoneMove.Of(Milestone.ProvinceId, Milestone.Id, Orders);
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Features.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Milestones;

/// <summary>A matter whose due day was moved to a later one, and that is still open.</summary>
/// <param name="MilestoneId">The matter.</param>
/// <param name="Matter">What is to be reached.</param>
/// <param name="PlaceId">Where; null for the province.</param>
/// <param name="First">The first due day.</param>
/// <param name="Now">The due day that is valid.</param>
/// <param name="Times">How often it moved.</param>
/// <param name="DirectiveId">The order that has the due day.</param>
public sealed record MovedMatter(long MilestoneId, string Matter, long? PlaceId, DateOnly First, DateOnly Now, int Times, long DirectiveId)
{
    /// <summary>Days from the first to the valid due day.</summary>
    public int Days => Now.DayNumber - First.DayNumber;
}

/// <summary>Matters whose due days moved, for pages of other features.</summary>
public static class MovedQueries
{
    /// <summary>Those that are still open as of the day of the request; the one moved furthest first.</summary>
    public static Task<IReadOnlyList<MovedMatter>> OpenAsync(Visit visit, OrderScope scope) => visit.Remembered.GetAsync(visit, "milestones.moved" + scope, async () =>
    {
        var (db, province, day, known) = (visit.Db, visit.Province, visit.AsOf, visit.KnownOn ?? MovedDeadlines.LastKnown);
        var moves = await db.MilestoneMoves.AsNoTracking()
            .Where(move => move.ProvinceId == province && move.KnownUntil > known && move.MovedOn <= day && move.KnownFrom <= known)
            .Select(move => new { move.MilestoneId, move.Number, move.FromDue, move.ToDue, move.DirectiveId }).ToListAsync(visit.Stop);
        if (moves.Count == 0) return (IReadOnlyList<MovedMatter>)[];
        var open = (await OrderLineQueries.StatesOn(visit, scope, day).Where(s => s.Standing == Standing.Open).Select(s => s.DirectiveId).ToListAsync(visit.Stop)).ToHashSet();
        var found = moves.GroupBy(move => move.MilestoneId).Select(own => (First: own.MinBy(move => move.Number)!, Last: own.MaxBy(move => move.Number)!, Times: own.Count()))
            .Where(one => one.Last.ToDue > one.First.FromDue && open.Contains(one.Last.DirectiveId)).ToList();
        var matters = new Dictionary<long, (string Matter, long? PlaceId)>();
        foreach (var ids in found.Select(one => one.First.MilestoneId).Chunk(500))
        {
            foreach (var row in await db.Milestones.AsNoTracking().Where(m => m.ProvinceId == province && ids.Contains(m.Id)).Select(m => new { m.Id, m.Matter, m.PlaceId }).ToListAsync(visit.Stop))
                matters[row.Id] = (row.Matter, row.PlaceId);
        }
        return
        [
            .. found.Select(one => new MovedMatter(
                    one.First.MilestoneId, matters[one.First.MilestoneId].Matter, matters[one.First.MilestoneId].PlaceId, one.First.FromDue, one.Last.ToDue, one.Times, one.Last.DirectiveId))
                .OrderByDescending(one => one.Days).ThenBy(one => one.MilestoneId),
        ];
    });
}

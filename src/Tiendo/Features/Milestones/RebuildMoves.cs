using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Milestones;

namespace Tiendo.Features.Milestones;

/// <summary>Makes the derived moves of a province anew from the orders.</summary>
/// <param name="db">The data.</param>
public sealed class RebuildMoves(TiendoDb db)
{
    private const int Batch = 500;

    /// <summary>Rebuilds.</summary>
    /// <returns>The number of rows.</returns>
    public async Task<int> RunAsync(int provinceId, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "milestones.rebuild", act, stop);
        var rows = await PutAsync(db, provinceId, stop);
        await write.CommitAsync(stop);
        return rows;
    }

    /// <summary>Makes them anew within a write of another operation, such as one that adds many orders at once.</summary>
    public static async Task<int> PutAsync(TiendoDb db, int provinceId, CancellationToken stop)
    {
        await db.MilestoneMoves.Where(move => move.ProvinceId == provinceId).ExecuteDeleteAsync(stop);
        var count = 0;
        for (long last = -1; ;)
        {
            var ids = await db.Milestones.Where(m => m.ProvinceId == provinceId && m.Id > last).OrderBy(m => m.Id).Select(m => m.Id).Take(Batch).ToListAsync(stop);
            if (ids.Count == 0) return count;
            var moves = new List<MilestoneMove>();
            foreach (var history in await MilestonesQueries.HistoriesAsync(db, provinceId, ids, stop)) moves.AddRange(history.Moves());
            count += await BulkInsert.RunAsync(db, moves, stop);
            last = ids[^1];
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>Makes the counted states of a province again out of the orders and their steps.</summary>
public sealed class RebuildStates(TiendoDb db)
{
    private const int Portion = 2000;

    /// <summary>Gives the number of orders and of states.</summary>
    public async Task<(int Directives, int States)> RunAsync(int provinceId, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "directives.rebuild", act, stop);
        var made = await PutAsync(db, provinceId, stop);
        await write.CommitAsync(stop);
        return made;
    }

    /// <summary>Makes them in the transaction that is under way.</summary>
    public static async Task<(int Directives, int States)> PutAsync(TiendoDb db, int provinceId, CancellationToken stop)
    {
        await db.DirectiveStates.Where(s => s.ProvinceId == provinceId).ExecuteDeleteAsync(stop);
        var (orders, states, last) = (0, 0, 0L);
        while (await db.Directives.AsNoTracking().Where(d => d.ProvinceId == provinceId && d.Id > last).OrderBy(d => d.Id).Take(Portion).ToListAsync(stop) is { Count: > 0 } portion)
        {
            var (first, end) = (portion[0].Id, portion[^1].Id);
            var acts = (await db.DirectiveActs.AsNoTracking().Where(a => a.ProvinceId == provinceId && a.DirectiveId >= first && a.DirectiveId <= end).ToListAsync(stop)).ToLookup(a => a.DirectiveId);
            states += await BulkInsert.RunAsync(db, portion.SelectMany(d => StateRow.Of(d, acts[d.Id])), stop);
            (orders, last) = (orders + portion.Count, end);
        }

        return (orders, states);
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>Makes the index of bodies of a province again out of its orders.</summary>
internal static class RebuildParties
{
    private const int Portion = 2000;

    /// <summary>Makes it in the transaction that is under way; gives the number of rows.</summary>
    public static async Task<int> PutAsync(TiendoDb db, int provinceId, CancellationToken stop)
    {
        await db.DirectiveParties.Where(p => p.ProvinceId == provinceId).ExecuteDeleteAsync(stop);
        var (rows, last) = (0, 0L);
        while (await db.Directives.AsNoTracking().Where(d => d.ProvinceId == provinceId && d.Id > last).OrderBy(d => d.Id).Take(Portion).ToListAsync(stop) is { Count: > 0 } portion)
        {
            rows += await BulkInsert.RunAsync(db, portion.SelectMany(DirectiveParty.Of), stop);
            last = portion[^1].Id;
        }

        return rows;
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Features.Notices.Uploads;

/// <summary>Takes away files whose next part did not come.</summary>
public static class SweepUploads
{
    /// <summary>Takes them away in one province.</summary>
    public static async Task RunAsync(TiendoDb db, int provinceId, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = (now - UploadLimits.Waits).UtcDateTime;
        var old = await db.Set<Upload>().Where(u => u.ProvinceId == provinceId && u.TouchedAt < oldest).Select(u => u.Id).ToListAsync(stop);
        foreach (var id in old) await RemoveAsync(db, provinceId, id, stop);
    }

    /// <summary>Takes one away.</summary>
    internal static async Task RemoveAsync(TiendoDb db, int provinceId, string id, CancellationToken stop)
    {
        await db.Set<UploadPart>().Where(p => p.ProvinceId == provinceId && p.UploadId == id).ExecuteDeleteAsync(stop);
        await db.Set<Upload>().Where(u => u.ProvinceId == provinceId && u.Id == id).ExecuteDeleteAsync(stop);
    }
}

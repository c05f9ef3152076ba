using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices.Uploads;

/// <summary>Takes the next part of a file. A part that is here already, or that comes too early, changes nothing: the answer says where to go on.</summary>
public sealed class TakePart(TiendoDb db)
{
    /// <summary>Takes it.</summary>
    /// <param name="provinceId">The province.</param>
    /// <param name="id">The file, as <see cref="StartUpload"/> named it.</param>
    /// <param name="by">Who sends it: nobody else can add to it.</param>
    /// <param name="position">The position of the first byte in the file.</param>
    /// <param name="bytes">The part.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Bytes received so far.</returns>
    /// <exception cref="RuleBroken">upload.id-unknown, upload.part-wrong</exception>
    public async Task<long> RunAsync(int provinceId, string id, string by, long position, byte[] bytes, DateTimeOffset now, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var upload = await FindAsync(db, provinceId, id, by, stop);
        if (bytes.Length is 0 or > UploadLimits.Part || position < 0 || position + bytes.Length > upload.Size)
            throw new RuleBroken("upload.part-wrong", upload.Name, ("position", Numbers.Text(position)), ("size", Numbers.Text(bytes.Length)));
        if (position != upload.Received) return upload.Received;

        // Of two that send the same part together one changes the row, and the other finds it changed.
        var received = position + bytes.Length;
        var taken = await db.Set<Upload>().Where(u => u.ProvinceId == provinceId && u.Id == id && u.Received == position)
            .ExecuteUpdateAsync(u => u.SetProperty(x => x.Received, received).SetProperty(x => x.TouchedAt, now.UtcDateTime), stop);
        if (taken == 0) return (await FindAsync(db, provinceId, id, by, stop)).Received;
        await db.Database.ExecuteSqlAsync($"INSERT INTO upload_parts (province_id, upload_id, position, bytes) VALUES ({provinceId}, {id}, {position}, {bytes})", stop);
        await transaction.CommitAsync(stop);
        return received;
    }

    /// <summary>A file that somebody is sending.</summary>
    /// <exception cref="RuleBroken">upload.id-unknown</exception>
    public static async Task<Upload> FindAsync(TiendoDb db, int provinceId, string id, string by, CancellationToken stop) =>
        await db.Set<Upload>().AsNoTracking().SingleOrDefaultAsync(u => u.ProvinceId == provinceId && u.Id == id && u.SentBy == by, stop) ?? throw new RuleBroken("upload.id-unknown");
}

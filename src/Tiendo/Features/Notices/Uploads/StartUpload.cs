using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices.Uploads;

/// <summary>A file that somebody wants to send.</summary>
/// <param name="Name">Its name as sent.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">Their SHA-256 in hexadecimal.</param>
public sealed record UploadInput(string? Name, long Size, string? Sha256);

/// <summary>Where a file that is sent stands.</summary>
/// <param name="Id">By which its parts are sent; null when nothing needs to be sent.</param>
/// <param name="Received">Bytes that are here already.</param>
/// <param name="Known">The notice whose file it is; null for a new file.</param>
public sealed record UploadStarted(string? Id, long Received, long? Known);

/// <summary>Begins to receive a file, or goes on where the same person stopped sending the same file.</summary>
public sealed class StartUpload(TiendoDb db)
{
    private const int HashDigits = 64;
    private const int IdBytes = 16;

    /// <summary>Begins, and sweeps away what waited too long.</summary>
    /// <exception cref="RuleBroken">document.empty, document.too-large, upload.hash-wrong, upload.too-many, upload.no-room</exception>
    public async Task<UploadStarted> RunAsync(int provinceId, UploadInput input, string by, DateTimeOffset now, CancellationToken stop)
    {
        var name = SentName.Of(input.Name);
        if (input.Size <= 0) throw new RuleBroken("document.empty", name);
        if (input.Size > UploadLimits.File) throw new RuleBroken("document.too-large", name, ("size", Numbers.Text(input.Size)), ("limit", Numbers.Text(UploadLimits.File)));
        var hash = input.Sha256?.ToLowerInvariant();
        if (hash is not { Length: HashDigits } || !hash.All(char.IsAsciiHexDigitLower)) throw new RuleBroken("upload.hash-wrong", name);
        if (await ReceiveNotice.FindAsync(db, provinceId, hash, stop) is { } notice) return new(null, input.Size, notice);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // One after another in a province: two that begin together shall not both find the last room.
        await db.Database.ExecuteSqlAsync($"UPDATE journal_heads SET seq = seq WHERE province_id = {provinceId}", stop);
        await SweepUploads.RunAsync(db, provinceId, now, stop);
        var mine = await db.Set<Upload>().AsNoTracking().Where(u => u.ProvinceId == provinceId && u.SentBy == by).ToListAsync(stop);
        if (mine.Find(u => u.Sha256 == hash && u.Size == input.Size) is { } begun)
        {
            await transaction.CommitAsync(stop);
            return new(begun.Id, begun.Received, null);
        }

        if (mine.Count >= UploadLimits.OfAPerson) throw new RuleBroken("upload.too-many", name, ("limit", Numbers.Text(UploadLimits.OfAPerson)));
        var taken = await db.Set<Upload>().Where(u => u.ProvinceId == provinceId).SumAsync(u => u.Size, stop);
        if (taken + input.Size > UploadLimits.OfAProvince) throw new RuleBroken("upload.no-room", name);
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO uploads (province_id, id, name, size, sha256, sent_by, received, touched_at) VALUES ({provinceId}, {id}, {name}, {input.Size}, {hash}, {by}, {0L}, {now.UtcDateTime})", stop);
        await transaction.CommitAsync(stop);
        return new(id, 0, null);
    }
}

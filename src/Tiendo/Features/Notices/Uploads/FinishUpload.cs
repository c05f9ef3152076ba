using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices.Uploads;

/// <summary>Puts a file together whose parts are all here, and takes it into the inbox. Until that is done the parts stay: it can be asked for again.</summary>
/// <param name="db">The data.</param>
/// <param name="desk">Reads the file.</param>
public sealed class FinishUpload(TiendoDb db, NoticeDesk desk)
{
    /// <summary>Finishes it.</summary>
    /// <exception cref="RuleBroken">upload.id-unknown, upload.incomplete, upload.broken; document.…: it cannot be read or not be kept</exception>
    public async Task<NoticeReceived> RunAsync(int provinceId, string id, Act act, CancellationToken stop)
    {
        var upload = await TakePart.FindAsync(db, provinceId, id, act.By, stop);
        if (upload.Received < upload.Size) throw new RuleBroken("upload.incomplete", upload.Name, ("received", Numbers.Text(upload.Received)), ("size", Numbers.Text(upload.Size)));
        try
        {
            var bytes = await BytesAsync(upload, stop);
            if (Blob.HashOf(bytes) != upload.Sha256) throw new RuleBroken("upload.broken", upload.Name);
            var received = await new ReceiveNotice(db, desk).RunAsync(provinceId, upload.Name, bytes, act, stop);
            await SweepUploads.RemoveAsync(db, provinceId, id, stop);
            return received;
        }
        catch (RuleBroken refused) when (!refused.Code.StartsWith("program.", StringComparison.Ordinal) && !refused.Code.StartsWith("data.", StringComparison.Ordinal))
        {
            // It will never be taken: its room is free again.
            await SweepUploads.RemoveAsync(db, provinceId, id, stop);
            throw;
        }
    }

    private async Task<byte[]> BytesAsync(Upload upload, CancellationToken stop)
    {
        var whole = new byte[upload.Size];
        var at = 0L;
        var parts = db.Set<UploadPart>().AsNoTracking().Where(p => p.ProvinceId == upload.ProvinceId && p.UploadId == upload.Id).OrderBy(p => p.Position);
        await foreach (var part in parts.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (part.Position != at || part.Bytes.Length > upload.Size - at) throw new RuleBroken("upload.broken", upload.Name);
            part.Bytes.CopyTo(whole, at);
            at += part.Bytes.Length;
        }

        return at == upload.Size ? whole : throw new RuleBroken("upload.broken", upload.Name);
    }
}

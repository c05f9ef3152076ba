using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Notices;

/// <summary>What came of a file that was sent.</summary>
/// <param name="DocumentId">The notice in the inbox.</param>
/// <param name="Row">The journal row; null when the notice was there already.</param>
public sealed record NoticeReceived(long DocumentId, JournalRow? Row)
{
    /// <summary>True when the same file, or the same notice by number and day, was there already.</summary>
    public bool Known => Row is null;
}

/// <summary>Takes a file into the inbox: reads it and keeps bytes, document and reading in one write. Nothing is accepted by that.</summary>
/// <param name="db">The data.</param>
/// <param name="desk">Reads it.</param>
public sealed class ReceiveNotice(TiendoDb db, NoticeDesk desk)
{
    /// <summary>Takes it in.</summary>
    /// <param name="provinceId">The province whose inbox it is.</param>
    /// <param name="name">The file's name as it was sent.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="act">Who sends it.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">document.…: it cannot be read or not be kept</exception>
    public async Task<NoticeReceived> RunAsync(int provinceId, string name, byte[] bytes, Act act, CancellationToken stop)
    {
        if (await FindAsync(db, provinceId, Blob.HashOf(bytes), stop) is { } same) return new(same, null);
        var file = await desk.ReadAsync(bytes, SentName.Of(name), stop);
        await using var write = await Write.BeginAsync(db, provinceId, "notices.receive", act, stop);
        var (document, _, known) = await KeepNotice.RunAsync(db, write, file, bytes, stop);
        return new(document.Id, known ? null : await write.CommitAsync(stop));
    }

    /// <summary>The notice whose file has a hash; null when there is none.</summary>
    public static Task<long?> FindAsync(TiendoDb db, int provinceId, string sha256, CancellationToken stop) =>
        (from document in db.Documents
         where document.ProvinceId == provinceId && document.Blob == sha256
         join notice in db.Notices on new { document.ProvinceId, DocumentId = document.Id } equals new { notice.ProvinceId, notice.DocumentId }
         orderby document.Id
         select (long?)document.Id).FirstOrDefaultAsync(stop);
}

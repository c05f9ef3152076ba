using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Notices;
using Tiendo.Domain.Sources;
using Tiendo.Features.Documents;

namespace Tiendo.Features.Notices;

/// <summary>Keeps a file that was read, as part of a write: its bytes, its document with the reading, its pages.</summary>
internal static class KeepNotice
{
    /// <summary>Keeps it; the same bytes, or the same number of the same day, are known again with the reading they had.</summary>
    /// <returns>The document, the notice, and whether it was known already.</returns>
    public static async Task<(Document Document, Notice Notice, bool Known)> RunAsync(TiendoDb db, Write write, NoticeFile file, byte[] bytes, CancellationToken stop)
    {
        var (document, _) = await AddDocument.KeepAsync(db, write, DocumentOf(file, bytes), stop);
        var known = await db.Notices.AsTracking().SingleOrDefaultAsync(n => n.ProvinceId == write.ProvinceId && n.DocumentId == document.Id, stop);
        if (known is not null) return (document, known, true);

        var orders = file.Reading.Directives;
        var notice = new Notice
        {
            ProvinceId = write.ProvinceId, DocumentId = document.Id, Format = file.Document.Format, Orders = orders.Count, Doubtful = orders.Count(order => order.Doubts.Count > 0),
            RecordedOn = write.Act.Day, RecordedBy = write.Act.By,
        };
        db.Add(notice);
        // Places on the pages of another file would mark the wrong words.
        if (document.Blob == Blob.HashOf(bytes)) db.AddRange(WordBoxes.PagesOf(file, write.ProvinceId, document.Id));
        return (document, notice, false);
    }

    private static DocumentInput DocumentOf(NoticeFile file, byte[] bytes)
    {
        var read = file.Reading.Document;
        var name = Path.GetFileName(file.Source);
        return new(read.Kind == "quyết định" ? SourceRank.Decision : SourceRank.Official, read.Kind ?? "văn bản", read.Subject ?? read.Number ?? name)
        {
            Number = read.Number, IssuedOn = read.Date, Issuer = read.Issuer, FileName = name, Bytes = bytes, Reading = ReadingJson.Stored(file),
        };
    }
}

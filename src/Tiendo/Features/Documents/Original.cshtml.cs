using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Documents;

/// <summary>The file of a document as it came, to be kept and never opened within the site.</summary>
[Needs(Right.See)]
public sealed class OriginalModel : LedgerPage
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = MediaTypeNames.Application.Pdf, [".txt"] = "text/plain; charset=utf-8", [".csv"] = "text/csv; charset=utf-8", [".png"] = MediaTypeNames.Image.Png, [".jpg"] = MediaTypeNames.Image.Jpeg,
        [".jpeg"] = MediaTypeNames.Image.Jpeg, [".tif"] = MediaTypeNames.Image.Tiff, [".tiff"] = MediaTypeNames.Image.Tiff,
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    /// <summary>Gives the file.</summary>
    /// <exception cref="RuleBroken">document.unknown, document.file-unknown, right.missing</exception>
    public async Task<IActionResult> OnGetAsync(long id)
    {
        var known = Visit.KnownOn ?? DateOnly.MaxValue;
        var document = await Visit.Db.Documents.Where(d => d.ProvinceId == Visit.Province && d.Id == id && d.RecordedOn <= known).Select(d => new { d.Blob, d.FileName }).FirstOrDefaultAsync(Visit.Stop)
            ?? throw new RuleBroken("document.unknown", null, ("id", Numbers.Text(id)));
        if (await DocumentScopeQueries.OwnAsync(Visit) is { } own && !own.Contains(id)) throw new RuleBroken("right.missing", null, ("right", nameof(Right.See)));
        var bytes = document.Blob is { } hash ? await Visit.Db.Blobs.Where(b => b.ProvinceId == Visit.Province && b.Hash == hash).Select(b => b.Bytes).FirstOrDefaultAsync(Visit.Stop) : null;
        if (bytes is null) throw new RuleBroken("document.file-unknown", null, ("id", Numbers.Text(id)));
        var name = document.FileName is { Length: > 0 } given ? Path.GetFileName(given) : $"{Numbers.Text(id)}.bin";
        return File(bytes, Types.GetValueOrDefault(Path.GetExtension(name), MediaTypeNames.Application.Octet), name);
    }
}

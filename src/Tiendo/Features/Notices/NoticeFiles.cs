using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Notices;

/// <summary>Pictures of a notice's pages, and the file itself.</summary>
internal static class NoticeFiles
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public static void Map(WebApplication app)
    {
        app.MapGet("/{province:int}/notices/{id:long}/pages/{number:int}.png", PictureAsync).WithMetadata(new NeedsAttribute(Right.SeeAllOrders));
        app.MapGet("/{province:int}/notices/{id:long}/file", FileAsync).WithMetadata(new NeedsAttribute(Right.SeeAllOrders));
    }

    // A page of a file never changes: the browser keeps it, and asks with its mark when in doubt.
    private static async Task<IResult> PictureAsync(Visit visit, long id, int number, PagePictures pictures)
    {
        var (hash, _) = await FindAsync(visit, id);
        var mark = new EntityTagHeaderValue($"\"{hash[..32]}-{Numbers.Text(number)}\"");
        visit.Http.Response.Headers.CacheControl = $"private, max-age={Numbers.Text((long)Kept.TotalSeconds)}";
        if (visit.Http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(mark, useStrongComparison: false)))
        {
            visit.Http.Response.GetTypedHeaders().ETag = mark;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var picture = await pictures.GetAsync(hash, number, () => BytesAsync(visit, hash), visit.Stop);
        if (picture is not null) return Results.Bytes(picture.Bytes, picture.ContentType, entityTag: mark);
        visit.Http.Response.Headers.CacheControl = "no-store";
        return Results.NotFound();
    }

    private static async Task<IResult> FileAsync(Visit visit, long id)
    {
        var (hash, name) = await FindAsync(visit, id);
        return await BytesAsync(visit, hash) is { } bytes ? Results.File(bytes, "application/octet-stream", SentName.Of(name)) : Results.NotFound();
    }

    private static async Task<(string Hash, string? Name)> FindAsync(Visit visit, long id)
    {
        var found = await (
            from notice in visit.Db.Notices
            where notice.ProvinceId == visit.Province && notice.DocumentId == id
            join document in visit.Db.Documents on new { notice.ProvinceId, Id = notice.DocumentId } equals new { document.ProvinceId, document.Id }
            select new { document.Blob, document.FileName }).SingleOrDefaultAsync(visit.Stop);
        return found?.Blob is { } hash ? (hash, found.FileName) : throw new RuleBroken("notice.file-missing");
    }

    private static Task<byte[]?> BytesAsync(Visit visit, string hash) =>
        visit.Db.Blobs.Where(blob => blob.ProvinceId == visit.Province && blob.Hash == hash).Select(blob => (byte[]?)blob.Bytes).SingleOrDefaultAsync(visit.Stop);
}

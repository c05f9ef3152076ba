using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Notices.Uploads;

/// <summary>Where script sends files part by part: <c>/{province}/notices/uploads</c>.</summary>
internal static class UploadEndpoints
{
    private sealed record Started(string? Id, long Received, string? Known);

    private sealed record Position(long Received);

    private sealed record Finished(string Href);

    public static void Map(WebApplication app)
    {
        var uploads = app.MapGroup("/{province:int}/notices/uploads").WithMetadata(new NeedsAttribute(Right.AddDocuments));
        uploads.MapPost("/", (Visit visit, [FromBody] UploadInput input) => TokenThenAsync(visit, async () =>
        {
            var started = await new StartUpload(visit.Db).RunAsync(visit.Province, input, visit.Person.Name, visit.ActOf("").At, visit.Stop);
            return new Started(started.Id, started.Received, started.Known is { } id ? visit.To($"/notices/{id}") : null);
        }));
        uploads.MapPut("/{id}", (Visit visit, string id, [FromQuery] long at) => TokenThenAsync(visit, async () =>
            new Position(await new TakePart(visit.Db).RunAsync(visit.Province, id, visit.Person.Name, at, await PartAsync(visit), visit.ActOf("").At, visit.Stop))));
        uploads.MapGet("/{id}", (Visit visit, string id) => AnswerAsync(visit, async () =>
            new Position((await TakePart.FindAsync(visit.Db, visit.Province, id, visit.Person.Name, visit.Stop)).Received)));
        uploads.MapPost("/{id}/finish", (Visit visit, string id, NoticeDesk desk) => TokenThenAsync(visit, async () =>
        {
            var received = await new FinishUpload(visit.Db, desk).RunAsync(visit.Province, id, visit.ActOf(visit.Say["notices.why.receive"]), visit.Stop);
            return new Finished(visit.To($"/notices/{received.DocumentId}"));
        }));
    }

    private static async Task<IResult> TokenThenAsync<T>(Visit visit, Func<Task<T>> work)
    {
        try
        {
            await visit.Http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(visit.Http);
        }
        catch (AntiforgeryValidationException)
        {
            return Refusal(visit, new("web.request-wrong"));
        }

        return await AnswerAsync(visit, work);
    }

    // Script shows the words of a refusal beside the file.
    private static async Task<IResult> AnswerAsync<T>(Visit visit, Func<Task<T>> work)
    {
        try
        {
            return Results.Ok(await work());
        }
        catch (Exception failure) when ((failure as RuleBroken ?? DatabaseFailure.Explain(failure, null)) is { } broken)
        {
            return Refusal(visit, broken);
        }
    }

    private static IResult Refusal(Visit visit, RuleBroken broken) =>
        Results.Json(new { code = broken.Code, detail = visit.Say.Explain(broken) }, statusCode: Failures.StatusOf(broken));

    // No more is read than a part may have.
    private static async Task<byte[]> PartAsync(Visit visit)
    {
        using var part = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (part.Length <= UploadLimits.Part && await visit.Http.Request.Body.ReadAsync(buffer, visit.Stop) is > 0 and var count) part.Write(buffer, 0, count);
        return part.ToArray();
    }
}

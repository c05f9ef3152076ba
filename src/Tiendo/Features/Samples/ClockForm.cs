using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Samples;

/// <summary>The form of the band that moves the clock: <c>POST /{province}/clock</c>.</summary>
internal static class ClockForm
{
    public static void Map(WebApplication app) =>
        app.MapPost("/{province:int}/clock", async ([FromForm] string day, [FromForm] string? back, Visit visit) =>
        {
            var to = Days.Parse(day) ?? throw new RuleBroken("web.day-wrong", null, ("given", day.Length > 20 ? day[..20] : day));
            await new MoveClock(visit.Db).RunAsync(to, visit.ActOf(visit.Say["clock.why"]), visit.Stop);
            return Results.LocalRedirect(back is ['/', not ('/' or '\\'), ..] or "/" ? back : visit.To("/"));
        }).WithMetadata(new NeedsAttribute(Right.MoveClock));
}

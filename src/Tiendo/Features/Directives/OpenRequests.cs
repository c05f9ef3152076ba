using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>A request for a later day that nobody has answered.</summary>
public sealed record OpenRequest(long Directive, string Quote, DateOnly? Due, DateOnly? To, DateOnly Day, string? Why, string By);

/// <summary>Requests for a later day that nobody has answered, the oldest first.</summary>
internal static class OpenRequests
{
    private const int Newest = 500; // requests that are looked at

    /// <summary>Those of the province on the day asked for; remembered.</summary>
    public static Task<IReadOnlyList<OpenRequest>> OfAsync(Visit visit) => visit.Remembered.GetAsync(visit, "directives.requests", () => ReadAsync(visit));

    private static async Task<IReadOnlyList<OpenRequest>> ReadAsync(Visit visit)
    {
        var known = visit.KnownOn ?? DateOnly.MaxValue;
        var acts = visit.Db.DirectiveActs.Where(a => a.ProvinceId == visit.Province && a.Day <= visit.AsOf && a.RecordedOn <= known);
        var asked = await acts.Where(a => a.Step == DirectiveStep.AskExtension).OrderByDescending(a => a.Id).Take(Newest).ToListAsync(visit.Stop);
        var ids = asked.Select(a => a.DirectiveId).Distinct().ToList();
        var later = (await acts.Where(a => ids.Contains(a.DirectiveId)).ToListAsync(visit.Stop)).ToLookup(a => a.DirectiveId);
        var orders = await visit.Db.Directives.Where(d => d.ProvinceId == visit.Province && ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, visit.Stop);
        return
        [
            .. from act in asked
               let state = Timeline.StateOn(orders[act.DirectiveId], later[act.DirectiveId], visit.AsOf, visit.KnownOn, act.Occurrence)
               where state is { Phase: Phase.Open, AskedTo: not null } && !later[act.DirectiveId].Any(a => a.Id > act.Id && a.Step == DirectiveStep.AskExtension && a.Occurrence == act.Occurrence)
               orderby act.Day, act.Id
               select new OpenRequest(act.DirectiveId, orders[act.DirectiveId].Quote, state.Due, act.To, act.Day, act.Text, act.RecordedBy),
        ];
    }
}

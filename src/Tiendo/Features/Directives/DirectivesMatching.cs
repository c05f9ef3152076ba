using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>The states on a day of the orders that a filter asks for, words apart.</summary>
internal static class DirectivesMatching
{
    public static IQueryable<StateRow> Of(TiendoDb db, DirectiveFilter filter)
    {
        var (day, known) = (filter.AsOf, filter.KnownOn ?? DateOnly.MaxValue.AddDays(-1));
        var states = db.DirectiveStates.AsNoTracking().Where(s => s.FromDay <= day && s.UntilDay > day && s.KnownFrom <= known && s.KnownUntil > known);
        if (filter.ProvinceId is { } province) states = states.Where(s => s.ProvinceId == province);
        states = filter.AgencyKeys is { } keys ? states.Where(s => keys.Contains(s.AgencyKey)) : states.Where(s => s.LeadOrdinal == 1);
        if (filter.Ids is { } ids) states = states.Where(s => ids.Contains(s.DirectiveId));
        if (filter.DueFrom is { } from) states = states.Where(s => s.Due >= from);
        if (filter.DueTo is { } to) states = states.Where(s => s.Due <= to);
        states = OfOrders(db, states, filter);
        return filter.Statuses is { } asked ? InStates(states, asked, day) : states;
    }

    // Few orders are named by a list of keys: an engine goes from them to their states. It does so only where the list does not depend on the state:
    // of one province each list is of that province; of the country the key of a list is looked for state by state.
    private static IQueryable<StateRow> OfOrders(TiendoDb db, IQueryable<StateRow> states, DirectiveFilter filter)
    {
        if (filter.PartyKeys is { } parties)
        {
            var named = db.DirectiveParties.Where(p => parties.Contains(p.AgencyKey));
            states = filter.ProvinceId is { } own
                ? states.Where(s => named.Where(p => p.ProvinceId == own).Select(p => p.DirectiveId).Contains(s.DirectiveId))
                : states.Where(s => named.Any(p => p.ProvinceId == s.ProvinceId && p.DirectiveId == s.DirectiveId));
        }
        foreach (var places in new[] { filter.PlaceIds, filter.WithinPlaceIds }.OfType<IReadOnlyList<long>>())
        {
            var about = db.Set<DirectivePlace>().Where(p => p.PlaceId != null && places.Contains(p.PlaceId.Value));
            states = filter.ProvinceId is { } own
                ? states.Where(s => about.Where(p => p.ProvinceId == own).Select(p => p.DirectiveId).Contains(s.DirectiveId))
                : states.Where(s => about.Any(p => p.ProvinceId == s.ProvinceId && p.DirectiveId == s.DirectiveId));
        }
        if (filter.DocumentId is { } document)
            states = states.Where(s => db.Directives.Where(d => d.ProvinceId == s.ProvinceId && d.DocumentId == document).Select(d => d.Id).Contains(s.DirectiveId));
        // Topics stand in one column as JSON: ["clearance","power"].
        if (filter.Topic is { } topic)
            states = states.Where(s => db.Directives.Any(d => d.ProvinceId == s.ProvinceId && d.Id == s.DirectiveId && ((string)(object)d.Topics).Contains("\"" + topic + "\"")));
        return filter.Moved ? Moved(db, states, filter) : states;
    }

    private static IQueryable<StateRow> Moved(TiendoDb db, IQueryable<StateRow> states, DirectiveFilter filter)
    {
        var (day, known) = (filter.AsOf, filter.KnownOn ?? DateOnly.MaxValue.AddDays(-1));
        var moves = db.MilestoneMoves.Where(m => m.MovedOn <= day && m.KnownFrom <= known && m.KnownUntil > known);
        return filter.ProvinceId is { } own
            ? states.Where(s => s.Due > s.OriginalDue || moves.Where(m => m.ProvinceId == own).Select(m => m.DirectiveId).Contains(s.DirectiveId))
            : states.Where(s => s.Due > s.OriginalDue || moves.Any(m => m.ProvinceId == s.ProvinceId && m.DirectiveId == s.DirectiveId));
    }

    private static IQueryable<StateRow> InStates(IQueryable<StateRow> states, IReadOnlyList<DirectiveStatus> asked, DateOnly day)
    {
        var soon = day.AddDays(DirectiveState.SoonDays);
        var standings = asked.Select(StandingOf).Distinct().Except([Standing.Open]).ToList();
        var (late, near, far) = (asked.Contains(DirectiveStatus.Overdue), asked.Contains(DirectiveStatus.DueSoon), asked.Contains(DirectiveStatus.InTime));
        if (standings.Count == 0 && late && !near && !far) return states.Where(s => s.Standing == Standing.Open && s.Due < day);
        if (standings.Count == 0 && near && !late && !far) return states.Where(s => s.Standing == Standing.Open && s.Due >= day && s.Due <= soon);
        if (standings.Count == 0 && far && !late && !near) return states.Where(s => s.Standing == Standing.Open && s.Due > soon);
        return states.Where(s => standings.Contains(s.Standing)
            || (s.Standing == Standing.Open && ((late && s.Due < day) || (near && s.Due >= day && s.Due <= soon) || (far && s.Due > soon))));
    }

    /// <summary>What a state is kept as.</summary>
    public static Standing StandingOf(DirectiveStatus status) =>
        status is DirectiveStatus.Overdue or DirectiveStatus.DueSoon or DirectiveStatus.InTime ? Standing.Open : Enum.Parse<Standing>(status.ToString());
}

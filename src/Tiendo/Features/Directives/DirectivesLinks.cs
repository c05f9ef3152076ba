using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Some orders on a page of another feature: <c>&lt;partial name="/Features/Directives/_List.cshtml" model="…" /&gt;</c>.</summary>
/// <param name="Id">The id of the table in the page.</param>
/// <param name="Lines">The orders.</param>
/// <param name="Total">How many match.</param>
/// <param name="All">The address of all of them.</param>
public sealed record DirectiveList(string Id, IReadOnlyList<DirectiveLine> Lines, int Total, string All);

/// <summary>Orders of one place: open ones, and those of them that are overdue.</summary>
/// <param name="PlaceId">The place, without its phases.</param>
/// <param name="Open">To be done.</param>
/// <param name="Overdue">Past their due day.</param>
public sealed record PlaceOrders(long PlaceId, long Open, long Overdue);

/// <summary>What other features show of orders, within what the person may see.</summary>
public static class DirectivesLinks
{
    private static readonly DirectiveStatus[] Open = [DirectiveStatus.Overdue, DirectiveStatus.DueSoon, DirectiveStatus.InTime, DirectiveStatus.NoDeadline];

    /// <summary>Overdue orders, the earliest due first.</summary>
    public static Task<DirectiveList> OverdueAsync(Visit visit, int most) =>
        ListAsync(visit, "overdue", new(visit.AsOf, visit.KnownOn) { Statuses = [DirectiveStatus.Overdue], Limit = most }, [("state", "overdue")]);

    /// <summary>Orders due from the day asked for to so many days later.</summary>
    public static Task<DirectiveList> DueWithinAsync(Visit visit, int days, int most)
    {
        var (from, to) = (visit.AsOf, visit.AsOf.AddDays(days));
        return ListAsync(
            visit, "due-within", new(visit.AsOf, visit.KnownOn) { Statuses = [DirectiveStatus.DueSoon, DirectiveStatus.InTime], DueFrom = from, DueTo = to, Limit = most },
            [("state", "due-soon,in-time"), ("due-from", Shared.Days.Write(from)), ("due-to", Shared.Days.Write(to))]);
    }

    /// <summary>Open orders whose due day has moved.</summary>
    public static Task<DirectiveList> MovedAsync(Visit visit, int most) =>
        ListAsync(visit, "moved", new(visit.AsOf, visit.KnownOn) { Statuses = Open, Moved = true, Limit = most }, [("state", "open"), ("moved", "1")]);

    /// <summary>Open orders about a place, its phases, and what has become part of it.</summary>
    public static async Task<DirectiveList> OfPlaceAsync(Visit visit, Domain.Parks.Place place, int most)
    {
        var places = await DirectivesQueries.PlaceIdsAsync(visit.Db, place, visit.AsOf, visit.KnownOn, visit.Stop);
        return await ListAsync(visit, "place", new(visit.AsOf, visit.KnownOn) { Statuses = Open, PlaceIds = places, Limit = most }, [("park", place.Code), ("state", "open")]);
    }

    /// <summary>Open orders that an agency leads, with those of bodies whose duty it took over.</summary>
    public static async Task<DirectiveList> OfAgencyAsync(Visit visit, string agencyKey, int most) => await ListAsync(
        visit, "agency", new(visit.AsOf, visit.KnownOn) { Statuses = Open, AgencyKeys = await DirectiveScope.KeysAsync(visit, agencyKey), Limit = most }, [("agency", agencyKey), ("state", "open")]);

    /// <summary>Keys under which orders name an agency of today: its own and those of bodies whose duty it took over.</summary>
    public static Task<IReadOnlyList<string>> KeysAsync(Visit visit, string agencyKey) => DirectiveScope.KeysAsync(visit, agencyKey);

    /// <summary>The key of today's body for the agency of the person who asks; null without one.</summary>
    public static async Task<string?> OwnAgencyAsync(Visit visit) => visit.Person.AgencyKey is { } own ? (await AgenciesToday.OfAsync(visit)).KeyOf(own, visit.Province) : null;

    /// <summary>Open and overdue orders of every place that an order names; remembered.</summary>
    public static Task<IReadOnlyDictionary<long, PlaceOrders>> CountByPlaceAsync(Visit visit) => visit.Remembered.GetAsync<IReadOnlyDictionary<long, PlaceOrders>>(visit, "directives.places", async () =>
    {
        var (province, day, known) = (visit.Province, visit.AsOf.DayNumber, (visit.KnownOn ?? DateOnly.MaxValue.AddDays(-1)).DayNumber);
        var rows = await visit.Db.Database.SqlQuery<PlaceOrders>($"""
            SELECT p.place_id AS "PlaceId", count(*) AS "Open", sum(CASE WHEN s.due < {day} THEN 1 ELSE 0 END) AS "Overdue"
              FROM directive_states s JOIN directive_places p ON p.province_id = s.province_id AND p.directive_id = s.directive_id
             WHERE s.province_id = {province} AND s.lead_ordinal = 1 AND s.standing IN ('open', 'no-deadline') AND p.place_id IS NOT NULL
               AND s.from_day <= {day} AND s.until_day > {day} AND s.known_from <= {known} AND s.known_until > {known}
             GROUP BY p.place_id
            """).ToListAsync(visit.Stop);
        return rows.ToDictionary(row => row.PlaceId);
    });

    private static async Task<DirectiveList> ListAsync(Visit visit, string id, DirectiveFilter asked, (string Name, string? Value)[] query)
    {
        var filter = (await DirectiveScope.OfAsync(visit)).Limit(asked with { ProvinceId = visit.Province });
        return new(id, (await DirectiveLines.OfAsync(visit, filter)).Lines, await DirectiveLines.CountAsync(visit, filter), visit.To("/directives", query));
    }
}

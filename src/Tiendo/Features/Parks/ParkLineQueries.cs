using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Features.Directives;
using Tiendo.Features.Milestones;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>A park in a line of a page: what it is, where, how far, and how the orders about it stand.</summary>
/// <param name="Id">The place.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its main name on the day.</param>
/// <param name="Kind">What it is in law.</param>
/// <param name="Communes">Where it lies.</param>
/// <param name="Investors">Who builds its infrastructure.</param>
/// <param name="Stage">How far it has come; null when none was recorded.</param>
/// <param name="StageFrom">Since when.</param>
/// <param name="StageUncertain">Whether that is to be checked.</param>
/// <param name="Boundary">Its boundary as GeoJSON in WGS 84; null where none is known.</param>
/// <param name="Orders">The orders about it and its phases.</param>
/// <param name="Phases">Its phases: identity and number.</param>
public sealed record ParkLine(
    long Id, string Code, string Name, ParkKind Kind, IReadOnlyList<CommuneView> Communes, IReadOnlyList<string> Investors, ParkStage? Stage, DateOnly? StageFrom, bool StageUncertain,
    string? Boundary, ParkOrders Orders, IReadOnlyList<(long Id, int Number)> Phases);

/// <summary>The parks that somebody sees, for pages of every feature.</summary>
public static class ParkLineQueries
{
    /// <summary>The parks there are on the day of the request, those that became part of another left out, in the order of their names.</summary>
    public static async Task<IReadOnlyList<ParkLine>> OfAsync(Visit visit)
    {
        var own = await ParkScopeQueries.OwnParksAsync(visit);
        var scope = await OrderScopeQueries.OfAsync(visit);
        // What somebody may see of the orders is counted; which parks, is chosen among all.
        var lines = await visit.Remembered.GetAsync(visit, $"parks.lines{scope}", async () => await LinesAsync(visit, scope));
        return own is null ? lines : [.. lines.Where(line => own.Contains(line.Id))];
    }

    private static async Task<IReadOnlyList<ParkLine>> LinesAsync(Visit visit, OrderScope scope)
    {
        var day = await ParkDay.OfAsync(visit);
        var byPark = await ParkOrdersQueries.ByParkAsync(visit, scope);
        var parkOf = day.Parks.SelectMany(park => park.PhasePlaces.Prepend(park.Place).Select(place => (place.Id, Park: park.Place.Id))).ToDictionary(pair => pair.Id, pair => pair.Park);
        var moved = (await MovedQueries.OpenAsync(visit, scope)).Where(matter => matter.PlaceId is { } place && parkOf.ContainsKey(place))
            .GroupBy(matter => parkOf[matter.PlaceId!.Value]).ToDictionary(own => own.Key, own => own.Count());
        var partsOf = day.Parks.ToLookup(park => park.MergeOn(day.AsOf, day.KnownOn)?.IntoId);
        return
        [
            .. day.Parks.Where(park => Exists(park, day) && park.MergeOn(day.AsOf, day.KnownOn) is null).Select(park => Of(day, park, Orders(park, 0)))
                .OrderBy(line => line.Kind).ThenBy(line => line.Name, VietnameseOrder.Comparer),
        ];

        // A park that became part of another brings its orders along.
        ParkOrders Orders(ParkHistory park, int depth)
        {
            var id = park.Place.Id;
            var own = new ParkOrders(byPark.GetValueOrDefault(id) ?? new Dictionary<DirectiveStatus, int>(), moved.GetValueOrDefault(id));
            return depth > 8 ? own : partsOf[id].Aggregate(own, (sum, part) => sum.And(Orders(part, depth + 1)));
        }
    }

    /// <summary>Whether a park was there on a day, as known on another.</summary>
    internal static bool Exists(ParkHistory park, ParkDay day) =>
        park.All<ParkName>().Any(name => name.Main && DatedEntries.IsKnown(name, day.KnownOn) && !(name.From > day.AsOf));

    internal static ParkLine Of(ParkDay day, ParkHistory park, ParkOrders orders)
    {
        var summary = day.Summary(park);
        return new(
            park.Place.Id, summary.Code, summary.Name, summary.Kind, summary.Communes, summary.Investors, summary.Stage, summary.StageFrom, summary.StageUncertain,
            park.BoundaryOn(day.AsOf, day.KnownOn)?.Geometry, orders, [.. park.All<ParkPhase>().On(day.AsOf, day.KnownOn).OrderBy(phase => phase.Number).Select(phase => (phase.PhaseId, phase.Number))]);
    }
}

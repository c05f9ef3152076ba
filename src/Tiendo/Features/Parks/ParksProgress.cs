using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Observations;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>Reads how far parks are: all their figures in two statements.</summary>
internal static class ParksProgress
{
    /// <summary>The steps of land in their order.</summary>
    public static readonly string[] Steps = ["planned", "cleared", "handed-over", "leased", "occupied"];

    private const string Area = "land.area", Affected = "clearance.households-affected", Remaining = "clearance.households-remaining", Required = "procedure.required", Completed = "procedure.completed";

    private static readonly string[] Codes =
    [
        Area, "land.industrial", "land.industrial-service", "clearance.area-cleared", "clearance.share", "land.handed-over", "land.allocated", "land.leased", "land.industrial-service-leased",
        "cluster.occupancy-legal", "cluster.occupancy-leased", "park.occupancy", "occupancy.stated", Affected, Remaining, Required, Completed,
    ];

    /// <summary>The parks that the person who asks sees, with their figures.</summary>
    public static async Task<IReadOnlyList<ParkProgress>> OfAsync(Visit visit)
    {
        var lines = await ParkLineQueries.OfAsync(visit);
        var rows = await visit.Remembered.GetAsync(visit, "parks.figures|" + visit.Language, async () => await ReadAsync(visit), 50);
        return [.. lines.Select(line => rows.TryGetValue(line.Id, out var row) ? row with { Park = line } : new(line, [], new(null, null, []), new(null, null, [])))];
    }

    private static async Task<Dictionary<long, ParkProgress>> ReadAsync(Visit visit)
    {
        var parks = await ParkHistories.OfAsync(visit);
        var places = parks.SelectMany(park => park.PhasePlaces.Prepend(park.Place)).Select(place => place.Id).ToList();
        var figures = await ManyFiguresQueries.OfPlacesAsync(visit, places, Codes, visit.AsOf, FigureKind.Actual, FigureKind.Plan);
        return parks.ToDictionary(park => park.Place.Id, park => Row(visit, park, figures));
    }

    private static ParkProgress Row(Visit visit, ParkHistory park, ManyFigures figures)
    {
        var phases = park.All<ParkPhase>().On(visit.AsOf, visit.KnownOn).OrderBy(phase => phase.Number).Select(phase => ((long Id, int? Number))(phase.PhaseId, phase.Number)).ToList();
        var places = phases.Prepend((park.Place.Id, (int?)null)).ToList();
        var land = new List<LandStep>
        {
            Step("planned", [Area], _ => null),
            Step("cleared", ["clearance.area-cleared"], place => Hectares(place, Area), "clearance.share"),
            Step("handed-over", ["land.handed-over", "land.allocated"], place => Hectares(place, Area)),
            park.Park.Kind == ParkKind.Cluster
                ? Step("leased", ["land.leased"], place => Hectares(place, "land.industrial") ?? Hectares(place, Area))
                : Step("leased", ["land.industrial-service-leased", "land.leased"], place => Hectares(place, "land.industrial-service") ?? Hectares(place, "land.industrial") ?? Hectares(place, Area)),
            park.Park.Kind == ParkKind.Cluster
                ? Step("occupied", [], _ => null, "cluster.occupancy-legal", "occupancy.stated")
                : Step("occupied", [], _ => null, "park.occupancy", "occupancy.stated"),
        };
        return new(null!, land, Households(), Parts(Completed, Required, (done, all) => (done, all)));

        // The park's own figure; where it has none, that of the one phase that has.
        LandStep Step(string key, string[] areas, Func<long, decimal?> whole, params string[] shares)
        {
            foreach (var (id, number) in places)
            {
                foreach (var code in areas)
                {
                    if (figures.OfEither(id, code) is not { } found || Units.Convert(found.Figure.Value, found.Figure.Unit, "ha") is not { } hectares) continue;
                    return new(key, figures.Show(visit, id, code, found.Kind), number, found.Kind == FigureKind.Plan, hectares, whole(id), null);
                }
                foreach (var code in shares)
                    if (figures.Of(id, code) is { } share) return new(key, figures.Show(visit, id, code), number, false, null, null, share.Value);
            }
            return new(key, null, null, false, null, null, null);
        }

        decimal? Hectares(long place, string code) => figures.OfEither(place, code) is { } found ? Units.Convert(found.Figure.Value, found.Figure.Unit, "ha") : null;

        PartOfAll Households() => Parts(Remaining, Affected, (left, all) => (all is { } whole && left is { } still ? whole - still : null, all));

        PartOfAll Parts(string part, string whole, Func<decimal?, decimal?, (decimal? Done, decimal? All)> count)
        {
            foreach (var (id, number) in places)
            {
                var (some, all) = (figures.Of(id, part), figures.Of(id, whole));
                if (some is null && all is null) continue;
                var (done, of) = count(some?.Value, all?.Value);
                return new(done is < 0 ? null : done, of, [.. new[] { part, whole }.Select(code => figures.Show(visit, id, code)).OfType<FigureShown>().Select(figure => (figure, number))]);
            }
            return new(null, null, []);
        }
    }
}

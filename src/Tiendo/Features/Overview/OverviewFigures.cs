using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Overview;

/// <summary>A figure that answered otherwise a month before.</summary>
/// <param name="PlaceId">The place.</param>
/// <param name="Place">Its name.</param>
/// <param name="Before">What answered then; null where nothing was known.</param>
/// <param name="Now">What answers now.</param>
public sealed record FigureChange(long PlaceId, string Place, FigureShown? Before, FigureShown Now);

/// <summary>An area of all parks together, added up from the figure of each.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Hectares">The sum.</param>
/// <param name="Parks">Of how many parks a figure is known.</param>
/// <param name="AllParks">How many parks there are.</param>
public sealed record AreaSum(string Measure, decimal Hectares, int Parks, int AllParks);

/// <summary>The figures that stand on the overview.</summary>
/// <param name="Headlines">Figures of the province.</param>
/// <param name="Sums">Areas of all parks together.</param>
/// <param name="Changes">What changed since a month before.</param>
/// <param name="ChangesInAll">How many changed.</param>
/// <param name="Contradicted">Figures that another source of the same time says otherwise.</param>
public sealed record OverviewFigures(
    IReadOnlyList<FigureShown> Headlines, IReadOnlyList<AreaSum> Sums, IReadOnlyList<FigureChange> Changes, int ChangesInAll, IReadOnlyList<(long Place, string Measure)> Contradicted)
{
    private const int MostHeadlines = 8, MostChanges = 4;

    // Of the province, the most telling first.
    private static readonly string[] OfProvince =
    [
        "cluster.established", "cluster.established-area", "cluster.operating", "cluster.in-procedures", "cluster.building", "cluster.behind-schedule", "cluster.stated", "cluster.stated-area",
        "park.stated", "park.operating", "park.national-plan-area", "industry.production", "project.valid-fdi", "capital.registered-fdi",
    ];

    private static readonly string[] OfParks =
    [
        "land.area", "land.leased", "land.industrial", "land.industrial-service-leased", "land.handed-over", "land.allocated", "clearance.area-cleared", "clearance.area-remaining",
        "clearance.share", "clearance.households-affected", "clearance.households-remaining", "procedure.completed", "occupancy.stated", "infrastructure.completion",
    ];

    private static readonly string[] Summed = ["land.area", "clearance.area-cleared", "land.leased"];

    /// <summary>None.</summary>
    public static OverviewFigures None { get; } = new([], [], [], 0, []);

    /// <summary>All of a province, for everybody: four statements.</summary>
    public static Task<Read> OfAsync(Visit visit) => visit.Remembered.GetAsync(visit, "overview.figures|" + visit.Language, async () =>
    {
        var places = await visit.Db.Places.AsNoTracking().Where(p => p.ProvinceId == visit.Province && (p.Kind == PlaceKind.Province || p.Kind == PlaceKind.Park || p.Kind == PlaceKind.Phase))
            .ToDictionaryAsync(p => p.Id, visit.Stop);
        string[] codes = [.. OfProvince, .. OfParks];
        var now = await ManyFiguresQueries.OfPlacesAsync(visit, places.Keys, codes, visit.AsOf, FigureKind.Actual, FigureKind.Plan);
        var before = await ManyFiguresQueries.OfPlacesAsync(visit, places.Keys, codes, visit.AsOf.AddMonths(-1), FigureKind.Actual);
        var province = places.Values.FirstOrDefault(place => place.Kind == PlaceKind.Province);
        return new Read(
            province?.Id, province is null ? [] : [.. OfProvince.Select(code => now.Show(visit, province.Id, code)).OfType<FigureShown>()], now, [.. now.Contradicted],
            [.. from change in ManyFiguresQueries.Changed(before, now, FigureQueries.Measures(visit))
                let place = change.Now.PlaceId
                select new FigureChange(place, places[place].Name, before.Show(visit, place, change.Now.Measure), now.Show(visit, place, change.Now.Measure)!)]);
    });

    /// <summary>What was read for everybody.</summary>
    public sealed record Read(long? Province, IReadOnlyList<FigureShown> Headlines, ManyFigures Now, IReadOnlyList<(long Place, string Measure)> Contradicted, IReadOnlyList<FigureChange> Changes)
    {
        /// <summary>As somebody sees it: an investor no figures of the province, everybody those of the own parks.</summary>
        public OverviewFigures For(Visit visit, IReadOnlyList<ParkLine> parks)
        {
            var own = parks.SelectMany(park => park.Phases.Select(phase => phase.Id).Prepend(park.Id)).ToHashSet();
            if (Province is { } province && visit.Person.Role != Role.Investor) own.Add(province);
            var changes = Changes.Where(change => own.Contains(change.PlaceId)).ToList();
            return new(
                visit.Person.Role == Role.Investor ? [] : [.. Headlines.Take(MostHeadlines)], [.. Summed.Select(code => Sum(code, parks)).OfType<AreaSum>()],
                [.. changes.Take(MostChanges)], changes.Count, [.. Contradicted.Where(one => own.Contains(one.Place))]);
        }

        private AreaSum? Sum(string code, IReadOnlyList<ParkLine> parks)
        {
            var areas = parks.Where(park => park.Kind != ParkKind.EconomicZone)
                .Select(park => Now.OfEither(park.Id, code) is { } found ? Units.Convert(found.Figure.Value, found.Figure.Unit, "ha") : null).ToList();
            return areas.Exists(area => area is not null) ? new(code, areas.Sum() ?? 0, areas.Count(area => area is not null), areas.Count) : null;
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Features.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;
using Tiendo.Features.Observations;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>Reads everything on one park; once as long as nothing is written.</summary>
internal sealed class ShowPark
{
    private const int MostOrders = 15, Weight = 300;

    private readonly Visit visit;
    private readonly ParkHistory park;
    private readonly ParkDay day;
    private readonly IReadOnlyList<long> places;
    private readonly Dictionary<long, int?> phaseOf;

    private ShowPark(Visit visit, ParkHistory park, ParkDay day)
    {
        (this.visit, this.park, this.day) = (visit, park, day);
        // Figures and orders of parks that became part of this one are found with it.
        var found = new List<ParkHistory> { park };
        for (var at = 0; at < found.Count; at++)
            found.AddRange(day.Parks.Where(other => !found.Contains(other) && other.MergeOn(day.AsOf, day.KnownOn)?.IntoId == found[at].Place.Id));
        places = [.. found.SelectMany(one => one.PhasePlaces.Prepend(one.Place)).Select(place => place.Id)];
        phaseOf = park.All<ParkPhase>().On(day.AsOf, day.KnownOn).GroupBy(phase => phase.PhaseId).ToDictionary(phase => phase.Key, phase => (int?)phase.First().Number);
    }

    /// <summary>The park as the person who asks sees it.</summary>
    public static async Task<ParkShown> OfAsync(Visit visit, ParkHistory park)
    {
        var scope = await OrderScopeQueries.OfAsync(visit);
        return await visit.Remembered.GetAsync(visit, $"parks.park|{park.Place.Id}|{visit.Language}{scope}", async () => await new ShowPark(visit, park, await ParkDay.OfAsync(visit)).ReadAsync(scope), Weight);
    }

    private async Task<ParkShown> ReadAsync(OrderScope scope)
    {
        var line = (await ParkLineQueries.OfAsync(visit)).FirstOrDefault(one => one.Id == park.Place.Id) ?? ParkLineQueries.Of(day, park, ParkOrders.None);
        var figures = await ManyFiguresQueries.OfPlacesAsync(visit, places, FigureQueries.Measures(visit).All.Select(m => m.Code), visit.AsOf, FigureKind.Actual, FigureKind.Plan, FigureKind.Target);
        var states = await OrderLineQueries.StatesAboutAsync(visit, scope, places);
        var documents = await DocumentsAsync(scope);
        var history = History(documents.ToDictionary(paper => paper.Id, paper => paper.Name));
        var parkFigures = new ParkFigures(visit, park.Park.Kind, [(park.Place.Id, null), .. phaseOf.Select(phase => (phase.Key, phase.Value)), .. places.Where(id => id != park.Place.Id && !phaseOf.ContainsKey(id)).Select(id => (id, (int?)null))], figures);
        var open = await OrderLineQueries.OpenAboutAsync(visit, scope, places, MostOrders);
        return new(
            line, (await ParksProgress.OfAsync(visit)).FirstOrDefault(row => row.Park.Id == park.Place.Id) ?? new(line, [], new(null, null, []), new(null, null, [])),
            history.LastOrDefault(said => said is { What: "status", IsOver: false } && said.Place == park.Place.Code), Phases(), [.. history.Where(said => said.What is "name" or "other-name")], history,
            park.MergeOn(day.AsOf, day.KnownOn) is { } merge ? Other(merge.IntoId) : null, [.. day.MergedFrom(park).Select(code => Other(day.Parks.First(one => one.Place.Code == code).Place.Id))],
            Boundary(figures), open, [.. (await MovedQueries.OpenAsync(visit, scope)).Where(matter => matter.PlaceId is { } place && places.Contains(place))],
            parkFigures.Clearance(), parkFigures.Occupancy(), parkFigures.Topics(), documents, TimeLine.Of(Points(states, figures, history), visit.AsOf));
    }

    private List<ParkShown.Part> Phases() =>
        [.. from phase in park.All<ParkPhase>().On(day.AsOf, day.KnownOn)
            let place = park.PhasePlaces.First(one => one.Id == phase.PhaseId)
            orderby phase.Number
            select new ParkShown.Part(place.Id, place.Code, place.Name, phase.Number, phase.Uncertain)];

    private ParkShown.Part Other(long id)
    {
        var other = day.Parks.First(one => one.Place.Id == id);
        return new(id, other.Place.Code, other.NameOn(day.AsOf, day.KnownOn) ?? other.Place.Name, null, false);
    }

    private ParkShown.Outline? Boundary(ManyFigures figures)
    {
        if (park.BoundaryOn(day.AsOf, day.KnownOn) is not { } boundary) return null;
        var stated = figures.OfEither(park.Place.Id, "land.area") is { } area ? Units.Convert(area.Figure.Value, area.Figure.Unit, "ha") : null;
        decimal? difference = stated is > 0 ? Math.Round((boundary.AreaHa / stated.Value * 100) - 100, 2) : null;
        return new(boundary.AreaHa, boundary.Reference, difference, difference is { } percent ? Math.Abs(percent) <= 1 : null);
    }

    private List<ParkShown.Said> History(Dictionary<long, string> documents) =>
    [
        .. from entry in ParkEntryViews.Of(park, day, day.KnownOn, documents)
           where !(entry.From > day.AsOf)
           select new ParkShown.Said(
               entry.What, ParkEntryViews.Value(entry, visit.Say), entry.From, entry.To, entry.Ended || entry.Replaced || entry.To < day.AsOf, entry.Document ?? entry.Source, entry.Uncertain, entry.Note, entry.Place),
    ];

    private async Task<IReadOnlyList<ParkShown.Paper>> DocumentsAsync(OrderScope scope)
    {
        var (db, province, asOf, known) = (visit.Db, visit.Province, visit.AsOf, visit.KnownOn ?? DateOnly.MaxValue);
        // Grouped by a bare document SQLite would read all figures of the province in the order of their documents.
        var figures = await db.Observations.AsNoTracking().Where(o => o.ProvinceId == province && places.Contains(o.PlaceId) && o.To <= asOf && o.RecordedOn <= known)
            .GroupBy(o => o.DocumentId ?? 0).Select(own => new { Id = own.Key, Count = own.Count() }).ToDictionaryAsync(own => own.Id, own => own.Count, visit.Stop);
        figures.Remove(0);
        var about = OrderLineQueries.StatesOn(visit, scope with { Places = places }, asOf).Select(s => s.DirectiveId).Distinct();
        var orders = await db.Directives.AsNoTracking().Where(d => d.ProvinceId == province && about.Contains(d.Id))
            .GroupBy(d => d.DocumentId).Select(own => new { Id = own.Key, Count = own.Count() }).ToDictionaryAsync(own => own.Id, own => own.Count, visit.Stop);
        var entries = park.Entries.Where(entry => entry.DocumentId is not null && DatedEntries.IsKnown(entry, day.KnownOn)).GroupBy(entry => entry.DocumentId!.Value).ToDictionary(own => own.Key, own => own.Count());
        var ids = figures.Keys.Union(orders.Keys).Union(entries.Keys).ToList();
        var papers = await db.Documents.AsNoTracking().Where(d => d.ProvinceId == province && ids.Contains(d.Id))
            .Select(d => new Document { ProvinceId = d.ProvinceId, Id = d.Id, Rank = d.Rank, Kind = d.Kind, Title = d.Title, Number = d.Number, IssuedOn = d.IssuedOn, Language = d.Language, RecordedOn = d.RecordedOn, RecordedBy = d.RecordedBy })
            .ToListAsync(visit.Stop);
        return
        [
            .. papers.OrderByDescending(paper => paper.IssuedOn).ThenByDescending(paper => paper.Id).Select(paper => new ParkShown.Paper(
                paper.Id, DocumentsQueries.Name(paper), paper.Kind, paper.IssuedOn, figures.GetValueOrDefault(paper.Id), orders.GetValueOrDefault(paper.Id), entries.GetValueOrDefault(paper.Id))),
        ];
    }

    private IEnumerable<TimeLine.Point> Points(IReadOnlyList<StateRow> states, ManyFigures figures, List<ParkShown.Said> history)
    {
        foreach (var state in states.Where(s => s.Due is not null && s.Standing is not (Standing.Replaced or Standing.Withdrawn)))
            yield return new(state.Due!.Value, TimeLine.Lane.Order, "", state.StatusOn(visit.AsOf), state.DirectiveId, state.OriginalDue == state.Due ? null : state.OriginalDue);
        foreach (var said in history.Where(said => said.From is not null && said.What is "name" or "status" or "decision" or "merge" or "investor" && said.From is not null))
            yield return new(said.From!.Value, TimeLine.Lane.Decision, $"{visit.Say["parks.entry." + said.What]}: {said.Value}", Uncertain: said.Uncertain);
        var groundbreaking = figures.Keys.Where(key => key is { Measure: "schedule.groundbreaking", Kind: FigureKind.Actual }).Select(key => figures.Of(key.Place, key.Measure)).OfType<Observation>().ToList();
        foreach (var start in groundbreaking) yield return new(start.To, TimeLine.Lane.Decision, visit.Say["parks.page.groundbreaking"], Uncertain: start.From != start.To);
        var days = figures.Keys.Select(key => figures.Of(key.Place, key.Measure, key.Kind)).OfType<Observation>().Where(figure => figure.Measure != "schedule.groundbreaking").GroupBy(figure => figure.To);
        foreach (var same in days) yield return new(same.Key, TimeLine.Lane.Figure, visit.Say.Say("parks.page.figures-of-day", ("count", Numbers.Text(same.Count()))), Count: same.Count());
    }
}

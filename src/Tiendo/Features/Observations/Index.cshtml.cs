using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Parks;
using Tiendo.Features.Search;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>What do we know, from whom?</summary>
[Needs(Right.See)]
public sealed class ObservationsModel : LedgerPage
{
    private const int PageSize = 50, LongestSeries = 2_000, MostHits = 1_000;

    /// <summary>What the address asks for.</summary>
    internal FigureAddress Asked { get; private set; } = null!;

    /// <summary>What of it cannot be understood; null when all can.</summary>
    public RuleBroken? Wrong { get; private set; }

    /// <summary>The figures of one page.</summary>
    internal IReadOnlyList<FigureLine> Lines { get; private set; } = [];

    /// <summary>What stands around them.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Whether only a stretch was looked through.</summary>
    public bool IsUnfilled { get; private set; }

    /// <summary>With place and measure chosen: everything known of them.</summary>
    internal SeriesShown? Series { get; private set; }

    /// <summary>The sum over the places within; null where nothing is added so.</summary>
    internal PlaceSums? Within { get; private set; }

    /// <summary>Names figures.</summary>
    internal FigureText Text { get; private set; } = null!;

    /// <summary>Shows the figures, or gives them as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Text = new(FigureQueries.Measures(Visit), Visit.Say);
        Asked = new() { Typed = name => Visit.Http.Request.Query[name].ToString() };
        try
        {
            await Asked.ReadAsync(Visit);
            if (Asked is { Place: { } place, Measure: { } measure, IsContradicted: false, Words: null }) return await ShowSeriesAsync(place, measure);
            return await ShowListAsync();
        }
        catch (RuleBroken broken) when (broken.Code is not "right.missing" && !broken.Code.StartsWith("data.", StringComparison.Ordinal) && !ListDownload.IsAsked(Visit))
        {
            (Wrong, Response.StatusCode) = (broken, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }
    }

    private async Task<IActionResult> ShowListAsync()
    {
        var (own, isFile) = (await PlaceScopeQueries.OwnAsync(Visit), ListDownload.IsAsked(Visit));
        var after = Visit.Http.Request.Query["after"].ToString();
        var filter = new FigureFilter(Visit.Province)
        {
            PlaceIds = Asked.Place is { } place ? [.. await PlaceScopeQueries.WithinAsync(Visit, place)] : own,
            Measure = Asked.Measure?.Code, Kind = Asked.Kind, From = Asked.From, To = Asked.To, DocumentId = Asked.Document?.Id,
            AsOf = Visit.IsAsOfGiven ? Visit.AsOf : null, KnownOn = Visit.KnownOn, Ids = await IdsAsync(),
            After = after.Length == 0 ? null : FigureKey.Parse(after) ?? throw new RuleBroken("observations.after-wrong"), Limit = isFile ? ListDownload.MostRows : PageSize,
        };
        filter = filter with { Order = OrderOf(filter) };
        var page = await ListFigures.RunAsync(Visit.Db, filter, Visit.Stop);
        Lines = await FigureLine.OfAsync(Visit, page.Rows);
        if (isFile) return File(Lines);
        IsUnfilled = page.IsUnfilled;
        List = new(
            Lines.Count, page.Next is null && filter.After is null ? Lines.Count : null, Asked.Said(Visit),
            page.Next is { } next ? Visit.Here(("after", next.ToString())) : null, filter.After is null ? null : Visit.Here(("after", null)));
        return Page();
    }

    private async Task<IActionResult> ShowSeriesAsync(Place place, Measure measure)
    {
        var listed = await ListFigures.RunAsync(
            Visit.Db, new(Visit.Province) { PlaceIds = [place.Id], Measure = measure.Code, KnownOn = Visit.KnownOn, Order = FigureOrder.Place, Limit = LongestSeries }, Visit.Stop);
        Series = await SeriesShown.OfAsync(Visit, place, measure, new(Asked.Kind, Asked.From, Asked.To, Asked.Document?.Id, Asked.Unit, Asked.Rate), listed.Rows);
        Lines = Sorted(Series.Lines);
        if (ListDownload.IsAsked(Visit)) return File(Lines);
        List = new(Lines.Count, Lines.Count, Asked.Said(Visit), null, null);
        if (place.Kind is PlaceKind.Province or PlaceKind.Park && (measure.AddsOverPlaces || measure.Numerator is not null) && await PlaceScopeQueries.OwnAsync(Visit) is null)
        {
            var (unit, rate, measures) = (Asked.Unit ?? measure.Unit, Asked.Rate, FigureQueries.Measures(Visit));
            Within = await Visit.Remembered.GetAsync(Visit, $"figures.within:{place.Id}:{measure.Code}:{unit}:{rate}", () =>
                PlaceSums.OfAsync(Visit.Db, place, measure, measures, Visit.AsOf, Visit.KnownOn, unit, rate, Visit.Stop));
            if (Within.Places.Count == 0 || Within.Sum.Refusal == SumRefusal.Nothing) Within = null;
        }
        return Page();
    }

    private IReadOnlyList<FigureLine> Sorted(IReadOnlyList<FigureLine> lines) => Visit.Http.Request.Query["sort"].ToString() switch
    {
        "day" => [.. lines.Reverse()],
        "value" => [.. lines.OrderBy(Amount)],
        "-value" => [.. lines.OrderByDescending(Amount)],
        "recorded" => [.. lines.OrderBy(line => line.Row.Id)],
        "-recorded" => [.. lines.OrderByDescending(line => line.Row.Id)],
        _ => lines,
    };

    private static decimal Amount(FigureLine line) => Units.Convert(line.Row.Value, line.Row.Unit, "VND") ?? line.Row.Value;

    private FigureOrder OrderOf(FigureFilter filter) => Visit.Http.Request.Query["sort"].ToString() switch
    {
        "recorded" => FigureOrder.RecordedFirst,
        "-recorded" => FigureOrder.RecordedLast,
        "place" => FigureOrder.Place,
        _ => filter is { PlaceIds: null, Measure: null } ? FigureOrder.RecordedLast : FigureOrder.Place,
    };

    private async Task<IReadOnlyCollection<long>?> IdsAsync()
    {
        var contradicted = Asked.IsContradicted ? (await ProvinceContradictions.OwnAsync(Visit)).FigureIds : null;
        if (Asked.Words is not { } words) return contradicted;
        var found = (await SearchQueries.HoldingAsync(Visit.Db, Visit.Province, SearchKind.Observation, words, MostHits, Visit.Stop)).Select(hit => hit.Id);
        return contradicted is null ? [.. found] : [.. found.Where(contradicted.Contains)];
    }

    private FileResult File(IReadOnlyList<FigureLine> lines) => ListDownload.Of(Visit, Visit.Say["observations.title"], Asked.Said(Visit), lines, FigureLine.Columns(Visit.Say));
}

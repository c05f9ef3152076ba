using Tiendo.Domain.Observations;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>The figures of several places of one province for many measures, chosen and put into words when they are shown.</summary>
public sealed class ManyFigures
{
    private readonly IReadOnlyDictionary<(long Place, string Measure, FigureKind Kind), Choice> choices;
    private readonly FigureSources sources;
    private readonly FigureFractions fractions;

    internal ManyFigures(IReadOnlyDictionary<(long Place, string Measure, FigureKind Kind), Choice> choices, FigureSources sources, FigureFractions fractions) =>
        (this.choices, this.sources, this.fractions) = (choices, sources, fractions);

    /// <summary>The figures there are.</summary>
    public IEnumerable<(long Place, string Measure, FigureKind Kind)> Keys => choices.Keys;

    /// <summary>The figure that answers; null where there is none.</summary>
    public Observation? Of(long place, string measure, FigureKind kind = FigureKind.Actual) => choices.GetValueOrDefault((place, measure, kind))?.Chosen;

    /// <summary>What is; where nothing was reported, what is planned. Of both, the later.</summary>
    public (Observation Figure, FigureKind Kind)? OfEither(long place, string measure) => (Of(place, measure), Of(place, measure, FigureKind.Plan)) switch
    {
        (null, null) => null,
        ({ } actual, null) => (actual, FigureKind.Actual),
        (null, { } plan) => (plan, FigureKind.Plan),
        ({ } actual, { } plan) => plan.To > actual.To ? (plan, FigureKind.Plan) : (actual, FigureKind.Actual),
    };

    /// <summary>Figures that another source of the same time says otherwise.</summary>
    public IEnumerable<(long Place, string Measure)> Contradicted =>
        choices.Where(pair => pair.Value.Others.Any(rival => rival.Agreement == Agreement.Contradicts)).Select(pair => (pair.Key.Place, pair.Key.Measure));

    /// <summary>A figure with its source and its rivals, in the language of the request that read them; null where there is none.</summary>
    public FigureShown? Show(Visit visit, long place, string measure, FigureKind kind = FigureKind.Actual) =>
        choices.GetValueOrDefault((place, measure, kind)) is { Chosen: not null } choice
            ? FigureQueries.Show(visit, measure, choice, new(FigureQueries.Measures(visit), visit.Say), sources, fractions, kind)
            : null;
}

/// <summary>Reads the figures of several places at once.</summary>
/// <remarks>One statement a kind: for each place and measure the latest day by a seek in the index, then the rows of that day.</remarks>
public static class ManyFiguresQueries
{
    // In both engines' words. CROSS JOIN keeps places and measures outside on SQLite.
    private const string Sql = $"""
        WITH m(code) AS (VALUES CODES), p(id) AS (VALUES PLACES)
        SELECT {ObservationRecords.Columns}
          FROM p CROSS JOIN m CROSS JOIN observations o
         WHERE o.province_id = @p0 AND o.place_id = p.id AND o.measure = m.code AND o."to" =
               (SELECT x."to" FROM observations x
                 WHERE x.province_id = @p0 AND x.place_id = p.id AND x.measure = m.code AND x."to" <= @p1 AND x.kind IN (KINDS) AND x.recorded_on <= @p2
                   AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = x.province_id AND s.observation_id = x.id AND s.recorded_on <= @p2)
                 ORDER BY x."to" DESC LIMIT 1)
           AND o.kind IN (KINDS) AND o.recorded_on <= @p2
           AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= @p2)
        """;

    /// <summary>The figures of some places as of a day, as known on the day of the request.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="places">Places of its province.</param>
    /// <param name="codes">Codes of measures; unknown ones are passed over.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="kinds">What is, what is planned, what shall be.</param>
    public static async Task<ManyFigures> OfPlacesAsync(Visit visit, IReadOnlyCollection<long> places, IEnumerable<string> codes, DateOnly asOf, params FigureKind[] kinds)
    {
        var measures = codes.Select(FigureQueries.Measures(visit).Of).OfType<Measure>().ToDictionary(measure => measure.Code, StringComparer.Ordinal);
        var choices = new Dictionary<(long, string, FigureKind), Choice>();
        foreach (var kind in kinds)
        {
            if (measures.Count == 0 || places.Count == 0) break;
            var sql = Sql.Replace("CODES", Row(measures.Count, 3), StringComparison.Ordinal).Replace("PLACES", Row(places.Count, 3 + measures.Count), StringComparison.Ordinal)
                .Replace("KINDS", ObservationRecords.List(ObservationKinds.Of(kind)), StringComparison.Ordinal);
            object[] values = [visit.Province, asOf, visit.KnownOn ?? DateOnly.MaxValue, .. measures.Keys, .. places.Select(id => (object)id)];
            var rows = await ObservationRecords.ReadAsync(visit.Db, sql, values, ObservationRecords.Observation, visit.Stop);
            foreach (var own in rows.GroupBy(row => (row.PlaceId, row.Measure)))
                choices[(own.Key.PlaceId, own.Key.Measure, kind)] = Choice.Of(new(measures[own.Key.Measure], asOf, visit.KnownOn, kind), own, []);
        }
        var all = choices.Values.SelectMany(choice => choice.Others.Select(rival => rival.Observation).Append(choice.Chosen)).OfType<Observation>();
        var fractions = await FigureFractions.ReadAsync(visit, choices.Values.Select(choice => choice.Chosen).OfType<Observation>(), new(FigureQueries.Measures(visit), visit.Say));
        return new(choices, await FigureSources.ReadAsync(visit.Db, all, visit.Say, visit.Stop), fractions);
    }

    /// <summary>The figures that changed between two days: what answered then, null where nothing was known, and what answers now. Changed values first, then new ones.</summary>
    public static IReadOnlyList<(Observation? Before, Observation Now)> Changed(ManyFigures before, ManyFigures now, Measures measures) =>
    [
        .. from key in now.Keys
           where key.Kind == FigureKind.Actual
           let then = before.Of(key.Place, key.Measure, key.Kind)
           let today = now.Of(key.Place, key.Measure, key.Kind)
           where today is not null && measures.Of(key.Measure) is not null
           where then is null || (then.Id != today.Id && Agreements.Between(then, today, measures[key.Measure]) is Agreement.Changed or Agreement.Contradicts)
           orderby then is null, today.To descending, today.PlaceId, today.Measure
           select (then, today),
    ];

    private static string Row(int count, int first) => string.Join(", ", Enumerable.Range(first, count).Select(at => $"({ObservationRecords.Name(at)})"));
}

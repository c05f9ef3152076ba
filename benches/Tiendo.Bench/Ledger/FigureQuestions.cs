using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Observations;

namespace Tiendo.Bench.Ledger;

/// <summary>One figure with its rivals, and all figures of a park.</summary>
internal sealed class FigureQuestions
{
    private const int Asked = 60;
    private static readonly DateOnly[] AsOf = [new(2025, 10, 20), new(2024, 6, 30), new(2023, 1, 31)];
    private readonly IReadOnlyList<Place> parks;
    private readonly IReadOnlyList<Measure> measures;

    private FigureQuestions(IReadOnlyList<Place> parks, IReadOnlyList<Measure> measures) => (this.parks, this.measures) = (parks, measures);

    public static async Task<FigureQuestions> OfAsync(LedgerStore store)
    {
        var all = MeasuresFile.Load(Repository.At("data"));
        await using var db = store.Database.Open();
        var found = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Park).OrderBy(p => p.Code).ToListAsync();
        var asked = found.Where((_, i) => i % Math.Max(1, found.Count / 97) == 0).ToList();
        var codes = await db.Observations.AsNoTracking().Where(o => o.ProvinceId == asked[0].ProvinceId && o.PlaceId == asked[0].Id).Select(o => o.Measure).Distinct().OrderBy(c => c).Take(Asked).ToListAsync();
        return new(asked, [.. codes.Select(code => all[code])]);
    }

    public Question OneFigure => new(
        "one figure chosen, with its rivals", 5,
        async (db, n) =>
        {
            var found = await new FigureQuery(db).AskAsync(new(MeasureOf(n), DayOf(n)), ParkOf(n), default);
            return [.. found.Choice.Others.Select(other => other.Observation).Prepend(found.Choice.Chosen!).Select(Line)];
        },
        (connection, n) => HandSql.RowsAsync(
            connection, 2,
            """
            SELECT o.id, o.value, o.upper, o.unit, o.hedge, o.kind, o."from", o."to", o.document_id, o.rank, o.locator, o.quote, o.note, o.recorded_on, o.recorded_by,
                   s.by_id, s.why, s.recorded_on, s.recorded_by
              FROM observations o LEFT JOIN supersessions s ON s.province_id = o.province_id AND s.observation_id = o.id
             WHERE o.province_id = @province AND o.place_id = @place AND o.measure = @measure AND o."to" <= @day AND o.kind IN ('reported', 'computed')
             ORDER BY o."to" DESC, o.id DESC LIMIT 40
            """,
            ("@province", ParkOf(n).ProvinceId), ("@place", ParkOf(n).Id), ("@measure", MeasureOf(n).Code), ("@day", HandSql.Day(connection, DayOf(n)))));

    public Question OfAPark => new(
        $"the {measures.Count} measures of a park as of a day, with rivals", 25,
        async (db, n) =>
        {
            var found = await new PlaceFiguresQuery(db).AskAsync(ParkOf(n), measures, DayOf(n), null, default);
            return [.. found.Values.SelectMany(choice => choice.Others.Select(other => other.Observation).Prepend(choice.Chosen!)).Select(Line)];
        },
        (connection, n) => HandSql.RowsAsync(
            connection, 2,
            $"""
            WITH asked (code) AS (VALUES {string.Join(", ", measures.Select(m => $"('{m.Code}')"))})
            SELECT o.id, o.value, o.upper, o.unit, o.hedge, o.kind, o."from", o."to", o.document_id, o.rank, o.locator, o.quote, o.note, o.recorded_on, o.recorded_by
              FROM asked CROSS JOIN observations o
             WHERE o.province_id = @province AND o.place_id = @place AND o.measure = asked.code AND o.kind IN ('reported', 'computed')
               AND o."to" = (SELECT x."to" FROM observations x WHERE x.province_id = @province AND x.place_id = @place AND x.measure = asked.code
                                AND x."to" <= @day AND x.kind IN ('reported', 'computed') ORDER BY x."to" DESC LIMIT 1)
            """,
            ("@province", ParkOf(n).ProvinceId), ("@place", ParkOf(n).Id), ("@day", HandSql.Day(connection, DayOf(n)))));

    private Place ParkOf(int n) => parks[n * 7 % parks.Count];

    private Measure MeasureOf(int n) => measures[n * 11 % measures.Count];

    private static DateOnly DayOf(int n) => AsOf[n % AsOf.Length];

    private static string Line(Observation row) => string.Create(CultureInfo.InvariantCulture, $"{row.Id} {(double)row.Value}");
}

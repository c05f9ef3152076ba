using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Features.Directives;
using Tiendo.Features.Milestones;

namespace Tiendo.Bench.Ledger;

/// <summary>Orders by lead and state, and how many due days moved: of one province, of the country.</summary>
internal sealed class OverviewQuestions(IReadOnlyList<int> provinces)
{
    private const int Soon = 3;
    private static readonly DateOnly[] AsOf = [new(2025, 10, 20), new(2025, 3, 31), new(2024, 6, 30)];

    public static async Task<OverviewQuestions> OfAsync(LedgerStore store)
    {
        await using var db = store.Database.Open();
        return new(await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Province).Select(p => p.ProvinceId).OrderBy(id => id).ToListAsync());
    }

    public Question OfAProvince => new(
        "the overview of a province: orders by agency and state, moves", 50,
        (db, n) => OursAsync(db, provinces[n % provinces.Count], AsOf[n % AsOf.Length]),
        (connection, n) => ByHandAsync(connection, "province_id = " + provinces[n % provinces.Count].ToString(CultureInfo.InvariantCulture), AsOf[n % AsOf.Length]));

    public static Question OfTheCountry => new(
        "the overview of the country", 500,
        (db, n) => OursAsync(db, null, AsOf[n % AsOf.Length]),
        (connection, n) => ByHandAsync(connection, "1 = 1", AsOf[n % AsOf.Length]));

    private static async Task<IReadOnlyCollection<string>> OursAsync(TiendoDb db, int? province, DateOnly day)
    {
        var counts = await DirectiveCounts.ByLeadAsync(db, province, day, null, default);
        var moves = await MovedDeadlines.CountAsync(db, province, day, null, default);
        return
        [
            .. counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.ProvinceId} {c.AgencyKey} {Conventions.Word(c.Status)} {c.Count}")),
            .. moves.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.ProvinceId} {m.Milestones} {m.Moves}")),
        ];
    }

    private static async Task<IReadOnlyCollection<string>> ByHandAsync(System.Data.Common.DbConnection connection, string where, DateOnly day)
    {
        var counts = await HandSql.RowsAsync(
            connection,
            $"""
            SELECT province_id, agency_key,
                   CASE WHEN standing <> 'open' THEN standing WHEN due < @day THEN 'overdue' WHEN due <= @soon THEN 'due-soon' ELSE 'in-time' END AS state, count(*)
              FROM directive_states
             WHERE {where} AND from_day <= @day AND until_day > @day AND known_from <= @now AND known_until > @now
             GROUP BY province_id, agency_key, state
            """,
            ("@day", day.DayNumber), ("@soon", day.DayNumber + Soon), ("@now", Now));
        var moves = await HandSql.RowsAsync(
            connection,
            $"""
            SELECT province_id, sum(CASE WHEN number = 1 THEN 1 ELSE 0 END), count(*) FROM milestone_moves
             WHERE {where} AND moved_on <= @day AND known_from <= @now AND known_until > @now GROUP BY province_id
            """,
            ("@day", day.DayNumber), ("@now", Now));
        return [.. counts, .. moves];
    }

    private static int Now => DateOnly.MaxValue.DayNumber - 1;
}

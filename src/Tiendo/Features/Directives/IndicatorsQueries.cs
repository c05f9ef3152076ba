using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>How an agency of today does, with what it took over. An order with several leads counts under each.</summary>
/// <param name="Key">The agency; "~" and its name where no register knows it; empty where orders name none.</param>
/// <param name="Name">Its name on the day asked for.</param>
/// <param name="States">Orders by state; of recurring orders the occurrences.</param>
/// <param name="FirstDue">How punctual it is against the first due day, whatever was granted since.</param>
/// <param name="MedianDaysLate">The middle number of days late of what is late, done or not; null without any.</param>
/// <param name="Extended">Orders whose due day was moved later.</param>
public sealed record AgencyIndicators(string Key, string Name, IReadOnlyDictionary<DirectiveStatus, long> States, Punctuality FirstDue, int? MedianDaysLate, long Extended)
{
    /// <summary>How punctual it is.</summary>
    public Punctuality OnTime => Punctuality.Of(States);

    /// <summary>Everything it was ever to do, withdrawn and replaced orders apart.</summary>
    public long All => States.Where(s => s.Key is not (DirectiveStatus.Replaced or DirectiveStatus.Withdrawn)).Sum(s => s.Value);

    /// <summary>What it has to do.</summary>
    public long Open => Of(DirectiveStatus.Overdue) + Of(DirectiveStatus.DueSoon) + Of(DirectiveStatus.InTime) + Of(DirectiveStatus.NoDeadline) + Of(DirectiveStatus.Waiting);

    /// <summary>What waits for the office.</summary>
    public long Reported => Of(DirectiveStatus.ReportedLate) + Of(DirectiveStatus.ReportedInTime) + Of(DirectiveStatus.ReportedNoDeadline);

    /// <summary>How many are in one state.</summary>
    public long Of(DirectiveStatus status) => States.GetValueOrDefault(status);
}

/// <summary>Indicators of agencies for other features: counted by three statements, and remembered.</summary>
public static class IndicatorsQueries
{
    private const int Weight = 20;

    private sealed record LateRow(string AgencyKey, int Days, long Count);

    private sealed record FirstRow(string AgencyKey, long Extended, long OnTime, long Late);

    /// <summary>Every agency that leads an order of the province.</summary>
    public static Task<IReadOnlyList<AgencyIndicators>> OfProvinceAsync(Visit visit) =>
        visit.Remembered.GetAsync(visit, "directives.indicators", () => CountAsync(visit), Weight);

    private static async Task<IReadOnlyList<AgencyIndicators>> CountAsync(Visit visit)
    {
        var agencies = await AgenciesToday.OfAsync(visit);
        var counts = await DirectiveCounts.ByLeadAsync(visit.Db, visit.Province, visit.AsOf, visit.KnownOn, visit.Stop);
        var late = (await LateAsync(visit)).ToLookup(row => agencies.KeyOf(row.AgencyKey, visit.Province));
        var first = (await FirstAsync(visit)).ToLookup(row => agencies.KeyOf(row.AgencyKey, visit.Province));
        return
        [
            .. from count in DirectiveCounts.UnderToday(counts, agencies)
               group count by count.AgencyKey into one
               select new AgencyIndicators(
                   one.Key, NameOf(one.Key, visit, agencies), one.ToDictionary(c => c.Status, c => c.Count), new(first[one.Key].Sum(row => row.OnTime), first[one.Key].Sum(row => row.Late)),
                   Punctuality.MedianDays(late[one.Key].Select(row => (row.Days, row.Count))), first[one.Key].Sum(row => row.Extended)),
        ];
    }

    private static string NameOf(string key, Visit visit, AgenciesToday agencies) =>
        key.Length == 0 ? visit.Say["directives.lead-none"] : key[0] == '~' ? key[1..] : agencies.NameOf(key, visit.Province) ?? key;

    private static Task<List<LateRow>> LateAsync(Visit visit)
    {
        var (province, day, known) = Asked(visit);
        return visit.Db.Database.SqlQuery<LateRow>($"""
            SELECT agency_key AS "AgencyKey", COALESCE(done_on, {day}) - due AS "Days", count(*) AS "Count" FROM directive_states
             WHERE province_id = {province} AND standing IN ('open', 'reported-late', 'done-late') AND due < COALESCE(done_on, {day})
               AND from_day <= {day} AND until_day > {day} AND known_from <= {known} AND known_until > {known}
             GROUP BY 1, 2
            """).ToListAsync(visit.Stop);
    }

    private static Task<List<FirstRow>> FirstAsync(Visit visit)
    {
        var (province, day, known) = Asked(visit);
        return visit.Db.Database.SqlQuery<FirstRow>($"""
            SELECT agency_key AS "AgencyKey", sum(CASE WHEN due > original_due THEN 1 ELSE 0 END) AS "Extended",
                   sum(CASE WHEN standing IN ('done-in-time', 'done-late') AND done_on <= original_due THEN 1 ELSE 0 END) AS "OnTime",
                   sum(CASE WHEN (standing IN ('done-in-time', 'done-late', 'reported-in-time', 'reported-late') AND done_on > original_due) OR (standing = 'open' AND original_due < {day}) THEN 1 ELSE 0 END) AS "Late"
              FROM directive_states
             WHERE province_id = {province} AND original_due IS NOT NULL AND from_day <= {day} AND until_day > {day} AND known_from <= {known} AND known_until > {known}
             GROUP BY agency_key
            """).ToListAsync(visit.Stop);
    }

    private static (int Province, int Day, int Known) Asked(Visit visit) => (visit.Province, visit.AsOf.DayNumber, (visit.KnownOn ?? DateOnly.MaxValue.AddDays(-1)).DayNumber);
}

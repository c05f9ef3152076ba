using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>How many orders of one lead were in one state.</summary>
/// <param name="ProvinceId">The province.</param>
/// <param name="AgencyKey">The lead's key; "~" and its name where no register knows it; empty where the order names none.</param>
/// <param name="Status">The state.</param>
/// <param name="Count">Orders and occurrences that it leads, alone or with others.</param>
/// <param name="FirstLead">Those in which it is named first: these add up to the orders there are.</param>
public sealed record DirectiveCount(int ProvinceId, string AgencyKey, DirectiveStatus Status, long Count, long FirstLead);

/// <summary>Counts orders by lead and state, as of any day, as known on any day.</summary>
public static class DirectiveCounts
{
    private sealed record Row(int ProvinceId, string AgencyKey, string Standing, long Count, long Overdue, long Soon, long First, long FirstOverdue, long FirstSoon);

    /// <summary>Counts one province, or the country.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">One province; null for all.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="knownOn">What had been recorded up to this day; null for everything.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<IReadOnlyList<DirectiveCount>> ByLeadAsync(TiendoDb db, int? provinceId, DateOnly asOf, DateOnly? knownOn, CancellationToken stop)
    {
        var (day, soon, known) = (asOf.DayNumber, asOf.DayNumber + DirectiveState.SoonDays, (knownOn ?? DateOnly.MaxValue.AddDays(-1)).DayNumber);
        var (first, last) = (provinceId ?? 0, provinceId ?? int.MaxValue);
        var rows = await db.Database.SqlQuery<Row>($"""
            SELECT province_id AS "ProvinceId", agency_key AS "AgencyKey", standing AS "Standing", count(*) AS "Count",
                   sum(CASE WHEN due < {day} THEN 1 ELSE 0 END) AS "Overdue", sum(CASE WHEN due <= {soon} THEN 1 ELSE 0 END) AS "Soon",
                   sum(CASE WHEN lead_ordinal = 1 THEN 1 ELSE 0 END) AS "First",
                   sum(CASE WHEN lead_ordinal = 1 AND due < {day} THEN 1 ELSE 0 END) AS "FirstOverdue",
                   sum(CASE WHEN lead_ordinal = 1 AND due <= {soon} THEN 1 ELSE 0 END) AS "FirstSoon"
              FROM directive_states
             WHERE province_id BETWEEN {first} AND {last}
               AND from_day <= {day} AND until_day > {day} AND known_from <= {known} AND known_until > {known}
             GROUP BY province_id, agency_key, standing
            """).ToListAsync(stop);
        return [.. rows.SelectMany(Split).Where(c => c.Count > 0).OrderBy(c => c.ProvinceId).ThenBy(c => c.AgencyKey, StringComparer.Ordinal).ThenBy(c => c.Status)];
    }

    /// <summary>The same under the bodies that have the duty today.</summary>
    public static IReadOnlyList<DirectiveCount> UnderToday(IEnumerable<DirectiveCount> counts, AgenciesToday agencies) =>
    [
        .. from count in counts
           group count by (count.ProvinceId, Key: agencies.KeyOf(count.AgencyKey, count.ProvinceId), count.Status) into same
           select new DirectiveCount(same.Key.ProvinceId, same.Key.Key, same.Key.Status, same.Sum(c => c.Count), same.Sum(c => c.FirstLead)),
    ];

    private static IEnumerable<DirectiveCount> Split(Row row)
    {
        var standing = Conventions.FromWord<Standing>(row.Standing);
        if (standing != Standing.Open) return [Of(Enum.Parse<DirectiveStatus>(standing.ToString()), row.Count, row.First)];
        return
        [
            Of(DirectiveStatus.Overdue, row.Overdue, row.FirstOverdue),
            Of(DirectiveStatus.DueSoon, row.Soon - row.Overdue, row.FirstSoon - row.FirstOverdue),
            Of(DirectiveStatus.InTime, row.Count - row.Soon, row.First - row.FirstSoon),
        ];

        DirectiveCount Of(DirectiveStatus status, long count, long firstLead) => new(row.ProvinceId, row.AgencyKey, status, count, firstLead);
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>How the orders of a body, or of all, stood on a day.</summary>
/// <param name="Key">The body of that day; null for all of them together.</param>
/// <param name="Name">Its name; empty where the orders name no lead.</param>
/// <param name="ByStatus">How many in each state.</param>
public sealed record Standings(string? Key, string Name, IReadOnlyDictionary<DirectiveStatus, long> ByStatus)
{
    /// <summary>Past their due day and not reported.</summary>
    public long Overdue => Count(DirectiveStatus.Overdue);

    /// <summary>Reported or done after their due day.</summary>
    public long Late => Count(DirectiveStatus.ReportedLate, DirectiveStatus.DoneLate);

    /// <summary>Done or reported by their due day, or that day is still to come.</summary>
    public long InTime => Count(DirectiveStatus.InTime, DirectiveStatus.DueSoon, DirectiveStatus.ReportedInTime, DirectiveStatus.DoneInTime);

    /// <summary>Without a due day, or waiting for an event.</summary>
    public long NoDeadline => Count(DirectiveStatus.NoDeadline, DirectiveStatus.Waiting, DirectiveStatus.ReportedNoDeadline, DirectiveStatus.DoneNoDeadline);

    /// <summary>Reported and not yet confirmed.</summary>
    public long Reported => Count(DirectiveStatus.ReportedLate, DirectiveStatus.ReportedInTime, DirectiveStatus.ReportedNoDeadline);

    /// <summary>Confirmed.</summary>
    public long Done => Count(DirectiveStatus.DoneLate, DirectiveStatus.DoneInTime, DirectiveStatus.DoneNoDeadline);

    /// <summary>All of them but those replaced or withdrawn.</summary>
    public long All => Overdue + Late + InTime + NoDeadline;

    private long Count(params ReadOnlySpan<DirectiveStatus> statuses)
    {
        long count = 0;
        foreach (var status in statuses) count += ByStatus.GetValueOrDefault(status);
        return count;
    }
}

/// <summary>How the orders that somebody sees stand, by the bodies that have the duty.</summary>
public static class StandingQueries
{
    /// <summary>One line a body, the one with most overdue orders first, and all together.</summary>
    /// <param name="visit">The request: its province, what it may know, the bodies of its day.</param>
    /// <param name="scope">Which orders.</param>
    /// <param name="day">The day.</param>
    public static Task<(IReadOnlyList<Standings> Bodies, Standings All)> ByLeadAsync(Visit visit, OrderScope scope, DateOnly day) =>
        visit.Remembered.GetAsync(visit, $"directives.standings|{day:O}{scope}", async () =>
        {
            var counts = scope.IsAll ? await DirectiveCounts.ByLeadAsync(visit.Db, visit.Province, day, visit.KnownOn, visit.Stop) : await WithinAsync(visit, scope, day);
            var agencies = await AgenciesToday.OfAsync(visit);
            IReadOnlyList<Standings> bodies =
            [
                .. DirectiveCounts.UnderToday(counts, agencies).GroupBy(count => count.AgencyKey, StringComparer.Ordinal)
                    .Select(own => new Standings(own.Key, NameOf(agencies, own.Key, visit.Province), own.ToDictionary(count => count.Status, count => count.Count)))
                    .Where(body => body.All > 0).OrderByDescending(body => body.Overdue).ThenByDescending(body => body.Late).ThenByDescending(body => body.All).ThenBy(body => body.Name, StringComparer.Ordinal),
            ];
            // Of several leads the first stands for the order.
            return (bodies, new Standings(null, "", counts.GroupBy(count => count.Status).ToDictionary(same => same.Key, same => same.Sum(count => count.FirstLead))));
        });

    private static string NameOf(AgenciesToday agencies, string key, int province) => key.StartsWith('~') ? key[1..] : agencies.NameOf(key, province) ?? key;

    private static async Task<IReadOnlyList<DirectiveCount>> WithinAsync(Visit visit, OrderScope scope, DateOnly day)
    {
        var rows = await OrderLineQueries.StatesOn(visit, scope, day, everyLead: true).Select(s => new { s.AgencyKey, s.Standing, s.Due, s.LeadOrdinal }).ToListAsync(visit.Stop);
        return
        [
            .. from row in rows
               let status = row.Standing == Standing.Open ? DirectiveState.StatusOf(Phase.Open, row.Due, null, day) : Enum.Parse<DirectiveStatus>(row.Standing.ToString())
               group row by (row.AgencyKey, status) into same
               select new DirectiveCount(visit.Province, same.Key.AgencyKey, same.Key.status, same.Count(), same.Count(row => row.LeadOrdinal == 1)),
        ];
    }
}

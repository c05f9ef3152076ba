using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Features.Agencies;
using Tiendo.Features.Milestones;
using Tiendo.Features.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>An order of a notice as its review shows it.</summary>
/// <param name="Now">As it would be accepted now.</param>
/// <param name="Read">As it was read.</param>
/// <param name="Fields">Its fields now.</param>
/// <param name="Lead">Its leads, with who they are today.</param>
/// <param name="Coordinate">Those who work with them.</param>
/// <param name="Places">Its places, with the park or unit each means.</param>
/// <param name="Explanation">Why it is due when it is due.</param>
/// <param name="Doubts">What should be checked, in words.</param>
/// <param name="Earlier">The earlier orders that it probably repeats.</param>
/// <param name="AcceptedAs">The directive it became; null while it is not accepted.</param>
public sealed record OrderShown(
    Directive Now, Directive Read, ReviewFields Fields, IReadOnlyList<AgencyShown> Lead, IReadOnlyList<AgencyShown> Coordinate, IReadOnlyList<PlaceShown> Places,
    string Explanation, IReadOnlyList<string> Doubts, IReadOnlyList<ProposalRow> Earlier, long? AcceptedAs)
{
    private const int MostEarlier = 3;

    /// <summary>Its number.</summary>
    public int Ordinal => Now.Ordinal;

    /// <summary>All orders of a notice, by their numbers; found once as long as nothing is written.</summary>
    public static Task<IReadOnlyList<OrderShown>> OfAsync(Visit visit, ReviewedNotice notice) =>
        visit.Remembered.GetAsync(visit, $"review.{notice.Document.Id}.{visit.Language}", () => FindAsync(visit, notice));

    // To find them takes longest. They stay as they are while no other notice is accepted and no order of this one changes.
    private static async Task<ILookup<long, ProposalRow>> EarlierAsync(Visit visit, ReviewedNotice notice, AgencyRegister register, List<Directive> now)
    {
        var (db, province, document) = (visit.Db, visit.Province, notice.Document.Id);
        if (notice.Review.Notice.Open == 0) return Array.Empty<ProposalRow>().ToLookup(row => row.Directive);
        var last = await db.Directives.Where(d => d.ProvinceId == province && d.DocumentId != document).OrderByDescending(d => d.Id).Select(d => d.Id).FirstOrDefaultAsync(visit.Stop);
        var lastJoin = await db.MilestoneChanges.Where(c => c.ProvinceId == province && !db.Directives.Any(d => d.ProvinceId == province && d.Id == c.DirectiveId && d.DocumentId == document))
            .OrderByDescending(c => c.Id).Select(c => c.Id).FirstOrDefaultAsync(visit.Stop);
        var orders = Blob.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', now.Select(order => ReviewFields.Of(order, visit.Say).Sign))));
        return await visit.Remembered.GetCountryAsync(visit, $"review.earlier.{province}.{document}.{visit.Language}.{last}.{lastJoin}.{orders}", async () =>
            (await MilestonesLinks.EarlierAsync(db, visit.Lists, register, visit.Say, now, visit.Stop)).ToLookup(row => row.Directive));
    }

    private static async Task<IReadOnlyList<OrderShown>> FindAsync(Visit visit, ReviewedNotice notice)
    {
        var (db, say, province) = (visit.Db, visit.Say, visit.Province);
        var register = await AgenciesQueries.RegisterAsync(visit);
        var finder = await visit.Remembered.GetAsync(visit, "parks.finder", () => ParksQueries.FinderAsync(db, province, visit.Stop, visit.Lists));
        var read = new ReadOrders(db, register, finder, notice.File, province, visit.Today);
        var agencies = new AgenciesToday(register, visit.Today);
        var accepted = notice.Review.Notice.Accepted == 0 ? new Dictionary<int, long>() : await ReadOrders.AcceptedAsync(db, province, notice.Document.Id, visit.Stop);
        var act = new Act("", new DateTimeOffset(visit.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)), "");
        var numbers = Enumerable.Range(1, notice.Orders.Count).ToList();
        var now = numbers.ConvertAll(n => read.Accept(n, notice.ChangeOf(n), n, notice.Document.Id, act));
        var earlier = await EarlierAsync(visit, notice, register, now);
        return now.ConvertAll(order =>
        {
            var source = notice.Orders[order.Ordinal - 1];
            var change = notice.ChangeOf(order.Ordinal);
            return new OrderShown(
                order, change == OrderChange.None ? order : read.Accept(order.Ordinal, OrderChange.None, order.Ordinal, notice.Document.Id, act), ReviewFields.Of(order, say),
                Shown(order.Lead), Shown(order.Coordinate), [.. read.Places(change.Places ?? source.Places).Select(p => new PlaceShown(p.Words, p.Place?.Code, p.Place?.Name))],
                DeadlineExplained.Of(order, [], say), [.. source.Doubts.Select(say.Explain)], notice.DecisionOf(order.Ordinal) == OrderDecision.Open ? [.. earlier[order.Id].Take(MostEarlier)] : [],
                accepted.TryGetValue(order.Ordinal, out var id) ? id : null);
        });

        IReadOnlyList<AgencyShown> Shown(IReadOnlyList<DirectiveAgency> named) => [.. named.Select(a => DirectiveRow.Shown(a, province, agencies))];
    }
}

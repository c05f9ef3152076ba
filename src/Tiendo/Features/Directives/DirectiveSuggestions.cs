using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Parks;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>What can be written into the filters of a list of orders.</summary>
/// <param name="Agencies">Names of the bodies of today that lead or work with the lead.</param>
/// <param name="Parks">Codes and names.</param>
/// <param name="Notices">Numbers of the newest documents that order.</param>
public sealed record DirectiveSuggestions(IReadOnlyList<string> Agencies, IReadOnlyList<(string Code, string Name)> Parks, IReadOnlyList<string> Notices)
{
    private const int Weight = 4;

    /// <summary>None.</summary>
    public static DirectiveSuggestions None { get; } = new([], [], []);

    /// <summary>Those of the province; somebody who sees a part of the orders gets the agencies and notices of that part only where they type them.</summary>
    public static async Task<DirectiveSuggestions> OfAsync(Visit visit, int most)
    {
        var all = await visit.Remembered.GetAsync(visit, "directives.suggestions", async () =>
        {
            var agencies = await AgenciesToday.OfAsync(visit);
            var names = (await DirectiveScope.UsedAsync(visit)).Select(key => agencies.NameOf(key, visit.Province)).OfType<string>().Distinct().Order(StringComparer.Ordinal).Take(most).ToList();
            var parks = await visit.Db.Places.Where(p => p.ProvinceId == visit.Province && p.Kind == PlaceKind.Park).OrderBy(p => p.Code).Take(most).Select(p => new { p.Code, p.Name }).ToListAsync(visit.Stop);
            var notices = await visit.Db.Documents
                .Where(d => d.ProvinceId == visit.Province && d.Number != null && visit.Db.Directives.Where(o => o.ProvinceId == visit.Province).Select(o => o.DocumentId).Contains(d.Id))
                .OrderByDescending(d => d.IssuedOn).Take(50).Select(d => d.Number!).ToListAsync(visit.Stop);
            return new DirectiveSuggestions(names, [.. parks.Select(p => (p.Code, p.Name))], [.. notices.Distinct()]);
        }, Weight);
        return visit.Person.May(Right.SeeAllOrders) ? all : all with { Agencies = [], Notices = [], Parks = visit.Person.Role == Role.Investor ? [] : all.Parks };
    }
}

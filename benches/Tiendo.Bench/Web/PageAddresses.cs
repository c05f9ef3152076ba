using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Bench.Ledger;
using Tiendo.Domain.Parks;

namespace Tiendo.Bench.Web;

/// <summary>Many different addresses of one kind of page, over the whole country.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Paths">The addresses, in a mixed order that is always the same.</param>
/// <param name="Marker">What stands on each of them.</param>
internal sealed record PageAddresses(string Name, IReadOnlyList<string> Paths, string Marker)
{
    private const int Most = 2_000;

    /// <summary>The pages that people look at all day.</summary>
    public static async Task<IReadOnlyList<PageAddresses>> AllAsync(LedgerStore store)
    {
        await using var db = store.Database.Open();
        var provinces = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Province).OrderBy(p => p.ProvinceId).Select(p => p.ProvinceId).ToListAsync();
        var parks = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Park).OrderBy(p => p.Code).Select(p => new { p.ProvinceId, p.Id, p.Code }).ToListAsync();
        var directives = await db.Directives.AsNoTracking().Where(d => d.Id % 211 == 3).OrderBy(d => d.ProvinceId).ThenBy(d => d.Id).Take(Most).Select(d => new { d.ProvinceId, d.Id }).ToListAsync();
        var notices = await db.Notices.AsNoTracking().OrderBy(n => n.ProvinceId).ThenBy(n => n.DocumentId).Take(Most).Select(n => new { n.ProvinceId, n.DocumentId }).ToListAsync();
        var places = parks.Where((_, at) => at % 3 == 0).ToList();
        var measures = await db.Observations.AsNoTracking().Where(o => o.ProvinceId == places[0].ProvinceId && o.PlaceId == places[0].Id).Select(o => o.Measure).Distinct().OrderBy(c => c).Take(4).ToListAsync();
        string[] filters = ["state=overdue", "state=open", "state=due-soon", "state=done", "state=reported"];
        return
        [
            new("Overview", Mixed(provinces.Select(p => $"/{Text(p)}")), "<main"),
            new("Directives, filtered", Mixed(provinces.SelectMany(p => filters, (p, filter) => $"/{Text(p)}/directives?{filter}")), "id=\"directives\""),
            new("Directive", Mixed(directives.Select(d => $"/{Text(d.ProvinceId)}/directives/{Text(d.Id)}")), "<main"),
            new("Park", Mixed(parks.Select(p => $"/{Text(p.ProvinceId)}/parks/{p.Code}")), "<main"),
            new("Observations", Mixed(places.SelectMany(p => measures, (p, measure) => $"/{Text(p.ProvinceId)}/observations?place={Text(p.Id)}&measure={measure}").Take(Most)), "<main"),
            new("Reading", Mixed(notices.Select(n => $"/{Text(n.ProvinceId)}/notices/{Text(n.DocumentId)}")), "data-order"),
        ];
    }

    private static List<string> Mixed(IEnumerable<string> paths)
    {
        var all = paths.ToArray();
        new Random(1).Shuffle(all);
        return [.. all];
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

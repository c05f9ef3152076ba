using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Directives;

/// <summary>The words by which orders are found.</summary>
public static class DirectivesSearch
{
    /// <summary>The entry of one order.</summary>
    public static SearchEntry EntryOf(Directive directive) =>
        EntryOf(directive.ProvinceId, directive.Id, directive.GivenOn, directive.Matter ?? directive.Heading, directive.Quote, directive.Lead);

    internal static async Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop)
    {
        var orders = await db.Directives.AsNoTracking().Where(d => d.ProvinceId == provinceId && d.Id > after).OrderBy(d => d.Id).Take(count)
            .Select(d => new { d.Id, d.GivenOn, Matter = d.Matter ?? d.Heading, d.Quote, d.Lead }).ToListAsync(stop);
        return orders.ConvertAll(d => EntryOf(provinceId, d.Id, d.GivenOn, d.Matter, d.Quote, d.Lead));
    }

    private static SearchEntry EntryOf(int provinceId, long id, DateOnly day, string? matter, string quote, IReadOnlyList<DirectiveAgency> lead)
    {
        var leads = string.Join(", ", lead.Select(agency => agency.Name));
        return SearchEntry.Make(provinceId, SearchKind.Directive, id, day, string.IsNullOrWhiteSpace(matter) ? leads : matter, $"{quote} ({leads})");
    }
}

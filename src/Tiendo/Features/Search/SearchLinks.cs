using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Documents;
using Tiendo.Features.Directives;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Search;

/// <summary>Where each thing that was found stands, and whether the person who asks may know of it.</summary>
internal sealed class SearchLinks
{
    private readonly Visit visit;
    private readonly Dictionary<(SearchKind, int, long), string> addresses = [];

    private SearchLinks(Visit visit) => this.visit = visit;

    /// <summary>Finds the pages of some hits; those beyond the person's scope get none.</summary>
    public static async Task<SearchLinks> OfAsync(Visit visit, IReadOnlyList<SearchEntry> entries)
    {
        var links = new SearchLinks(visit);
        var of = entries.ToLookup(entry => entry.Kind);
        await links.AddPlacesAsync(of[SearchKind.Park]);
        await links.AddAgenciesAsync([.. of[SearchKind.Agency]]);
        await links.AddUnitsAsync([.. of[SearchKind.Unit]]);
        await links.AddOrdersAsync(of[SearchKind.Directive], [.. of[SearchKind.Milestone]]);
        var documents = of[SearchKind.Document].Any() ? await DocumentScopeQueries.OwnAsync(visit) : null;
        foreach (var entry in of[SearchKind.Document]) links.Add(entry, documents is null || documents.Contains(entry.Id), "/documents/" + Numbers.Text(entry.Id));
        await links.AddFiguresAsync([.. of[SearchKind.Observation]]);
        return links;
    }

    /// <summary>The page of a hit; null where the person may not know of it.</summary>
    public string? AddressOf(SearchEntry entry) => addresses.GetValueOrDefault((entry.Kind, entry.ProvinceId, entry.Id));

    private async Task AddPlacesAsync(IEnumerable<SearchEntry> entries)
    {
        var (places, own) = (await PlaceScopeQueries.AllAsync(visit), await PlaceScopeQueries.OwnAsync(visit));
        foreach (var entry in entries)
        {
            var place = entry.ProvinceId == visit.Province ? places.GetValueOrDefault(entry.Id) : null;
            if (place is null) continue;
            var park = place.Kind == PlaceKind.Phase ? places.GetValueOrDefault(place.ParentId ?? 0) : place.Kind == PlaceKind.Park ? place : null;
            Add(entry, own is null || own.Contains(place.Id), park is null ? null : "/parks/" + park.Code, ("place", place.Code));
        }
    }

    private async Task AddAgenciesAsync(List<SearchEntry> entries)
    {
        var ids = entries.ConvertAll(entry => entry.Id);
        var keys = ids.Count == 0 ? [] : await visit.Db.Agencies.Where(a => ids.Contains(a.Id)).Select(a => new { a.ProvinceId, a.Id, a.Key }).ToListAsync(visit.Stop);
        foreach (var entry in entries)
            if (keys.Find(row => row.Id == entry.Id && row.ProvinceId == entry.ProvinceId) is { } row) Add(entry, true, "/agencies/" + Uri.EscapeDataString(row.Key));
    }

    private async Task AddUnitsAsync(List<SearchEntry> entries)
    {
        var ids = entries.ConvertAll(entry => entry.Id);
        var keys = ids.Count == 0 ? [] : await visit.Db.Units.Where(u => ids.Contains(u.Id)).Select(u => new { u.ProvinceId, u.Id, u.Key }).ToListAsync(visit.Stop);
        foreach (var entry in entries)
            if (keys.Find(row => row.Id == entry.Id && row.ProvinceId == entry.ProvinceId) is { } row) Add(entry, true, null, ("place", row.Key));
    }

    private async Task AddOrdersAsync(IEnumerable<SearchEntry> orders, List<SearchEntry> matters)
    {
        var own = await OrderScopeQueries.OwnAsync(visit);
        foreach (var entry in orders) Add(entry, own is null || own.Contains(entry.Id), "/directives/" + Numbers.Text(entry.Id));
        if (matters.Count == 0) return;
        var ids = matters.ConvertAll(entry => (long?)entry.Id);
        var members = await visit.Db.MilestoneChanges.Where(c => c.ProvinceId == visit.Province && ids.Contains(c.MilestoneId)).Select(c => new { c.MilestoneId, c.DirectiveId }).ToListAsync(visit.Stop);
        foreach (var entry in matters)
        {
            var of = members.Where(member => member.MilestoneId == entry.Id && (own is null || own.Contains(member.DirectiveId))).Select(member => member.DirectiveId).ToList();
            if (of.Count > 0) Add(entry, true, $"/directives/{Numbers.Text(of.Max())}/matter");
        }
    }

    private async Task AddFiguresAsync(List<SearchEntry> entries)
    {
        var own = await PlaceScopeQueries.OwnAsync(visit);
        var ids = entries.ConvertAll(entry => entry.Id);
        var places = own is null || ids.Count == 0 ? [] : await visit.Db.Observations.Where(o => o.ProvinceId == visit.Province && ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.PlaceId, visit.Stop);
        foreach (var entry in entries) Add(entry, own is null || (places.TryGetValue(entry.Id, out var place) && own.Contains(place)), "/observations/" + Numbers.Text(entry.Id));
    }

    // Without a page of its own a place leads to its figures.
    private void Add(SearchEntry entry, bool isWithin, string? path, params ReadOnlySpan<(string, string?)> figures)
    {
        if (isWithin) addresses[(entry.Kind, entry.ProvinceId, entry.Id)] = path is null ? visit.To("/observations", figures) : visit.To(path);
    }
}

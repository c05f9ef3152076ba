using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Observations;

/// <summary>The words by which figures are found: those that have a quote.</summary>
public static class ObservationsSearch
{
    /// <summary>The entry of one figure; null without a quote.</summary>
    /// <param name="observation">The figure.</param>
    /// <param name="place">The name of its place.</param>
    public static SearchEntry? EntryOf(Observation observation, string place) => string.IsNullOrWhiteSpace(observation.Quote)
        ? null
        : SearchEntry.Make(observation.ProvinceId, SearchKind.Observation, observation.Id, observation.To, $"{place}: {observation.Measure}", observation.Quote);

    internal static async Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop)
    {
        var rows = await (
            from observation in db.Observations.AsNoTracking()
            join place in db.Places on new { observation.ProvinceId, Id = observation.PlaceId } equals new { place.ProvinceId, place.Id }
            where observation.ProvinceId == provinceId && observation.Id > after && observation.Quote != null && observation.Quote.Trim() != ""
            orderby observation.Id
            select new { observation, place.Name }).Take(count).ToListAsync(stop);
        return rows.ConvertAll(row => EntryOf(row.observation, row.Name)!);
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Parks;

namespace Tiendo.Features.Observations;

/// <summary>A measure added up over the parks of a province, or the phases of a park.</summary>
/// <param name="Sum">The sum, or why there is none.</param>
/// <param name="Places">The places within.</param>
internal sealed record PlaceSums(PlaceSum Sum, IReadOnlyDictionary<long, Place> Places)
{
    // In both engines' words: for each place the latest day by a seek in the index, then the rows of that day.
    private const string Sql = $"""
        SELECT {ObservationRecords.Columns}
          FROM places p CROSS JOIN observations o
         WHERE p.province_id = @p0 AND p.id IN (PLACES) AND o.province_id = @p0 AND o.place_id = p.id AND o.measure = @p1 AND o."to" =
               (SELECT x."to" FROM observations x
                 WHERE x.province_id = @p0 AND x.place_id = p.id AND x.measure = @p1 AND x."to" <= @p2 AND x.kind IN ('reported', 'computed') AND x.recorded_on <= @p3
                   AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = x.province_id AND s.observation_id = x.id AND s.recorded_on <= @p3)
                 ORDER BY x."to" DESC LIMIT 1)
           AND o.kind IN ('reported', 'computed') AND o.recorded_on <= @p3
           AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= @p3)
        """;

    /// <summary>Adds up what is, as of a day. A park that is not there yet, part of another by then, or revoked does not count.</summary>
    public static async Task<PlaceSums> OfAsync(
        TiendoDb db, Place place, Measure measure, Measures measures, DateOnly asOf, DateOnly? knownOn, string unit, ExchangeRate? rate, CancellationToken stop)
    {
        var isProvince = place.Kind == PlaceKind.Province;
        var within = await db.Places.AsNoTracking().Where(p => p.ProvinceId == place.ProvinceId && (isProvince ? p.Kind == PlaceKind.Park : p.ParentId == place.Id)).ToListAsync(stop);
        var uncounted = await ParksQueries.UncountedAsync(db, place.ProvinceId, asOf, knownOn, stop);
        within.RemoveAll(part => uncounted.Contains(part.Id));
        var sum = measure is { Numerator: { } numerator, Denominator: { } denominator } && !measure.AddsOverPlaces
            ? PlaceSum.OfRatio(measure, measures[numerator], await ChosenAsync(measures[numerator]), measures[denominator], await ChosenAsync(measures[denominator]))
            : PlaceSum.Of(measure, await ChosenAsync(measure), unit, rate);
        return new(sum, within.ToDictionary(part => part.Id));

        async Task<Dictionary<long, Observation?>> ChosenAsync(Measure of)
        {
            var chosen = within.ToDictionary(part => part.Id, _ => (Observation?)null);
            foreach (var part in within.Chunk(500))
            {
                object[] values = [place.ProvinceId, of.Code, asOf, knownOn ?? DateOnly.MaxValue, .. part.Select(p => (object)p.Id)];
                var sql = Sql.Replace("PLACES", string.Join(", ", part.Select((_, at) => ObservationRecords.Name(at + 4))), StringComparison.Ordinal);
                var rows = await ObservationRecords.ReadAsync(db, sql, values, ObservationRecords.Observation, stop);
                foreach (var group in rows.GroupBy(row => row.PlaceId)) chosen[group.Key] = Choice.Of(new(of, asOf, knownOn), group, []).Chosen;
            }
            return chosen;
        }
    }
}

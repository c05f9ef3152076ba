using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Observations;

/// <summary>All figures in force of a province, or of one place and what lies in it.</summary>
/// <param name="Places">The places by their identity.</param>
/// <param name="Figures">Their figures without the superseded ones.</param>
internal sealed record ProvinceFigures(IReadOnlyDictionary<long, Place> Places, IReadOnlyList<Observation> Figures)
{
    private const string Sql = $"""
        SELECT {ObservationRecords.Columns} FROM observations o
         WHERE o.province_id = @p0 AND o."to" <= @p1 AND o.recorded_on <= @p2
           AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= @p2)

        """;

    /// <summary>Reads them.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">The province.</param>
    /// <param name="top">Only this place and what lies in it; null for all.</param>
    /// <param name="asOf">Only figures that end by this day; null for all.</param>
    /// <param name="knownOn">Only what had been recorded by this day; null for all.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<ProvinceFigures> ReadAsync(TiendoDb db, int provinceId, Place? top, DateOnly? asOf, DateOnly? knownOn, CancellationToken stop)
    {
        var places = (await db.Places.AsNoTracking().Where(p => p.ProvinceId == provinceId).ToListAsync(stop)).ToDictionary(p => p.Id);
        if (top is not null) places = places.Where(pair => IsWithin(pair.Value, top, places)).ToDictionary();
        return await ReadAsync(db, provinceId, places, top is null, asOf, knownOn, stop);
    }

    /// <summary>Reads the figures of some places.</summary>
    public static Task<ProvinceFigures> OfAsync(TiendoDb db, int provinceId, IReadOnlyDictionary<long, Place> places, CancellationToken stop) =>
        ReadAsync(db, provinceId, places, all: false, null, null, stop);

    private static async Task<ProvinceFigures> ReadAsync(
        TiendoDb db, int provinceId, IReadOnlyDictionary<long, Place> places, bool all, DateOnly? asOf, DateOnly? knownOn, CancellationToken stop)
    {
        var (day, known) = (asOf ?? DateOnly.MaxValue, knownOn ?? DateOnly.MaxValue);
        var figures = new List<Observation>();
        // Straight from the driver: a province has more than a hundred thousand.
        foreach (var part in all ? [[]] : places.Keys.Chunk(500))
        {
            object[] values = [provinceId, day, known, .. part.Cast<object>()];
            var within = part.Length == 0 ? "" : $"AND o.place_id IN ({string.Join(", ", part.Select((_, at) => ObservationRecords.Name(at + 3)))})";
            figures.AddRange(await ObservationRecords.ReadAsync(db, Sql + within, values, ObservationRecords.Observation, stop));
        }
        return new(places, figures);
    }

    /// <summary>The figures place by place, each with the places in it.</summary>
    public IReadOnlyList<PlaceFigures> Tree()
    {
        var figures = Figures.ToLookup(row => row.PlaceId);
        var parts = Places.Values.OrderBy(place => place.Code, StringComparer.Ordinal).ToLookup(place => place.ParentId is { } id && Places.ContainsKey(id) ? id : 0);
        return Of(0, 0);

        IReadOnlyList<PlaceFigures> Of(long parent, int depth) => depth > 8 ? [] : [.. parts[parent].Select(place => new PlaceFigures(place, [.. figures[place.Id]], Of(place.Id, depth + 1)))];
    }

    private static bool IsWithin(Place place, Place top, Dictionary<long, Place> places)
    {
        for (var (at, steps) = (place, 0); steps < 9; steps++)
        {
            if (at.Id == top.Id) return true;
            if (at.ParentId is not { } parent || !places.TryGetValue(parent, out at!)) return false;
        }
        return false;
    }
}

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
        var (day, known) = (asOf ?? DateOnly.MaxValue, knownOn ?? DateOnly.MaxValue);
        var rows = db.Observations.AsNoTracking().Where(o => o.ProvinceId == provinceId && o.To <= day && o.RecordedOn <= known)
            .Where(o => !db.Supersessions.Any(s => s.ProvinceId == o.ProvinceId && s.ObservationId == o.Id && s.RecordedOn <= known));
        if (top is not null)
        {
            var ids = places.Keys.ToList();
            rows = rows.Where(o => ids.Contains(o.PlaceId));
        }
        return new(places, await rows.ToListAsync(stop));
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

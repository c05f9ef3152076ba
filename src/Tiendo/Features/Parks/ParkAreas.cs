using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;

namespace Tiendo.Features.Parks;

/// <summary>The area that sources state for a park.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Hedge">How sure the source is.</param>
/// <param name="Kind">Plan or reported.</param>
/// <param name="Day">The day it speaks of.</param>
internal sealed record ParkArea(decimal Value, string Unit, Hedge Hedge, ObservationKind Kind, DateOnly Day)
{
    /// <summary>In hectares; null for a unit that is none of area.</summary>
    public decimal? Hectares => Units.Convert(Value, Unit, "ha");
}

/// <summary>The areas of many parks as of a day, by the rule for figures: the latest day, then the weightier source, then the later record.</summary>
internal static class ParkAreas
{
    private const string Measure = "land.area";
    private static readonly ObservationKind[] Kinds = [ObservationKind.Plan, ObservationKind.Reported];

    public static async Task<IReadOnlyDictionary<(int Province, long Place), ParkArea>> LoadAsync(
        TiendoDb db, int? provinceId, DateOnly asOf, DateOnly? knownOn, CancellationToken stop)
    {
        var known = knownOn ?? DateOnly.MaxValue;
        var figures = await db.Observations.AsNoTracking()
            .Where(o => (provinceId == null || o.ProvinceId == provinceId) && o.Measure == Measure && o.To <= asOf && o.RecordedOn <= known && Kinds.Contains(o.Kind))
            .Where(o => !db.Supersessions.Any(s => s.ProvinceId == o.ProvinceId && s.ObservationId == o.Id && s.RecordedOn <= known))
            .ToListAsync(stop);
        return figures.GroupBy(figure => (figure.ProvinceId, figure.PlaceId)).ToDictionary(
            group => group.Key,
            group =>
            {
                var chosen = group.OrderByDescending(figure => figure.To).ThenBy(figure => figure.Rank).ThenByDescending(figure => figure.Id).First();
                return new ParkArea(chosen.Value, chosen.Unit, chosen.Hedge, chosen.Kind, chosen.To);
            });
    }
}

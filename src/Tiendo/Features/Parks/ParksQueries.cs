using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>Finds places for other features.</summary>
public static class ParksQueries
{
    /// <summary>The place that a code or name means on a day.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">Only in this province; null for all.</param>
    /// <param name="text">Code or name.</param>
    /// <param name="onDay">The day whose names count.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">place.unknown</exception>
    public static async Task<Place> FindPlaceAsync(TiendoDb db, int? provinceId, string text, DateOnly onDay, CancellationToken stop)
    {
        var places = db.Places.AsNoTracking().Where(p => provinceId == null || p.ProvinceId == provinceId);
        return await places.FirstOrDefaultAsync(p => p.Code == text, stop)
            ?? await places.FirstOrDefaultAsync(p => p.Name == text, stop)
            ?? throw new RuleBroken("place.unknown", null, ("given", text));
    }
}

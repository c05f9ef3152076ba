using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Features.Milestones;

/// <summary>How many due days moved, province by province: part of the overview.</summary>
public static class MovedDeadlines
{
    /// <summary>Counts as of a day, by what was recorded up to another.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">One province; null for all.</param>
    /// <param name="day">What moved up to this day.</param>
    /// <param name="knownOn">What was recorded up to this day; null for everything.</param>
    /// <param name="stop">Gives up.</param>
    public static Task<List<MovedCount>> CountAsync(TiendoDb db, int? provinceId, DateOnly day, DateOnly? knownOn, CancellationToken stop)
    {
        var known = knownOn ?? LastKnown;
        return db.MilestoneMoves.AsNoTracking()
            .Where(move => provinceId == null || move.ProvinceId == provinceId)
            .Where(move => move.KnownUntil > known && move.MovedOn <= day && move.KnownFrom <= known)
            .GroupBy(move => move.ProvinceId)
            .Select(moves => new MovedCount(moves.Key, moves.Count(move => move.Number == 1), moves.Count()))
            .ToListAsync(stop);
    }

    /// <summary>The day on which everything recorded so far is known.</summary>
    internal static DateOnly LastKnown { get; } = DateOnly.MaxValue.AddDays(-1);
}

/// <summary>Moved due days of one province.</summary>
/// <param name="ProvinceId">The province.</param>
/// <param name="Milestones">Milestones whose due day moved.</param>
/// <param name="Moves">How often in all.</param>
public sealed record MovedCount(int ProvinceId, int Milestones, int Moves);

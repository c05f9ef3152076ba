using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Puts names beside the numbers of observations.</summary>
internal static class FigureRows
{
    /// <summary>The rows in the order given.</summary>
    public static Task<IReadOnlyList<FigureRow>> ReadAsync(LedgerCall call, IReadOnlyList<Observation> rows, CancellationToken stop) => ReadAsync(call.Db, call.Say, call.KnownOn, rows, stop);

    /// <summary>The rows in the order given.</summary>
    public static async Task<IReadOnlyList<FigureRow>> ReadAsync(TiendoDb db, Messages say, DateOnly? knownOn, IReadOnlyList<Observation> rows, CancellationToken stop)
    {
        var sources = await FigureSources.ReadAsync(db, rows, say, stop);
        var (places, gone) = (new Dictionary<(int, long), Place>(), new HashSet<(int, long)>());
        foreach (var province in rows.GroupBy(row => row.ProvinceId))
        {
            foreach (var part in province.Chunk(500))
            {
                var (at, ids) = (part.Select(row => row.PlaceId).Distinct().ToList(), part.Select(row => row.Id).ToList());
                foreach (var place in await db.Places.AsNoTracking().Where(p => p.ProvinceId == province.Key && at.Contains(p.Id)).ToListAsync(stop)) places[(province.Key, place.Id)] = place;
                var superseded = db.Supersessions.Where(s => s.ProvinceId == province.Key && ids.Contains(s.ObservationId));
                if (knownOn is { } known) superseded = superseded.Where(s => s.RecordedOn <= known);
                gone.UnionWith((await superseded.Select(s => s.ObservationId).ToListAsync(stop)).Select(id => (province.Key, id)));
            }
        }
        return [.. rows.Select(row => FigureRow.Of(row, places[(row.ProvinceId, row.PlaceId)], sources, gone.Contains((row.ProvinceId, row.Id))))];
    }
}

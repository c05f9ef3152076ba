using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;

namespace Tiendo.Features.Observations;

/// <summary>Records that an observation is no longer to be used. It stays readable.</summary>
internal sealed class SupersedeObservation(TiendoDb db)
{
    /// <summary>Sets one aside as simply wrong, or in favour of another that is recorded.</summary>
    /// <exception cref="RuleBroken">observation.unknown, observation.superseded-already, observation.other-matter</exception>
    public async Task<JournalRow> RunAsync(int provinceId, long id, long? byId, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "observations.supersede", act, stop);
        var by = byId is { } other ? await FindAsync(db, provinceId, other, stop) : null;
        db.Add(await DecideAsync(db, provinceId, id, by, act, stop));
        return await write.CommitAsync(stop);
    }

    internal static async Task<Supersession> DecideAsync(TiendoDb db, int provinceId, long id, Observation? by, Act act, CancellationToken stop)
    {
        var old = await FindAsync(db, provinceId, id, stop);
        var before = await db.Supersessions.AsNoTracking().SingleOrDefaultAsync(s => s.ProvinceId == provinceId && s.ObservationId == id, stop);
        return old.Superseded(by, before, act);
    }

    private static async Task<Observation> FindAsync(TiendoDb db, int provinceId, long id, CancellationToken stop) =>
        await db.Observations.AsNoTracking().SingleOrDefaultAsync(o => o.ProvinceId == provinceId && o.Id == id, stop)
        ?? throw new RuleBroken("observation.unknown", null, ("id", id.ToString(CultureInfo.InvariantCulture)));
}

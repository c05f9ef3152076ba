using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Samples;

/// <summary>Moves the clock of a sample province to a day.</summary>
/// <param name="db">The open data.</param>
public sealed class MoveClock(TiendoDb db)
{
    /// <summary>Moves it.</summary>
    /// <exception cref="RuleBroken">clock.sample-only</exception>
    public async Task<JournalRow> RunAsync(DateOnly day, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, 0, "sample.clock", act, stop);
        var setting = await db.Settings.AsTracking().SingleOrDefaultAsync(s => s.Key == Clock.Setting, stop) ?? throw new RuleBroken("clock.sample-only");
        setting.Value = Days.Write(day);
        return await write.CommitAsync(stop);
    }
}

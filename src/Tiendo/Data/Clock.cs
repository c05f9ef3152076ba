using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Tiendo.Data;

/// <summary>What time it is: in a sample province its clock stands still at a day.</summary>
public static class Clock
{
    /// <summary>The setting that holds the day of a sample province.</summary>
    public const string Setting = "clock";

    /// <summary>The moment, and whether the clock stands still. The time of day goes on in any case.</summary>
    public static async Task<(DateTimeOffset Now, bool StandsStill)> NowAsync(TiendoDb db, TimeProvider time, CancellationToken stop) =>
        At(time, await db.Settings.AsNoTracking().Where(s => s.Key == Setting).Select(s => s.Value).SingleOrDefaultAsync(stop));

    /// <summary>The moment where the setting has a value, and whether the clock stands still.</summary>
    public static (DateTimeOffset Now, bool StandsStill) At(TimeProvider time, string? setting)
    {
        var now = time.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        return DateOnly.TryParseExact(setting, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (new DateTimeOffset(day.ToDateTime(TimeOnly.FromTimeSpan(now.TimeOfDay)), now.Offset), true)
            : (now, false);
    }
}

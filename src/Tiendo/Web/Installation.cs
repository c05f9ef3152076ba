using Tiendo.Data;

namespace Tiendo.Web;

/// <summary>What a server stands on.</summary>
/// <param name="Database">The data.</param>
/// <param name="ListsFolder">What an officer may edit: agencies, units, measures, calendars.</param>
/// <param name="DataFolder">What lies beside the database: the keys that sign cookies.</param>
/// <param name="Time">What time it is.</param>
public sealed record Installation(Database Database, string ListsFolder, string DataFolder, TimeProvider Time)
{
    /// <summary>Where the keys lie that sign cookies: beside the database, or where several nodes share them.</summary>
    public string KeysFolder { get; init; } = Path.Combine(DataFolder, "keys");

    /// <summary>Address of a MapLibre style or of map tiles with {z}/{x}/{y}; null for the outline alone. Its host is let in by the content policy.</summary>
    public string? MapAddress { get; init; }
}

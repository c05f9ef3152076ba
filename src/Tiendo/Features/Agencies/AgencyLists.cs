using Tiendo.Domain;
using Tiendo.Features.Calendar;
using Tiendo.Notices;

namespace Tiendo.Features.Agencies;

/// <summary>Loads what an officer may edit under <c>data/</c> into the lists the reader needs.</summary>
public static class AgencyLists
{
    /// <summary>Reads agencies.csv, units.csv and calendar/*.csv; without a calendar folder working days stay uncounted.</summary>
    /// <param name="dataFolder">The folder that holds them.</param>
    /// <param name="agenciesFile">Another agencies file, in place of the folder's.</param>
    /// <exception cref="RuleBroken">A file is missing or wrong: a code <c>list.…</c> with file, line and column.</exception>
    public static ReaderLists Load(string dataFolder, string? agenciesFile = null)
    {
        var calendarFolder = Path.Combine(dataFolder, "calendar");
        return new()
        {
            Agencies = AgencyRows.Read(agenciesFile ?? Path.Combine(dataFolder, "agencies.csv")).ForReader(),
            Units = UnitRows.Read(Path.Combine(dataFolder, "units.csv")).ForReader(),
            WorkingDays = Directory.Exists(calendarFolder) ? CalendarQueries.Read(calendarFolder).AddWorkingDays : null,
        };
    }
}

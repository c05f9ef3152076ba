using Tiendo.Domain;
using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Agencies;

/// <summary>The register of agencies and units straight from <c>data/</c>: what is used where there is no database.</summary>
public static class RegisterFiles
{
    /// <summary>Reads agencies.csv and units.csv.</summary>
    /// <exception cref="RuleBroken">A file is missing or wrong: a code <c>list.…</c> with file, line and column.</exception>
    public static AgencyRegister Load(string listsFolder)
    {
        var agencies = AgencyRows.Read(Path.Combine(listsFolder, "agencies.csv"));
        var units = UnitRows.Read(Path.Combine(listsFolder, "units.csv"));
        return new(agencies.Agencies, agencies.Successions, units.Units, units.Successions);
    }
}

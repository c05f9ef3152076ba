using System.CommandLine;

namespace Tiendo.Features.Agencies;

/// <summary>Bodies and administrative units with their lives.</summary>
public static class AgenciesFeature
{
    /// <summary>Where the data names agencies and units; each feature that keeps such a key has its columns here.</summary>
    public static IReadOnlyList<AgencyReference> References { get; } =
    [
        new("places", "code"), new("park_communes", "unit"), new("directives", "lead"), new("directives", "coordinate"),
    ];

    /// <summary><c>agencies …</c></summary>
    public static Command Commands(App app) =>
        new("agencies", app.Messages["help.agencies"]) { ResolveAgencyCommand.Create(app), ListAgenciesCommand.Create(app), ImportAgenciesCommand.Create(app) };
}

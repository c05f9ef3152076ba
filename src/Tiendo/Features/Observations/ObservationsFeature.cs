using System.CommandLine;

namespace Tiendo.Features.Observations;

/// <summary>Figures with their source and day.</summary>
public static class ObservationsFeature
{
    /// <summary><c>observations …</c></summary>
    public static Command Commands(App app) =>
        new("observations", app.Messages["help.observations"])
        {
            ListObservationsCommand.Create(app),
            ShowObservationCommand.Create(app),
            SeriesCommand.Create(app),
            AddObservationCommand.Create(app),
            SupersedeObservationCommand.Create(app),
            ImportObservationsCommand.Create(app),
            ContradictionsCommand.Create(app),
            ContradictionsCommand.CreateCheck(app),
        };
}

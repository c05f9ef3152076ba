using System.CommandLine;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>Parks, clusters and zones over time.</summary>
public static class ParksFeature
{
    /// <summary><c>parks …</c></summary>
    public static Command Commands(App app) => new("parks", app.Messages["help.parks"])
    {
        ListParksCommand.Create(app),
        ShowParkCommand.Create(app),
        ImportParksCommand.Create(app),
        RegisterParkCommand.Create(app),
        RecordParkCommand.Create(app, "rename", ParkRowKind.Name),
        RecordParkCommand.Create(app, "name", ParkRowKind.OtherName),
        RecordParkCommand.Create(app, "commune", ParkRowKind.Commune),
        RecordParkCommand.Create(app, "investor", ParkRowKind.Investor),
        RecordParkCommand.Create(app, "phase", ParkRowKind.Phase),
        RecordParkCommand.Create(app, "decision", ParkRowKind.Decision),
        RecordParkCommand.Create(app, "status", ParkRowKind.Status),
        RecordParkCommand.Create(app, "boundary", ParkRowKind.Boundary),
        RecordParkCommand.Create(app, "merge", ParkRowKind.Merge),
    };
}

using System.CommandLine;

namespace Tiendo.Features.Journal;

/// <summary>Who wrote what, when and why; and that nobody changed it since.</summary>
public static class JournalFeature
{
    /// <summary><c>journal …</c></summary>
    public static Command Commands(App app) => new("journal", app.Messages["help.journal"])
    {
        ListJournalCommand.Create(app),
        VerifyJournalCommand.Create(app),
        ShowHeadsCommand.Create(app),
        ExportJournalCommand.Create(app),
    };
}

using System.CommandLine;

namespace Tiendo.Features.Directives;

/// <summary>Orders with their history.</summary>
public static class DirectivesFeature
{
    /// <summary><c>directives …</c></summary>
    public static Command Commands(App app)
    {
        var directives = new Command("directives", app.Messages["help.directives"])
        {
            ListDirectivesCommand.Create(app),
            ShowDirectiveCommand.Create(app),
            CountDirectivesCommand.Create(app),
        };
        foreach (var step in StepCommands.All(app)) directives.Subcommands.Add(step);
        directives.Subcommands.Add(RebuildDirectivesCommand.Create(app));
        return directives;
    }
}

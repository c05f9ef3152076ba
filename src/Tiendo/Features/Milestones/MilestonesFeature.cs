using System.CommandLine;

namespace Tiendo.Features.Milestones;

/// <summary>Matters that are ordered, perhaps again and again, and how their due days move.</summary>
public static class MilestonesFeature
{
    /// <summary><c>milestones …</c></summary>
    public static Command Commands(App app) => new("milestones", app.Messages["help.milestones"])
    {
        ListMilestonesCommand.Create(app), ShowMilestoneCommand.Create(app), ProposeMilestonesCommand.Create(app), JoinMilestoneCommand.Create(app),
        LeaveMilestoneCommand.Create(app), SplitMilestoneCommand.Create(app), RebuildMovesCommand.Create(app),
    };
}

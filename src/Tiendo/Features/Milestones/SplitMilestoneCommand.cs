using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones split</c>: some orders of a milestone are another matter.</summary>
internal static class SplitMilestoneCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var milestone = new Argument<string>("milestone") { HelpName = say["help.id"], Arity = ArgumentArity.ZeroOrOne };
        var directives = new Argument<string[]>("directives") { HelpName = say["help.id"] + " …", Arity = ArgumentArity.ZeroOrMore };
        var matter = new Option<string>("--matter") { Description = say["help.milestones.matter"], HelpName = say["help.words"] };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "split", say["help.milestones.split"], [milestone, directives, matter, why, province], async (call, stop) =>
        {
            var (provinceId, id) = await MilestoneId.OfAsync(call, province, call.Need(milestone), stop);
            var leaving = Array.ConvertAll(call.Get(directives) is { Length: > 0 } given ? given : throw new RuleBroken("milestone.split-what"), text => MilestoneId.Id(text, provinceId));
            var (created, row) = await new SplitMilestone(call.Db, MattersFile.Load(app.ListsFolder))
                .RunAsync(provinceId, id, leaving, call.Get(matter), call.ActOf(call.Get(why) ?? say["milestone.why-split"]), stop);
            await ShowMilestoneCommand.ShowAsync(call, provinceId, created, stop);
            call.SayRecorded(row);
            return 0;
        });
    }
}

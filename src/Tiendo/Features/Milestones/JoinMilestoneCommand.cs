using System.CommandLine;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones join</c>: an order belongs to the matter of another.</summary>
internal static class JoinMilestoneCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var directive = new Argument<string>("directive") { HelpName = say["help.id"], Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string>("--to") { Description = say["help.milestones.to"], HelpName = say["help.id"] };
        var matter = new Option<string>("--matter") { Description = say["help.milestones.matter"], HelpName = say["help.words"] };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "join", say["help.milestones.join"], [directive, to, matter, why, province], async (call, stop) =>
        {
            var (provinceId, id) = await MilestoneId.OfAsync(call, province, call.Need(directive), stop);
            var target = MilestoneId.Id(call.Need(to), provinceId);
            var (milestones, row) = await new JoinMilestone(call.Db, MattersFile.Load(app.ListsFolder))
                .RunAsync(provinceId, [new(id, target, call.Get(matter))], call.ActOf(call.Get(why) ?? say["milestone.why-join"]), stop);
            await ShowMilestoneCommand.ShowAsync(call, provinceId, milestones[0], stop);
            call.SayRecorded(row);
            return 0;
        });
    }
}

using System.CommandLine;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones leave</c>: an order had been joined by mistake.</summary>
internal static class LeaveMilestoneCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var directive = new Argument<string>("directive") { HelpName = say["help.id"], Arity = ArgumentArity.ZeroOrOne };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "leave", say["help.milestones.leave"], [directive, why, province], async (call, stop) =>
        {
            var (provinceId, id) = await MilestoneId.OfAsync(call, province, call.Need(directive), stop);
            var (milestone, row) = await new LeaveMilestone(call.Db).RunAsync(provinceId, id, call.ActOf(call.Get(why) ?? say["milestone.why-leave"]), stop);
            await ShowMilestoneCommand.ShowAsync(call, provinceId, milestone, stop);
            call.SayRecorded(row);
            return 0;
        });
    }
}

using System.CommandLine;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones propose</c>: which earlier orders an order probably repeats, and why.</summary>
internal static class ProposeMilestonesCommand
{
    public static Command Create(App app)
    {
        var directive = new Argument<string>("directive") { HelpName = app.Messages["help.id"], Arity = ArgumentArity.ZeroOrOne };
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "propose", app.Messages["help.milestones.propose"], [directive, province], async (call, stop) =>
        {
            var (provinceId, id) = await MilestoneId.OfAsync(call, province, call.Need(directive), stop);
            var words = MattersFile.Load(app.ListsFolder);
            var register = await AgenciesQueries.RegisterAsync(call.Db, app.ListsFolder, stop);
            var proposed = await new ProposeMilestones(call.Db, words, register).RunAsync(provinceId, id, stop);
            call.Answer.Remark(proposed.Directive.Quote);
            call.Answer.List(await ProposalRow.OfAsync(call.Db, provinceId, [proposed], new(call.Say, words), stop), ProposalRow.Columns(call.Say));
            if (proposed.Proposals.Count > 0) call.Answer.Remark(call.Say.Say("milestone.how-to-join", ("directive", Numbers.Text(id)), ("target", Numbers.Text(proposed.Proposals[0].Earlier.Id))));
            return 0;
        });
    }
}

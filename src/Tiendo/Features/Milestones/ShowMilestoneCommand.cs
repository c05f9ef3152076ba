using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Milestones;
using Tiendo.Features.Shared;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones show</c>: one milestone, or that of an order, with every order, every move and who joined what.</summary>
internal static class ShowMilestoneCommand
{
    private sealed record Change(long Directive, bool Joined, DateOnly On, string By, string Why);

    private sealed record Shown(MilestoneRow Milestone, IReadOnlyList<Change> Joining);

    public static Command Create(App app)
    {
        var milestone = new Argument<string>("milestone") { HelpName = app.Messages["help.id"], Arity = ArgumentArity.ZeroOrOne };
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "show", app.Messages["help.milestones.show"], [milestone, province], async (call, stop) =>
        {
            var (provinceId, id) = await MilestoneId.OfAsync(call, province, call.Need(milestone), stop);
            if (!await call.Db.Milestones.AnyAsync(m => m.ProvinceId == provinceId && m.Id == id, stop))
            {
                await DirectivesQueries.GetAsync(call.Db, provinceId, id, stop);
                id = await MilestonesQueries.MilestoneOfAsync(call.Db, provinceId, id, stop) ?? throw new RuleBroken("milestone.not-joined", null, ("directive", Numbers.Text(id)));
            }
            call.SayDays();
            await ShowAsync(call, provinceId, id, stop);
            return 0;
        });
    }

    /// <summary>Shows a milestone as of the day that the call asks for.</summary>
    public static async Task ShowAsync(LedgerCall call, int provinceId, long id, CancellationToken stop)
    {
        var history = (await MilestonesQueries.HistoriesAsync(call.Db, provinceId, [id], stop))[0];
        var row = (await MilestoneRow.OfAsync(call.Db, provinceId, [(history, history.On(call.AsOf, call.KnownOn))], stop))[0];
        var members = history.Directives.Keys.ToList();
        var changes = await call.Db.MilestoneChanges
            .Where(c => c.ProvinceId == provinceId && members.Contains(c.DirectiveId) && (call.KnownOn == null || c.RecordedOn <= call.KnownOn)).OrderBy(c => c.Id).ToListAsync(stop);
        var shown = new Shown(row, Joining(changes, id));
        if (call.Answer.Form == AnswerForm.Json)
        {
            call.Answer.Show(shown);
            return;
        }
        call.Answer.Show(row, MilestoneRow.Columns(call.Say));
        if (call.Answer.Form != AnswerForm.Table) return;
        foreach (var move in row.Moves) call.Answer.Remark(Words(call.Say, move));
        if (row.Moves.Count > 1) call.Answer.Remark(call.Say.Say("milestone.moved-in-all", ("times", Numbers.Text(row.TimesMoved)), ("days", Numbers.Text(row.DaysMoved))));
        call.Answer.List(
            row.Orders, new("milestone.column.directive", order => order.Directive, true), new("milestone.column.document", order => order.Document), new("milestone.column.given", order => order.Date),
            new("column.due", order => order.Due), new("column.lead", order => order.Lead), new("column.action", order => order.Action));
        foreach (var change in shown.Joining)
        {
            call.Answer.Remark(call.Say.Say(
                change.Joined ? "milestone.joined" : "milestone.left",
                ("directive", Numbers.Text(change.Directive)), ("day", Days.Say(change.On)), ("by", change.By), ("why", change.Why)));
        }
    }

    /// <summary>Joining this milestone and leaving it again, for whatever other.</summary>
    private static List<Change> Joining(List<MilestoneChange> changes, long id)
    {
        var here = new HashSet<long>();
        var found = new List<Change>();
        foreach (var change in changes)
        {
            var joins = change.MilestoneId == id;
            if (joins ? here.Add(change.DirectiveId) : here.Remove(change.DirectiveId)) found.Add(new(change.DirectiveId, joins, change.RecordedOn, change.RecordedBy, change.Why));
        }
        return found;
    }

    private static string Words(Messages say, MilestoneRow.Move move) => say.Say(
        move.Days < 0 ? "milestone.moved-forward" : move.Kind == MoveKind.Extended ? "milestone.moved-extended" : "milestone.moved-again",
        ("on", Days.Say(move.Date)), ("from", Days.Say(move.From)), ("to", Days.Say(move.To)), ("days", Numbers.Text(Math.Abs(move.Days))), ("directive", Numbers.Text(move.Directive)));
}

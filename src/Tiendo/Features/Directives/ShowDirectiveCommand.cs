using System.CommandLine;
using Tiendo.Features.Milestones;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary><c>directives show</c>: everything about one order.</summary>
internal static class ShowDirectiveCommand
{
    public static Command Create(App app)
    {
        var id = new Argument<string>("id") { HelpName = app.Messages["help.id"], Arity = ArgumentArity.ZeroOrOne };
        return LedgerCommand.Create(app, "show", app.Messages["help.directives.show"], [id], async (call, stop) =>
        {
            var shown = await DirectiveShown.LoadAsync(call, await DirectivesQueries.FindAsync(call.Db, call.Need(id), stop), stop);
            call.SayDays();
            call.Answer.Show(shown, Columns(app.Messages));
            if (call.Answer.Form != AnswerForm.Table) return 0;
            Section(call, "directives.acts", shown.Acts, ActShown.Columns(app.Messages));
            Section(call, "directives.states", shown.States, StateShown.Columns(app.Messages));
            if (shown.Changes.Count > 0) Section(call, "directives.changes", shown.Changes, ChangeShown.Columns(app.Messages));
            await MilestonesLinks.TellStoryAsync(call, shown.Province, shown.Id, stop);
            return 0;
        });
    }

    private static void Section<T>(LedgerCall call, string title, IReadOnlyCollection<T> rows, IReadOnlyList<AnswerColumn<T>> columns)
    {
        call.Answer.Remark("\n" + call.Say[title]);
        call.Answer.List(rows, columns);
    }

    private static IReadOnlyList<AnswerColumn<DirectiveShown>> Columns(Messages say) =>
    [
        new("column.id", d => d.Id),
        new("column.action", d => $"“{d.Quote}”"),
        new("directives.column.document", d => d.Document),
        new("column.section", d => string.Join(". ", new[] { d.Section, d.Heading }.Where(v => !string.IsNullOrEmpty(v)))),
        new("column.lead", d => d.Lead.Select(a => DirectiveRow.LeadText(a, say))),
        new("column.coordinate", d => d.Coordinate.Select(a => DirectiveRow.LeadText(a, say))),
        new("directives.column.places", d => d.Places.Select(p => p.Code is { } code ? $"{p.Words} ({code})" : p.Words)),
        new("directives.column.matter", d => d.Matter),
        new("directives.column.topics", d => d.Topics.Select(topic => say[$"topic.{topic}"])),
        new("directives.column.quantities", d => d.Quantities.Select(q => q.Words)),
        new("column.due", d => d.Explanation),
        new("directives.column.priority", d => d.Priority == Domain.Directives.Priority.Normal ? null : say[$"priority.{d.Priority}"]),
        new("directives.column.state", d => d.Now.Select(s => s.InWords(say))),
        new("directives.column.accepted", d => $"{Days.Say(d.RecordedOn)}, {d.RecordedBy}"),
    ];
}

using System.CommandLine;
using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>The commands that record a step: <c>directives report 42 --text …</c>.</summary>
internal static class StepCommands
{
    /// <summary>One command a step, each with the options that the step knows.</summary>
    public static IEnumerable<Command> All(App app) =>
    [
        Create(app, "acknowledge", DirectiveStep.Acknowledge),
        Create(app, "start", DirectiveStep.Start),
        Create(app, "report", DirectiveStep.Report, "text", "evidence", "document", "occurrence"),
        Create(app, "confirm", DirectiveStep.Confirm, "occurrence"),
        Create(app, "return", DirectiveStep.Return, "occurrence"),
        Create(app, "ask-extension", DirectiveStep.AskExtension, "to", "document", "occurrence"),
        Create(app, "extend", DirectiveStep.Extend, "to", "document", "evidence", "occurrence"),
        Create(app, "refuse-extension", DirectiveStep.RefuseExtension, "document", "occurrence"),
        Create(app, "replace", DirectiveStep.Replace, "with", "document"),
        Create(app, "withdraw", DirectiveStep.Withdraw, "document", "evidence"),
        Create(app, "trigger", DirectiveStep.Trigger, "when-done", "to", "document"),
    ];

    private static Command Create(App app, string name, DirectiveStep step, params string[] options)
    {
        var values = new StepOptions(app.Messages, options);
        return LedgerCommand.Create(app, name, app.Messages[$"help.directives.{name}"], values.All, async (call, stop) =>
        {
            var recorded = await values.RunAsync(call, step, stop);
            var shown = await DirectiveShown.LoadAsync(call, recorded.Directive, stop);
            var say = call.Say;
            call.Answer.Show(
                shown,
                new("column.id", d => d.Id), new("directives.column.matter", d => d.Matter ?? d.Quote), new("column.due", d => d.Explanation),
                new("directives.column.state", d => d.Now.Where(n => recorded.Taken.Occurrence is null || n.Occurrence == recorded.Taken.Occurrence).Select(n => n.InWords(say))));
            foreach (var (begun, taken) in recorded.Begun)
            {
                call.Answer.Remark(say.Say(
                    "directives.begun", ("id", Numbers.Text(begun.Id)), ("matter", begun.Matter ?? begun.Quote),
                    ("due", taken.To is { } due ? Days.Say(due) : say["state.NoDeadline"])));
            }

            call.SayRecorded(recorded.Row);
            return 0;
        });
    }
}

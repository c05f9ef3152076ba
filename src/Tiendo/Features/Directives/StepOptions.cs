using System.CommandLine;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Sources;
using Tiendo.Features.Calendar;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;
using Directive = Tiendo.Domain.Directives.Directive;

namespace Tiendo.Features.Directives;

/// <summary>What a person says of a step.</summary>
internal sealed class StepOptions
{
    private readonly Argument<string> id;
    private readonly Option<string> day, why;
    private readonly Option<string>? text, evidence, document, occurrence, to, with, whenDone;

    public StepOptions(Messages say, string[] options)
    {
        id = new("id") { HelpName = say["help.id"], Arity = ArgumentArity.ZeroOrOne, Description = say["help.directives.id"] };
        day = Option("day", "help.day");
        why = new("--why") { Description = say["help.directives.step-why"], HelpName = say["help.words"] };
        text = Known("text", "help.words");
        evidence = Known("evidence", "help.file");
        document = Known("document", "help.documents.reference");
        occurrence = Known("occurrence", "help.day");
        to = Known("to", "help.day");
        with = Known("with", "help.id");
        whenDone = Known("when-done", "help.id");
        All = [id, day, why, .. new[] { text, evidence, document, occurrence, to, with, whenDone }.OfType<Option<string>>()];

        Option<string>? Known(string name, string value) => options.Contains(name) ? Option(name, value) : null;

        Option<string> Option(string name, string value) => new("--" + name) { Description = say[$"help.directives.step-{name}"], HelpName = say[value] };
    }

    public IReadOnlyList<Symbol> All { get; }

    public async Task<StepRecorded> RunAsync(LedgerCall call, DirectiveStep step, CancellationToken stop)
    {
        var directive = await DirectivesQueries.FindAsync(call.Db, call.Need(id), stop);
        var paper = Get(call, document) is { } reference ? await DocumentsQueries.FindAsync(call.Db, directive.ProvinceId, reference, stop) : null;
        var file = Get(call, evidence);
        if (paper is not null && file is not null) throw new RuleBroken("directive.document-twice");
        var reason = Get(call, text) ?? call.Get(why);
        var other = Get(call, with) ?? Get(call, whenDone);
        var taken = new StepTaken(step == DirectiveStep.Trigger && other is not null ? DirectiveStep.WaitFor : step, call.GetDay(day) ?? call.Today)
        {
            Text = reason, DocumentId = paper?.Id, To = Day(call, to), OtherId = other is null ? null : (await OtherAsync(call, directive, other, stop)).Id,
        };
        taken = taken with { Occurrence = Day(call, occurrence) ?? await OnlyOccurrenceAsync(call, directive, taken, stop) };
        var act = call.ActOf(call.Get(why) ?? reason ?? call.Say[$"step.{step}"], paper?.Id);
        return await new TakeStep(call.Db, CalendarQueries.Read(Path.Combine(call.App.ListsFolder, "calendar")))
            .RunAsync(directive.ProvinceId, directive.Id, taken, file is null ? null : Evidence(call, file, directive), act, stop);
    }

    private static DocumentInput Evidence(LedgerCall call, string file, Directive directive) =>
        new(SourceRank.Report, call.Say["document.kind-evidence"], call.Say.Say("document.title-evidence", ("id", Numbers.Text(directive.Id))))
        {
            FileName = Path.GetFileName(file), Bytes = DocumentBytes.Read(file),
        };

    private static async Task<Directive> OtherAsync(LedgerCall call, Directive directive, string text, CancellationToken stop)
    {
        var other = await DirectivesQueries.FindAsync(call.Db, text.Contains('/', StringComparison.Ordinal) ? text : $"{Numbers.Text(directive.ProvinceId)}/{text}", stop);
        return other.ProvinceId == directive.ProvinceId ? other : throw new RuleBroken("directive.other-province", null, ("id", text));
    }

    // Where only one occurrence can be meant, it need not be named.
    private static async Task<DateOnly?> OnlyOccurrenceAsync(LedgerCall call, Directive directive, StepTaken taken, CancellationToken stop)
    {
        if (directive.Recurrence is null || !Lifecycle.IsOfOccurrence(taken.Step)) return null;
        var states = Timeline.StatesOn(directive, await DirectivesQueries.ActsAsync(call.Db, directive, stop), taken.Day);
        var open = states.Where(s => Lifecycle.Allowed[s.Phase].Contains(taken.Step)).Select(s => s.Occurrence!.Value).ToList();
        return open.Count switch
        {
            0 => states.Count > 0 ? states[^1].Occurrence : null,
            1 => open[0],
            _ => throw new RuleBroken("directive.occurrence-unsaid", null, ("id", Numbers.Text(directive.Id)), ("choices", string.Join(", ", open.Select(Days.Say)))),
        };
    }

    private static string? Get(LedgerCall call, Option<string>? option) => option is null ? null : call.Get(option);

    private static DateOnly? Day(LedgerCall call, Option<string>? option) => option is null ? null : call.GetDay(option);
}

using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Features.Calendar;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;
using Tiendo.Web;
using Directive = Tiendo.Domain.Directives.Directive;

namespace Tiendo.Features.Directives;

/// <summary>Records a step as it was typed into a form.</summary>
internal static class TakeTypedStep
{
    private const int LongestText = 4000;

    /// <exception cref="RuleBroken">directive.…, directives.…: what stands against it.</exception>
    public static async Task<JournalRow> RunAsync(Visit visit, Directive directive, StepTyped typed)
    {
        if (typed.Text?.Length > LongestText) throw new RuleBroken("directives.text-long", null, ("limit", Numbers.Text(LongestText)));
        var text = string.IsNullOrWhiteSpace(typed.Text) ? null : typed.Text.Trim();
        var paper = string.IsNullOrWhiteSpace(typed.Document) ? null : await DocumentsQueries.FindAsync(visit.Db, visit.Province, typed.Document.Trim(), visit.Stop);
        if (paper is not null && typed.File is not null) throw new RuleBroken("directive.document-twice");
        var evidence = typed.File is null ? null : await EvidenceFile.ReadAsync(visit, typed.File, directive.Id);
        var taken = new StepTaken(typed.Step, Day(typed.Day) ?? visit.Today)
        {
            Text = text, DocumentId = paper?.Id, To = Day(typed.To), Occurrence = Day(typed.Occurrence),
            OtherId = string.IsNullOrWhiteSpace(typed.Other) ? null : RowId.Parse(typed.Other.Trim()) ?? throw new RuleBroken("directive.unknown", null, ("given", typed.Other.Trim())),
        };
        var recorded = await new TakeStep(visit.Db, CalendarQueries.Read(Path.Combine(visit.Lists, "calendar")))
            .RunAsync(visit.Province, directive.Id, taken, evidence, visit.ActOf(text ?? visit.Say["step." + typed.Step], paper?.Id), visit.Stop, typed.Seen);
        return recorded.Row;
    }

    private static DateOnly? Day(string? text) => string.IsNullOrWhiteSpace(text) ? null : Days.Parse(text) ?? throw new RuleBroken("web.day-wrong", null, ("given", text.Length > 20 ? text[..20] : text));
}

using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>The columns of orders in a file: days and numbers as such.</summary>
internal static class DirectiveFile
{
    public static IReadOnlyList<AnswerColumn<DirectiveLine>> Columns(Messages say) =>
    [
        new("column.id", l => l.Row.Id, true), new("column.due", l => l.Row.Due), new("directives.column.first-due", l => l.Row.OriginalDue),
        new("directives.column.state", l => say["state." + l.Row.State]), new("directives.column.days-late", l => l.Row.DaysLate > 0 ? l.Row.DaysLate : null, true),
        new("directives.column.moves", l => l.Moves > 0 ? l.Moves : null, true), new("column.lead", l => l.Row.Lead.Select(a => a.Name)),
        new("directives.column.lead-now", l => l.Row.Lead.Select(a => a.Today).OfType<string>()), new("column.coordinate", l => l.Row.Coordinate),
        new("directives.column.places", l => l.Row.Places), new("directives.column.topics", l => l.Row.Topics.Select(topic => say["topic." + topic])),
        new("directives.column.matter", l => l.Row.Quote), new("directives.column.document", l => l.Row.Document), new("directives.column.document-day", l => l.Row.DocumentDate),
        new("directives.column.done-on", l => l.Row.DoneOn),
    ];
}

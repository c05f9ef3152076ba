using Tiendo.Domain.Directives;
using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>A body of an order as commands show it.</summary>
/// <param name="Name">As written.</param>
/// <param name="Key">In the register; null where it does not know it.</param>
/// <param name="Today">Who has the duty on the day asked for; null where not known.</param>
public sealed record AgencyShown(string Name, string? Key, string? Today);

/// <summary>An order, or an occurrence of one, as commands show it.</summary>
public sealed record DirectiveRow(
    string Key, int Province, long Id, DateOnly? Occurrence, DateOnly? Due, DateOnly? OriginalDue, int DaysLate, int DaysLateOriginally, DirectiveStatus State,
    DateOnly? DoneOn, IReadOnlyList<AgencyShown> Lead, IReadOnlyList<string> Coordinate, IReadOnlyList<string> Places, IReadOnlyList<string> Topics,
    string? Matter, string Quote, string? DeadlineWords, Recurrence? Recurrence, long DocumentId, string? Document, DateOnly? DocumentDate)
{
    private const int LongestQuote = 120;

    /// <summary>The order cut to a line or two.</summary>
    public string ShortQuote => Short(Quote);

    internal static DirectiveRow Of(ListedDirective listed, DateOnly day, AgenciesToday agencies, Document? document)
    {
        var (directive, row) = (listed.Directive, listed.State);
        var state = new DirectiveState(day, null, PhaseOf(row.Standing), Progress.Accepted, row.Due, row.OriginalDue, row.DoneOn, null);
        return new(
            listed.Key.ToString(), directive.ProvinceId, directive.Id, row.Occurrence == DateOnly.MinValue ? null : row.Occurrence, row.Due, row.OriginalDue,
            state.DaysLate, state.DaysLateOriginally, row.StatusOn(day), row.DoneOn, [.. directive.Lead.Select(a => Shown(a, directive.ProvinceId, agencies))],
            [.. directive.Coordinate.Select(a => a.Name)], [.. directive.Places.OrderBy(p => p.Ordinal).Select(p => p.Words)], directive.Topics,
            directive.Matter, directive.Quote, directive.DeadlineWords, directive.Recurrence, directive.DocumentId, document?.Number ?? document?.Title, document?.IssuedOn);
    }

    internal static AgencyShown Shown(DirectiveAgency agency, int province, AgenciesToday agencies) =>
        new(agency.Name, agency.Key, agency.Key is null ? null : agencies.NameOf(agency.Key, province));

    internal static IReadOnlyList<AnswerColumn<DirectiveRow>> Columns(Messages say, bool severalProvinces, AnswerForm form) =>
    [
        new("column.id", r => severalProvinces ? $"{r.Province}/{r.Id}" : r.Id, true),
        new("column.due", r => DueText(r, say)),
        new("directives.column.days-late", r => r.DaysLate > 0 ? r.DaysLate : null, true),
        new("directives.column.state", r => say[$"state.{r.State}"]),
        new("column.lead", r => r.Lead.Select(a => LeadText(a, say))),
        new("directives.column.places", r => r.Places),
        new("directives.column.matter", r => form == AnswerForm.Table ? Short(r.Quote) : r.Quote),
        new("directives.column.document", r => r.Document),
    ];

    internal static string LeadText(AgencyShown agency, Messages say) =>
        agency.Today is { } today && !string.Equals(today, agency.Name, StringComparison.OrdinalIgnoreCase) && !today.StartsWith(agency.Name + " ", StringComparison.OrdinalIgnoreCase)
            ? say.Say("directives.lead-today", ("then", agency.Name), ("today", today))
            : agency.Name;

    private static string DueText(DirectiveRow row, Messages say) => (row.Due, row.OriginalDue) switch
    {
        (null, _) => "",
        ({ } due, { } first) when due != first => say.Say("directives.due-moved", ("due", Days.Say(due)), ("first", Days.Say(first))),
        ({ } due, _) => Days.Say(due),
    };

    private static string Short(string quote) => quote.Length <= LongestQuote ? quote : quote[..LongestQuote].TrimEnd() + "…";

    private static Phase PhaseOf(Standing standing) => standing switch
    {
        Standing.Open or Standing.NoDeadline => Phase.Open,
        Standing.Waiting => Phase.Waiting,
        Standing.Replaced => Phase.Replaced,
        Standing.Withdrawn => Phase.Withdrawn,
        Standing.ReportedLate or Standing.ReportedInTime or Standing.ReportedNoDeadline => Phase.Reported,
        _ => Phase.Done,
    };
}

using Microsoft.AspNetCore.Mvc;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Which figures do not come out when they are computed again?</summary>
[Needs(Right.See)]
public sealed class ChecksModel : LedgerPage
{
    private const int PageSize = 40;

    /// <summary>How much a failure matters, as addresses say it.</summary>
    public static IReadOnlyList<CheckSeverity> Severities { get; } = [CheckSeverity.Error, CheckSeverity.Warning, CheckSeverity.Note];

    /// <summary>What the address asks for.</summary>
    internal FigureAddress Asked { get; private set; } = null!;

    /// <summary>What of it cannot be understood.</summary>
    public RuleBroken? Wrong { get; private set; }

    /// <summary>One page of them.</summary>
    internal IReadOnlyList<CheckRow> Rows { get; private set; } = [];

    /// <summary>What stands around them.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Names figures.</summary>
    internal FigureText Text { get; private set; } = null!;

    /// <summary>How much it must matter.</summary>
    public string Severity => Visit.Http.Request.Query["severity"].ToString();

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Text = new(FigureQueries.Measures(Visit), Visit.Say);
        Asked = new() { Typed = name => name is "place" or "place-id" or "measure" ? Visit.Http.Request.Query[name].ToString() : "" };
        IReadOnlyList<CheckRow> rows;
        try
        {
            await Asked.ReadAsync(Visit);
            rows = await RowsAsync();
        }
        catch (RuleBroken broken) when (broken.Code is not "right.missing" && !ListDownload.IsAsked(Visit))
        {
            (Wrong, Response.StatusCode) = (broken, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }
        List<string> said = [.. Asked.Said(Visit)];
        if (Severities.Any(severity => Conventions.Word(severity) == Severity)) said.Add($"{Visit.Say["figure.column.severity"]}: {Visit.Say["figure.severity." + Conventions.FromWord<CheckSeverity>(Severity)]}");
        if (ListDownload.IsAsked(Visit)) return ListDownload.Of(Visit, Visit.Say["observations.checks.title"], said, rows, Columns());
        (Rows, List) = Pages.Of(Visit, rows, PageSize, said);
        return Page();
    }

    private async Task<IReadOnlyList<CheckRow>> RowsAsync()
    {
        IEnumerable<CheckRow> rows = (await ProvinceContradictions.OwnAsync(Visit)).Checks;
        if (Asked.Place is { } place)
        {
            var within = await PlaceScopeQueries.WithinAsync(Visit, place);
            rows = rows.Where(row => within.Contains(row.PlaceId));
        }
        if (Asked.Measure is { } measure) rows = rows.Where(row => row.Measures.Contains(measure.Code));
        if (Severity.Length > 0) rows = rows.Where(row => Conventions.Word(row.Severity) == Severity);
        return Visit.Http.Request.Query["sort"].ToString() switch
        {
            "place" => [.. rows.OrderBy(row => row.Place, StringComparer.Ordinal)],
            "-place" => [.. rows.OrderByDescending(row => row.Place, StringComparer.Ordinal)],
            "check" => [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal)],
            "-check" => [.. rows.OrderByDescending(row => row.Name, StringComparer.Ordinal)],
            "severity" => [.. rows.OrderBy(row => row.Severity)],
            _ => [.. rows.OrderByDescending(row => row.Severity)],
        };
    }

    private IReadOnlyList<AnswerColumn<CheckRow>> Columns() =>
    [
        new("column.where", r => r.PlaceName), new("figure.column.place-code", r => r.Place), new("figure.column.check", r => r.Name),
        new("figure.column.verdict", r => Visit.Say["figure.verdict." + r.Verdict]), new("figure.column.severity", r => Visit.Say["figure.severity." + r.Severity]),
        new("figure.column.claimed", r => r.Claimed, true), new("figure.column.computed", r => r.Computed is { } value ? Math.Round(value, 6) : null, true), new("figure.column.unit", r => r.Unit), new("figure.column.why", r => r.Explanation),
    ];
}

using Microsoft.AspNetCore.Mvc;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>What does not fit together?</summary>
[Needs(Right.See)]
public sealed class ContradictionsModel : LedgerPage
{
    private const int PageSize = 40;

    /// <summary>The words of a kind in the address.</summary>
    internal static IReadOnlyList<ContradictionKind> Kinds { get; } = Enum.GetValues<ContradictionKind>();

    /// <summary>What the address asks for.</summary>
    internal FigureAddress Asked { get; private set; } = null!;

    /// <summary>What of it cannot be understood.</summary>
    public RuleBroken? Wrong { get; private set; }

    /// <summary>One page of them.</summary>
    internal IReadOnlyList<ContradictionRow> Rows { get; private set; } = [];

    /// <summary>What stands around them.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Names figures.</summary>
    internal FigureText Text { get; private set; } = null!;

    /// <summary>Between sources, or against what is computed.</summary>
    public string Sort => Visit.Http.Request.Query["between"].ToString();

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Text = new(FigureQueries.Measures(Visit), Visit.Say);
        // "kind" here would mean targets and plans.
        Asked = new() { Typed = name => name is "place" or "place-id" or "measure" ? Visit.Http.Request.Query[name].ToString() : "" };
        IReadOnlyList<ContradictionRow> rows;
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
        if (Kinds.Any(kind => Conventions.Word(kind) == Sort)) said.Add($"{Visit.Say["observations.filter.between"]}: {Visit.Say["figure.contradiction." + Conventions.FromWord<ContradictionKind>(Sort)]}");
        if (ListDownload.IsAsked(Visit)) return ListDownload.Of(Visit, Visit.Say["observations.contradictions.title"], said, rows, Columns());
        (Rows, List) = Pages.Of(Visit, rows, PageSize, said);
        return Page();
    }

    /// <summary>The name of what a contradiction is about.</summary>
    internal string MeasureOf(ContradictionRow row) => row.Measure == NameContradictions.Measure ? Visit.Say["figure.park-kind"] : Text.Measure(row.Measure);

    /// <summary>One side in words.</summary>
    internal string Value(ContradictionRow.Said said) => said.Value is decimal value
        ? Text.Spoken(value, said.Upper, said.Unit, said.Hedge)
        : said.Unit == "kind" ? Visit.Say["figure.park-kind." + Conventions.FromWord<Domain.Parks.ParkKind>($"{said.Value}")] : $"“{said.Value}”";

    /// <summary>Why they do not fit; the sides stand beside it and are not told again.</summary>
    internal string Why(ContradictionRow row) => row.Reason is "same-time" or "over-time" ? Visit.Say["observations.reason." + row.Reason] : row.Explanation;

    private async Task<IReadOnlyList<ContradictionRow>> RowsAsync()
    {
        IEnumerable<ContradictionRow> rows = (await ProvinceContradictions.OwnAsync(Visit)).Contradictions;
        if (Asked.Place is { } place)
        {
            var within = await PlaceScopeQueries.WithinAsync(Visit, place);
            rows = rows.Where(row => within.Contains(row.PlaceId));
        }
        if (Asked.Measure is { } measure) rows = rows.Where(row => row.Measure == measure.Code || row.Values.Any(said => said.Measure == measure.Code));
        if (Sort.Length > 0) rows = rows.Where(row => Conventions.Word(row.Kind) == Sort);
        return Visit.Http.Request.Query["sort"].ToString() switch
        {
            "measure" => [.. rows.OrderBy(MeasureOf, StringComparer.Ordinal)],
            "-measure" => [.. rows.OrderByDescending(MeasureOf, StringComparer.Ordinal)],
            "place" => [.. rows.OrderBy(row => row.Place, StringComparer.Ordinal)],
            "-place" => [.. rows.OrderByDescending(row => row.Place, StringComparer.Ordinal)],
            _ => [.. rows],
        };
    }

    private IReadOnlyList<AnswerColumn<ContradictionRow>> Columns() =>
    [
        new("column.where", r => r.PlaceName), new("figure.column.place-code", r => r.Place), new("column.measure", MeasureOf),
        new("figure.column.kind", r => Visit.Say["figure.contradiction." + r.Kind]),
        new("figure.column.values", r => r.Values.Select(said => $"{Value(said)} ({FigureText.Period(said.AsOf)}, {said.Source})")), new("figure.column.why", r => r.Explanation),
    ];
}

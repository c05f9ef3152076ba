using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>How far is each park?</summary>
[Needs(Right.See)]
public sealed class ParksModel : LedgerPage
{
    private const int PageSize = 20;

    /// <summary>Words that the list can be filtered by.</summary>
    [FromQuery(Name = "text")]
    public string? Text { get; set; }

    /// <summary>kcn, ccn or kkt.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>late, moved, on-time or nothing-due.</summary>
    [FromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>planning … revoked.</summary>
    [FromQuery(Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>A column; backwards with a hyphen in front.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    /// <summary>The number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    /// <summary>The rows of this page.</summary>
    public IReadOnlyList<ParkProgress> Rows { get; private set; } = [];

    /// <summary>Every park that matches, for the map.</summary>
    public IReadOnlyList<ParkLine> Matching { get; private set; } = [];

    /// <summary>How many parks there are without filters.</summary>
    public int All { get; private set; }

    /// <summary>The map.</summary>
    public ParkMap? Map { get; private set; }

    /// <summary>What stands around the list.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Shows the list, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var all = await ParksProgress.OfAsync(Visit);
        var found = ParkSort.Sorted(Sort, all.Where(Matches()));
        var filters = Filters();
        if (ListDownload.IsAsked(Visit))
        {
            return Visit.Http.Request.Query["export"] == "geojson"
                ? ParkFiles.GeoJson(Visit, found)
                : ListDownload.Of(Visit, Visit.Say["parks.page.title"], filters, found, ParkFiles.Columns(Visit.Say));
        }
        (All, Matching, Map) = (all.Count, [.. found.Select(row => row.Park)], ParkMapQueries.Of(Visit, [.. found.Select(row => row.Park)]));
        var page = Number();
        Rows = [.. found.Skip((page - 1) * PageSize).Take(PageSize)];
        List = new(
            Rows.Count, found.Count, filters, page * PageSize < found.Count ? Visit.Here(("page", Numbers.Text(page + 1))) : null, page > 1 ? Visit.Here(("page", null)) : null);
        return Page();
    }

    private Func<ParkProgress, bool> Matches()
    {
        ParkKind? kind = string.IsNullOrEmpty(Kind) ? null : ParkWords.Kind(Kind) ?? throw new RuleBroken("parks.kind-wrong", null, ("given", Short(Kind)), ("expected", string.Join(", ", ParkWords.Kinds)));
        ParkCondition? state = string.IsNullOrEmpty(State) ? null : ParkSort.Condition(State) ?? throw new RuleBroken("parks.state-wrong", null, ("given", Short(State)), ("expected", string.Join(", ", ParkSort.Conditions)));
        ParkStage? stage = string.IsNullOrEmpty(Stage) ? null : ParkWords.Stage(Stage) ?? throw new RuleBroken("parks.stage-wrong", null, ("given", Short(Stage)), ("expected", string.Join(", ", ParkWords.Stages)));
        var words = Folded.Of(Text is { Length: > 200 } ? Text[..200] : Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return row => (kind is null || row.Park.Kind == kind) && (state is null || row.Park.Orders.Condition == state) && (stage is null || row.Park.Stage == stage) && Says(row.Park, words);
    }

    private static bool Says(ParkLine park, string[] words)
    {
        if (words.Length == 0) return true;
        var text = " " + Folded.Of($"{park.Name} {park.Code} {string.Join(' ', park.Communes.Select(commune => commune.Name))} {string.Join(' ', park.Investors)}");
        return Array.TrueForAll(words, word => text.Contains(" " + word, StringComparison.Ordinal));
    }

    private int Number() => string.IsNullOrEmpty(PageNumber) ? 1
        : int.TryParse(PageNumber, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 10_000 ? number
        : throw new RuleBroken("parks.page-wrong", null, ("given", Short(PageNumber)));

    private List<string> Filters()
    {
        List<string> filters = [];
        if (!string.IsNullOrEmpty(Kind)) filters.Add($"{Visit.Say["column.park-kind"]}: {Visit.Say["parks.kind." + ParkWords.Kind(Kind)]}");
        if (!string.IsNullOrEmpty(State)) filters.Add($"{Visit.Say["parks.page.state"]}: {Visit.Say["parks.condition." + ParkSort.Condition(State)]}");
        if (!string.IsNullOrEmpty(Stage)) filters.Add($"{Visit.Say["column.stage"]}: {Visit.Say["parks.stage." + ParkWords.Stage(Stage)]}");
        if (!string.IsNullOrEmpty(Text)) filters.Add($"{Visit.Say["parks.page.text"]}: “{Text}”");
        return filters;
    }

    private static string Short(string text) => text.Length > 20 ? text[..20] : text;
}

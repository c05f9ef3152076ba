using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain.Directives;
using Tiendo.Features.Directives;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Agencies;

/// <summary>How does each agency do?</summary>
[Needs(Right.SeeAllOrders)]
public sealed class AgenciesModel : LedgerPage
{
    /// <summary>What can be sorted by, the word in the address.</summary>
    private static readonly Dictionary<string, Func<AgencyIndicators, decimal?>> Sorts = new()
    {
        ["overdue"] = a => a.Of(DirectiveStatus.Overdue), ["rate"] = a => a.OnTime.Rate, ["workload"] = a => a.Open, ["no-deadline"] = a => a.Of(DirectiveStatus.NoDeadline),
        ["median"] = a => a.MedianDaysLate, ["extended"] = a => a.Extended, ["first"] = a => a.FirstDue.Rate,
    };

    /// <summary>The agencies.</summary>
    public IReadOnlyList<AgencyIndicators> Rows { get; private set; } = [];

    /// <summary>All of them together; an order of several leads counts under each.</summary>
    public Punctuality Sum { get; private set; }

    /// <summary>What stands around the table.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Shows the table, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var all = await IndicatorsQueries.OfProvinceAsync(Visit);
        Sum = new(all.Sum(a => a.OnTime.OnTime), all.Sum(a => a.OnTime.Late));
        Rows = Sorted(all);
        if (ListDownload.IsAsked(Visit)) return ListDownload.Of(Visit, Visit.Say["agencies.title"], [Visit.Say["agencies.rate-words"]], Rows, Columns());
        List = new(Rows.Count, Rows.Count, [], null, null);
        return Page();
    }

    private List<AgencyIndicators> Sorted(IReadOnlyList<AgencyIndicators> all)
    {
        var asked = Visit.Http.Request.Query["sort"].ToString() is { Length: > 0 } given ? given : "-overdue";
        var falls = asked.StartsWith('-');
        var word = falls ? asked[1..] : asked;
        if (word == "name") return [.. falls ? all.OrderByDescending(a => a.Name, StringComparer.Ordinal) : all.OrderBy(a => a.Name, StringComparer.Ordinal)];
        var value = Sorts.GetValueOrDefault(word, Sorts["overdue"]);
        // What has no value stands last either way.
        var rows = all.OrderBy(a => value(a) is null);
        return [.. (falls ? rows.ThenByDescending(value) : rows.ThenBy(value)).ThenBy(a => a.Name, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<AnswerColumn<AgencyIndicators>> Columns() =>
    [
        new("agencies.column.name", a => a.Name), new("agencies.column.key", a => a.Key.Length == 0 || a.Key[0] == '~' ? null : a.Key),
        new("agencies.column.on-time", a => a.OnTime.OnTime, true), new("agencies.column.decided", a => a.OnTime.Decided, true), new("agencies.column.rate-percent", a => Percent(a.OnTime.Rate), true),
        new("agencies.column.first-on-time", a => a.FirstDue.OnTime, true), new("agencies.column.first-decided", a => a.FirstDue.Decided, true),
        new("agencies.column.open", a => a.Open, true), new("agencies.column.overdue", a => a.Of(DirectiveStatus.Overdue), true), new("agencies.column.no-deadline", a => a.Of(DirectiveStatus.NoDeadline), true),
        new("agencies.column.reported", a => a.Reported, true), new("agencies.column.median", a => a.MedianDaysLate, true), new("agencies.column.extended", a => a.Extended, true), new("agencies.column.all", a => a.All, true),
    ];

    private static decimal? Percent(decimal? rate) => rate is { } share ? Math.Round(share * 100, 1) : null;
}

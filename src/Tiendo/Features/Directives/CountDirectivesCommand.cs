using System.CommandLine;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary><c>directives count</c>: by the body that has the duty today, and state.</summary>
internal static class CountDirectivesCommand
{
    private sealed record Row(int Province, string? Agency, string Name, IReadOnlyDictionary<DirectiveStatus, long> States, long Total);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var province = AgenciesQueries.ProvinceOption(say);
        return LedgerCommand.Create(app, "count", say["help.directives.count"], [province], async (call, stop) =>
        {
            var register = await AgenciesQueries.RegisterAsync(call.Db, app.ListsFolder, stop);
            var agencies = new AgenciesToday(register, call.AsOf);
            int? only = call.Get(province) is { } named ? AgenciesQueries.ProvinceId(register, named) : null;
            var counts = await DirectiveCounts.ByLeadAsync(call.Db, only, call.AsOf, call.KnownOn, stop);
            var rows = DirectiveCounts.UnderToday(counts, agencies).GroupBy(c => (c.ProvinceId, c.AgencyKey))
                .Select(g => new Row(g.Key.ProvinceId, g.Key.AgencyKey.Length == 0 ? null : g.Key.AgencyKey, NameOf(g.Key.AgencyKey, g.Key.ProvinceId, agencies, say), g.ToDictionary(c => c.Status, c => c.Count), g.Sum(c => c.Count)))
                .OrderBy(r => r.Province).ThenByDescending(r => r.States.GetValueOrDefault(DirectiveStatus.Overdue)).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
            call.SayDays();
            call.Answer.List(rows, Columns(counts));
            // An order of two leads counts under both; each counts once in this sum.
            call.Answer.Remark(say.Say("directives.count-sum", ("count", counts.Sum(c => c.FirstLead).ToString(System.Globalization.CultureInfo.InvariantCulture))));
            return 0;
        });
    }

    private static string NameOf(string key, int province, AgenciesToday agencies, Messages say) =>
        key.Length == 0 ? say["directives.lead-none"] : key[0] == '~' ? key[1..] : agencies.NameOf(key, province) ?? key;

    private static IReadOnlyList<AnswerColumn<Row>> Columns(IReadOnlyList<DirectiveCount> counts) =>
    [
        .. counts.Select(c => c.ProvinceId).Distinct().Skip(1).Any() ? new AnswerColumn<Row>[] { new("directives.column.province", r => r.Province, true) } : [],
        new("column.lead", r => r.Name),
        .. counts.Select(c => c.Status).Distinct().Order().Select(status => new AnswerColumn<Row>($"state.{status}", r => r.States.TryGetValue(status, out var count) ? count : null, true)),
        new("directives.column.total", r => r.Total, true),
    ];
}

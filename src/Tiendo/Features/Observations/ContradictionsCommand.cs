using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Observations;
using Tiendo.Features.Agencies;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations contradictions</c> and <c>observations check</c>: what does not fit together, found by itself.</summary>
internal static class ContradictionsCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var (place, measure, province) = (FigureOptions.Place(say), FigureOptions.Measure(say), AgenciesQueries.ProvinceOption(say));
        return LedgerCommand.Create(app, "contradictions", say["help.observations.contradictions"], [place, measure, province], async (call, stop) =>
        {
            var measures = MeasuresFile.Load(app.ListsFolder);
            var code = call.Get(measure) is { } name ? FigureOptions.Measure(measures, name).Code : null;
            var rows = new List<ContradictionRow>();
            await EachProvinceAsync(call, measures, place, province, async (figures, results) =>
            {
                var sources = await FigureSources.ReadAsync(call.Db, figures.Figures, say, stop);
                rows.AddRange(ContradictionRow.Of(figures, results, sources, measures, new(measures, say)));
                rows.AddRange(await NameContradictions.OfAsync(call.Db, say, figures, call.KnownOn, stop));
            }, stop);
            if (code is not null) rows.RemoveAll(row => row.Measure != code && row.Values.All(said => said.Measure != code));
            var text = new FigureText(measures, say);
            call.Answer.List(rows,
                new("column.where", r => $"{r.PlaceName} ({r.Place})"), new("column.measure", r => r.Measure == NameContradictions.Measure ? say["figure.park-kind"] : text.Measure(r.Measure)), new("figure.column.kind", r => call.Say["figure.contradiction." + r.Kind]),
                new("figure.column.values", r => r.Values.Select(said => $"{(said.Value is decimal value ? text.Value(value, said.Upper, said.Unit, said.Hedge) : said.Value)} ({FigureText.Period(said.AsOf)}, {said.Source})")), new("figure.column.why", r => r.Explanation));
            return 0;
        });
    }

    public static Command CreateCheck(App app)
    {
        var say = app.Messages;
        var (place, province) = (FigureOptions.Place(say), AgenciesQueries.ProvinceOption(say));
        var all = new Option<bool>("--all") { Description = say["help.figures.check.all"] };
        return LedgerCommand.Create(app, "check", say["help.observations.check"], [place, province, all], async (call, stop) =>
        {
            var measures = MeasuresFile.Load(app.ListsFolder);
            var words = new CheckWords(measures, say);
            var rows = new List<CheckRow>();
            await EachProvinceAsync(call, measures, place, province, (_, results) =>
            {
                rows.AddRange(from result in results
                              where call.Get(all) || result.Verdict != Verdict.NotComputable
                              select CheckRow.Of(result, words));
                return Task.CompletedTask;
            }, stop);
            call.Answer.List(rows,
                new("column.where", r => $"{r.PlaceName} ({r.Place})"), new("figure.column.check", r => r.Name), new("figure.column.verdict", r => call.Say["figure.verdict." + r.Verdict]),
                new("figure.column.severity", r => r.Verdict is Verdict.Differs or Verdict.Impossible ? call.Say["figure.severity." + r.Severity] : null), new("figure.column.why", r => r.Explanation));
            return 0;
        });
    }

    // Everything recorded counts unless a day is asked for: two sources contradict each other whatever today is.
    private static async Task EachProvinceAsync(
        LedgerCall call, Measures measures, Option<string> place, Option<string> province, Func<ProvinceFigures, IReadOnlyList<CheckResult>, Task> use, CancellationToken stop)
    {
        var checks = ChecksFile.Load(call.App.ListsFolder, measures);
        var asked = await AgenciesQueries.AskedProvinceAsync(call, province, stop);
        var top = call.Get(place) is { } name ? await ParksQueries.FindPlaceAsync(call.Db, asked, name, call.AsOf, stop) : null;
        var provinces = (top?.ProvinceId ?? asked) is { } one ? [one] : await call.Db.Places.Select(p => p.ProvinceId).Distinct().OrderBy(id => id).ToListAsync(stop);
        foreach (var id in provinces)
        {
            var figures = await ProvinceFigures.ReadAsync(call.Db, id, top, call.AsOfGiven, call.KnownOn, stop);
            await use(figures, Checks.Run(checks, measures, figures.Tree()));
        }
    }
}

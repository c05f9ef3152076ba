using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations series</c>: a measure over time with every source's mark, its sums, and targets against what is.</summary>
internal static class SeriesCommand
{
    private sealed record PointRow(DateOnly From, DateOnly To, string AsOf, decimal Value, string Unit, FigureRow Chosen, IReadOnlyList<FigureRow> Marks);

    private sealed record TargetRow(FigureRow Target, FigureRow? Actual, TargetState State, decimal? Short, string Unit);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var what = new Argument<string>("place") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.figures.show.what"], Description = say["help.place"] };
        var about = new Argument<string>("measure") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.figures.show.measure"], Description = say["help.figures.measure"] };
        var from = new Option<string>("--from") { Description = say["help.figures.from"], HelpName = say["help.day"] };
        var to = new Option<string>("--to") { Description = say["help.figures.to"], HelpName = say["help.day"] };
        var kind = new Option<string>("--kind") { Description = say["help.figures.question-kind"], HelpName = "actual|target|plan" };
        var sum = new Option<string>("--sum") { Description = say["help.figures.sum"], HelpName = "time|places" };
        var targets = new Option<bool>("--targets") { Description = say["help.figures.targets"] };
        var (unit, rate, rateSource, province) = (FigureOptions.Unit(say), FigureOptions.Rate(say), FigureOptions.RateSource(say), AgenciesQueries.ProvinceOption(say));
        return LedgerCommand.Create(app, "series", say["help.observations.series"], [what, about, from, to, kind, sum, targets, unit, rate, rateSource, province], async (call, stop) =>
        {
            var measures = MeasuresFile.Load(app.ListsFolder);
            var measure = FigureOptions.Measure(measures, call.Need(about));
            var place = await ParksQueries.FindPlaceAsync(call.Db, await AgenciesQueries.AskedProvinceAsync(call, province, stop), call.Need(what), call.AsOf, stop);
            var (into, exchange) = (FigureOptions.Unit(call, unit, measure) ?? measure.Unit, FigureOptions.Rate(call, rate, rateSource));
            var text = new FigureText(measures, say);
            switch (call.Get(sum))
            {
                case "places":
                    await new SumAnswer(call, text, measures).OverPlacesAsync(place, measure, into, exchange, stop);
                    return 0;
                case not (null or "time"):
                    throw FigureOptions.Choice("--sum", call.Get(sum)!, "time, places");
            }
            var question = new FigureQuestion(measure, call.AsOfGiven ?? DateOnly.MaxValue, call.KnownOn, FigureOptions.Question(call.Get(kind)));
            if (call.Get(targets))
            {
                await TargetsAsync(call, text, place, question with { AsOf = call.AsOf }, stop);
                return 0;
            }
            var points = SeriesPoint.Of(await RowsAsync(call, place, question, stop));
            var (first, last) = (call.GetDay(from), call.GetDay(to));
            if (call.Get(sum) == "time")
            {
                new SumAnswer(call, text, measures).OverTime(place, TimeSum.Of(measure, points, first, last, into, exchange));
                return 0;
            }
            points = [.. points.Where(point => (first is null || point.To >= first) && (last is null || point.From <= last))];
            await WriteAsync(call, text, place, points, into, exchange, stop);
            return 0;
        });
    }

    private static async Task<List<Observation>> RowsAsync(LedgerCall call, Place place, FigureQuestion question, CancellationToken stop)
    {
        var (kinds, known) = (ObservationKinds.Of(question.Kind), question.KnownOn ?? DateOnly.MaxValue);
        return await call.Db.Observations
            .Where(o => o.ProvinceId == place.ProvinceId && o.PlaceId == place.Id && o.Measure == question.Measure.Code && o.To <= question.AsOf)
            .Where(o => kinds.Contains(o.Kind) && o.RecordedOn <= known)
            .Where(o => !call.Db.Supersessions.Any(s => s.ProvinceId == o.ProvinceId && s.ObservationId == o.Id && s.RecordedOn <= known))
            .ToListAsync(stop);
    }

    private static async Task WriteAsync(LedgerCall call, FigureText text, Place place, IReadOnlyList<SeriesPoint> points, string unit, ExchangeRate? rate, CancellationToken stop)
    {
        var sources = await FigureSources.ReadAsync(call.Db, points.SelectMany(point => point.Marks), call.Say, stop);
        var rows = points.Select(point => (point, Own: ConvertedValue.IsConvertible(point.Chosen, unit, rate)))
            .Select(pair => new PointRow(
                pair.point.From, pair.point.To, FigureText.WrittenPeriod(pair.point.From, pair.point.To),
                pair.Own ? Units.Convert(pair.point.Chosen.Value, pair.point.Chosen.Unit, unit, rate)!.Value : pair.point.Chosen.Value, pair.Own ? unit : pair.point.Chosen.Unit,
                FigureRow.Of(pair.point.Chosen, place, sources), [.. pair.point.Marks.Select(mark => FigureRow.Of(mark, place, sources))])).ToList();
        call.Answer.List(rows,
            new("figure.column.period", r => FigureText.Period(r.From, r.To)),
            new("column.value", r => text.Value(r.Value, null, r.Unit), true),
            new("figure.column.marks", r => r.Marks.Select(mark => $"{text.Value(mark.Value, mark.Upper, mark.Unit, mark.Hedge)} ({mark.Source})")));
    }

    private static async Task TargetsAsync(LedgerCall call, FigureText text, Place place, FigureQuestion question, CancellationToken stop)
    {
        var actual = await RowsAsync(call, place, question with { Kind = FigureKind.Actual }, stop);
        var targets = await RowsAsync(call, place, question with { Kind = FigureKind.Target, AsOf = DateOnly.MaxValue }, stop);
        var results = targets.OrderBy(target => target.To).ThenBy(target => target.Id).Select(target => TargetResult.Of(target, Of(target.To), Of(call.AsOf), call.AsOf)).ToList();
        var sources = await FigureSources.ReadAsync(call.Db, actual.Concat(targets), call.Say, stop);
        var rows = results.ConvertAll(result => new TargetRow(
            FigureRow.Of(result.Target, place, sources), result.Actual is { } row ? FigureRow.Of(row, place, sources) : null, result.State, result.Short,
            CalendarValue.Is(Units.KindOf(result.Target.Unit)) ? "day" : result.Target.Unit));
        call.SayDays();
        call.Answer.List(rows,
            new("figure.column.target", r => text.Value(r.Target.Value, r.Target.Upper, r.Target.Unit, r.Target.Hedge), true), new("figure.column.due", r => r.Target.To),
            new("figure.column.actual", r => r.Actual is { } row ? $"{text.Value(row.Value, row.Upper, row.Unit, row.Hedge)} ({FigureText.Period(row.From, row.To)})" : null, true),
            new("figure.column.state", r => call.Say["figure.target." + r.State]), new("figure.column.short", r => r.Short is { } missing and > 0 ? Numbers.Say(missing, call.Say) + " " + r.Unit : null, true),
            new("figure.column.source", r => r.Target.Source));

        Observation? Of(DateOnly day) => Choice.Of(question with { Kind = FigureKind.Actual, AsOf = day }, actual, []).Chosen;
    }
}

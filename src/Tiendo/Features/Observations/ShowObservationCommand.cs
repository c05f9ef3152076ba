using System.CommandLine;
using Tiendo.Domain.Observations;
using Tiendo.Features.Agencies;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations show</c>: one figure chosen with its rivals and the reason, all figures of a place, or one observation with its history.</summary>
internal static class ShowObservationCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var what = new Argument<string>("what") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.figures.show.what"], Description = say["help.figures.show.what-is"] };
        var about = new Argument<string>("measure") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.figures.show.measure"], Description = say["help.figures.measure"] };
        var (place, measure) = (FigureOptions.Place(say), FigureOptions.Measure(say));
        var kind = new Option<string>("--kind") { Description = say["help.figures.question-kind"], HelpName = "actual|target|plan" };
        var period = new Option<string>("--period") { Description = say["help.figures.period-length"], HelpName = "month|quarter|half-year|year" };
        var (unit, rate, rateSource, province) = (FigureOptions.Unit(say), FigureOptions.Rate(say), FigureOptions.RateSource(say), AgenciesQueries.ProvinceOption(say));
        return LedgerCommand.Create(app, "show", say["help.observations.show"], [what, about, place, measure, kind, period, unit, rate, rateSource, province], async (call, stop) =>
        {
            var measures = MeasuresFile.Load(app.ListsFolder);
            if (call.Get(what) is { } text && RowId.Parse(text) is { } id && call.Get(about) is null && call.Get(measure) is null)
            {
                return await ObservationHistory.ShowAsync(call, measures, id, await AgenciesQueries.AskedProvinceAsync(call, province, stop), stop);
            }
            var where = call.Get(what) ?? call.Need(place);
            var at = await ParksQueries.FindPlaceAsync(call.Db, await AgenciesQueries.AskedProvinceAsync(call, province, stop), where, call.AsOf, stop);
            if ((call.Get(about) ?? call.Get(measure)) is not { } name)
            {
                await PlaceFiguresAnswer.WriteAsync(call, measures, at, stop);
                return 0;
            }
            var question = new FigureQuestion(FigureOptions.Measure(measures, name), call.AsOf, call.KnownOn, FigureOptions.Question(call.Get(kind)), LengthOf(call.Get(period)));
            var unitAsked = FigureOptions.Unit(call, unit, question.Measure);
            var found = await new FigureQuery(call.Db).AskAsync(question, at, stop);
            await FigureAnswer.WriteAsync(call, new(measures, say), at, question, found, unitAsked, FigureOptions.Rate(call, rate, rateSource), stop);
            return 0;
        });
    }

    private static PeriodLength? LengthOf(string? word) => word switch
    {
        null => null,
        "month" => PeriodLength.Month,
        "quarter" => PeriodLength.Quarter,
        "half-year" => PeriodLength.HalfYear,
        "year" => PeriodLength.Year,
        _ => throw FigureOptions.Choice("--period", word, "month, quarter, half-year, year"),
    };
}

using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>A target with the figure it is held against.</summary>
internal sealed record TargetLine(FigureLine Target, FigureLine? Actual, TargetState State, string? Short);

/// <summary>What is known of one measure of one place: the figure that answers, every other, the chart, sums and targets.</summary>
internal sealed record SeriesShown(Place Place, Measure Measure, FigureKind Kind, string Unit)
{
    /// <summary>The figure that answers; null where none does.</summary>
    public FigureShown? Answer { get; private init; }

    /// <summary>Why it answers, or that nothing does.</summary>
    public string Why { get; private init; } = "";

    /// <summary>Every figure, the latest day first.</summary>
    public IReadOnlyList<FigureLine> Lines { get; private init; } = [];

    /// <summary>What the chart draws; null where numbers of a chart would mean nothing.</summary>
    public object? Chart { get; private init; }

    /// <summary>The sum over time; null for what is not added so.</summary>
    public TimeSum? OverTime { get; private init; }

    /// <summary>Targets against what is.</summary>
    public IReadOnlyList<TargetLine> Targets { get; private init; } = [];

    /// <summary>Puts it together from the figures of the place and measure.</summary>
    public static async Task<SeriesShown> OfAsync(Visit visit, Place place, Measure measure, SeriesQuestion asked, IReadOnlyList<ListedFigure> listed)
    {
        var (question, choice) = Ask(visit, measure, asked.Kind ?? FigureKind.Actual, listed);
        // Where nothing is known of what is, what is planned or shall be answers, and is said so.
        foreach (var kind in asked.Kind is null ? new[] { FigureKind.Plan, FigureKind.Target } : [])
            if (choice.Chosen is null && Ask(visit, measure, kind, listed) is { Choice.Chosen: not null } other) (question, choice) = other;
        var measures = FigureQueries.Measures(visit);
        var text = new FigureText(measures, visit.Say);
        var sources = await FigureSources.ReadAsync(visit.Db, listed.Select(one => one.Row), visit.Say, visit.Stop);
        var words = new ChoiceWords(text, sources);
        var shown = listed.Where(one => asked.Regards(one.Row, visit)).ToList();
        var rivals = choice.Others.ToDictionary(rival => rival.Observation.Id);
        var lines = shown.ConvertAll(one => Line(one) with { Converted = Converted(one.Row, asked, text) });
        var live = shown.Where(one => one.Gone is null).Select(one => one.Row).ToList();
        return new(place, measure, question.Kind, asked.Unit ?? measure.Unit)
        {
            Answer = choice.Chosen is null ? null : (await FigureQueries.ShowAsync(visit, new Dictionary<string, Choice>(StringComparer.Ordinal) { [measure.Code] = choice }, question.Kind))[measure.Code],
            Why = words.Explain(question with { AsOf = visit.AsOf }, choice), Lines = lines,
            Chart = SeriesChart.Of(visit, place, measure, asked.Unit ?? measure.Unit, asked.Rate, shown, text, sources),
            OverTime = measure.AddsOverTime
                ? TimeSum.Of(measure, SeriesPoint.Of(live.Where(row => FigureQuestion.Answered(row.Kind) == FigureKind.Actual)), asked.From, asked.To, asked.Unit ?? measure.Unit, asked.Rate)
                : null,
            Targets = TargetsOf(),
        };

        FigureLine Line(ListedFigure one)
        {
            var line = FigureLine.Of(one, place, text, sources);
            if (one.Row.Id == choice.Chosen?.Id) return line with { IsChosen = true };
            return rivals.GetValueOrDefault(one.Row.Id) is { } rival
                ? line with { WhyNot = words.Explain(rival, choice.Chosen), Contradicts = rival.Agreement == Agreement.Contradicts }
                : line with { WhyNot = one.Gone is null ? null : visit.Say.Say("figure.rival.superseded", ("why", one.Gone.Why)) };
        }

        IReadOnlyList<TargetLine> TargetsOf()
        {
            var actual = listed.Where(one => one.Gone is null).Select(one => one.Row).ToList();
            return
            [
                .. from target in shown
                   where target.Gone is null && target.Row.Kind == ObservationKind.Target
                   orderby target.Row.To, target.Row.Id
                   let result = TargetResult.Of(target.Row, On(target.Row.To), On(visit.AsOf), visit.AsOf)
                   select new TargetLine(
                       FigureLine.Of(target, place, text, sources), result.Actual is { } row ? FigureLine.Of(new(row, null), place, text, sources) : null, result.State,
                       result.Short is { } lack and > 0 ? Lack(lack, target.Row.Unit) : null),
            ];

            string Lack(decimal lack, string unit) =>
                CalendarValue.Is(Units.KindOf(unit)) ? visit.Say.Say("figure.period.days", ("count", Numbers.Say(lack, visit.Say))) : text.Value(lack, null, unit);

            Observation? On(DateOnly day) => Choice.Of(new(measure, day, visit.KnownOn), actual, []).Chosen;
        }
    }

    private static (FigureQuestion Question, Choice Choice) Ask(Visit visit, Measure measure, FigureKind kind, IReadOnlyList<ListedFigure> listed)
    {
        // Targets are of days to come.
        var question = new FigureQuestion(measure, kind == FigureKind.Actual || visit.IsAsOfGiven ? visit.AsOf : DateOnly.MaxValue.AddDays(-1), visit.KnownOn, kind);
        return (question, Choice.Of(question, listed.Select(one => one.Row), listed.Select(one => one.Gone).OfType<Supersession>()));
    }

    private static string? Converted(Observation row, SeriesQuestion asked, FigureText text) =>
        asked.Unit is { } unit && ConvertedValue.IsConvertible(row, unit, asked.Rate) && ConvertedValue.Of(row, unit, asked.Rate) is { } value
            ? text.Value(Math.Round(value.Value, 6), value.Upper is { } upper ? Math.Round(upper, 6) : null, unit, row.Hedge)
            : null;
}

/// <summary>How a series is looked at.</summary>
/// <param name="Kind">Only what is, targets or plans; null for all, of which what is answers.</param>
/// <param name="From">Of periods that end on this day or later.</param>
/// <param name="To">Of periods that begin on this day or earlier.</param>
/// <param name="DocumentId">Only of this document.</param>
/// <param name="Unit">Converted into this unit.</param>
/// <param name="Rate">With this rate of exchange.</param>
internal sealed record SeriesQuestion(FigureKind? Kind, DateOnly? From, DateOnly? To, long? DocumentId, string? Unit, ExchangeRate? Rate)
{
    /// <summary>Whether a figure is shown. On a day asked for nothing of a later day is, but what shall be then.</summary>
    public bool Regards(Observation row, Visit visit) =>
        (Kind is not { } kind || FigureQuestion.Answered(row.Kind) == kind)
        && (From is not { } from || row.To >= from) && (To is not { } to || row.From <= to)
        && (DocumentId is not { } document || row.DocumentId == document)
        && (!visit.IsAsOfGiven || row.To <= visit.AsOf || FigureQuestion.Answered(row.Kind) != FigureKind.Actual);
}

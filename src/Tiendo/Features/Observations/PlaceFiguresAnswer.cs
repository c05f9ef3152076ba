using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>All figures of a place as of a day: what is, plans and targets.</summary>
internal sealed record PlaceFiguresAnswer(string Measure, string MeasureName, FigureKind Kind, FigureRow Chosen, IReadOnlyList<FigureRow> Rivals)
{
    public static async Task WriteAsync(LedgerCall call, Measures measures, Place place, CancellationToken stop)
    {
        var text = new FigureText(measures, call.Say);
        var found = new List<(FigureKind Kind, string Code, Choice Choice)>();
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            var choices = await new PlaceFiguresQuery(call.Db).AskAsync(place, measures.All, call.AsOf, call.KnownOn, stop, kind);
            found.AddRange(choices.Select(choice => (kind, choice.Key, choice.Value)));
        }
        var sources = await FigureSources.ReadAsync(call.Db, found.SelectMany(one => one.Choice.Others.Select(rival => rival.Observation).Append(one.Choice.Chosen!)), call.Say, stop);
        var rows = measures.All.SelectMany(measure => found.Where(one => one.Code == measure.Code)).Select(one => new PlaceFiguresAnswer(
            one.Code, text.Measure(one.Code), one.Kind, FigureRow.Of(one.Choice.Chosen!, place, sources),
            [.. one.Choice.Others.Select(rival => FigureRow.Of(rival.Observation, place, sources))])).ToList();
        call.SayDays();
        call.Answer.List(rows,
            new("column.measure", r => r.MeasureName), new("column.value", r => Value(r.Chosen), true), new("figure.column.period", r => FigureText.Period(r.Chosen.From, r.Chosen.To)),
            new("figure.column.kind", r => call.Say["figure.kind." + r.Chosen.Kind]), new("figure.column.source", r => r.Chosen.Source),
            new("figure.column.rivals", r => r.Rivals.Select(rival => $"{Value(rival)} ({rival.Source})")));

        string Value(FigureRow row) => text.Value(row.Value, row.Upper, row.Unit, row.Hedge);
    }
}

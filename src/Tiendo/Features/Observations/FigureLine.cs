using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>One recorded figure as a line of a list.</summary>
internal sealed record FigureLine(Observation Row, Place Place, string Measure, string Value, string Exact, string Period, string Kind, string Source, Supersession? Gone)
{
    /// <summary>In the unit asked for; null where none was.</summary>
    public string? Converted { get; init; }

    /// <summary>Whether it answers the question.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Why it does not answer.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Whether it cannot be true together with the one that answers.</summary>
    public bool Contradicts { get; init; }

    /// <summary>The columns of a file.</summary>
    public static IReadOnlyList<AnswerColumn<FigureLine>> Columns(Messages say) =>
    [
        new("column.id", l => l.Row.Id, true), new("column.where", l => l.Place.Name), new("figure.column.place-code", l => l.Place.Code),
        new("column.measure", l => l.Measure), new("figure.column.measure-code", l => l.Row.Measure),
        new("figure.column.hedge", l => say["figure.hedge." + l.Row.Hedge]), new("column.value", l => l.Row.Value, true), new("figure.column.upper", l => l.Row.Upper, true), new("figure.column.unit", l => l.Row.Unit),
        new("figure.column.from", l => l.Row.From), new("figure.column.to", l => l.Row.To), new("figure.column.kind", l => l.Kind), new("figure.column.source", l => l.Source),
        new("figure.column.locator", l => l.Row.Locator), new("figure.column.quote", l => l.Row.Quote), new("figure.column.note", l => l.Row.Note),
        new("figure.column.recorded-on", l => l.Row.RecordedOn), new("figure.column.recorded-by", l => l.Row.RecordedBy),
        new("figure.column.superseded", l => l.Gone?.ById ?? (object?)(l.Gone is null ? null : say["figure.answer.simply-wrong"])), new("figure.column.superseded-why", l => l.Gone?.Why),
    ];

    /// <summary>Lines of what was listed, with the names beside the numbers.</summary>
    public static async Task<IReadOnlyList<FigureLine>> OfAsync(Visit visit, IReadOnlyList<ListedFigure> listed)
    {
        var places = await PlaceScopeQueries.AllAsync(visit);
        var sources = await FigureSources.ReadAsync(visit.Db, listed.Select(one => one.Row), visit.Say, visit.Stop);
        var text = new FigureText(FigureQueries.Measures(visit), visit.Say);
        return [.. listed.Select(one => Of(one, places[one.Row.PlaceId], text, sources))];
    }

    public static FigureLine Of(ListedFigure one, Place place, FigureText text, FigureSources sources) => new(
        one.Row, place, text.Measure(one.Row.Measure), text.Spoken(one.Row), text.Value(one.Row), FigureText.Period(one.Row.From, one.Row.To),
        text.Messages["figure.kind." + one.Row.Kind], sources.Name(one.Row), one.Gone);
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>A value in the unit asked for, with the rate of exchange it was converted with.</summary>
internal sealed record ConvertedValue(decimal Value, decimal? Upper, string Unit, decimal? VndPerUsd, string? RateSource)
{
    /// <summary>Whether a figure has a value in a unit; dates have only their own.</summary>
    public static bool IsConvertible(Observation row, string unit, ExchangeRate? rate) => Units.Convert(row.Value, row.Unit, unit, rate) is not null;

    /// <exception cref="RuleBroken">figure.not-convertible</exception>
    public static ConvertedValue? Of(Observation? row, string? unit, ExchangeRate? rate)
    {
        if (row is null || unit is null) return null;
        var value = Units.Convert(row.Value, row.Unit, unit, rate) ?? throw new RuleBroken("figure.not-convertible", "--unit", ("from", row.Unit), ("to", unit));
        var used = Units.Convert(row.Value, row.Unit, unit) is null ? rate : null;
        return new(value, row.Upper is { } upper ? Units.Convert(upper, row.Unit, unit, rate) : null, unit, used?.VndPerUsd, used?.Source);
    }
}

/// <summary>A figure chosen, as it is answered.</summary>
internal sealed record FigureAnswer(
    string Place, string PlaceName, string Measure, string MeasureName, DateOnly AsOf, DateOnly? KnownOn, FigureKind Kind, FigureRow? Chosen, ConvertedValue? Converted,
    string Explanation, IReadOnlyList<FigureAnswer.RivalRow> Rivals, bool MoreRivals)
{
    internal sealed record RivalRow(FigureRow Figure, NotChosen Why, Agreement Agreement, string Explanation);

    public static async Task WriteAsync(
        LedgerCall call, FigureText text, Place place, FigureQuestion question, FigureFound found, string? unit, ExchangeRate? rate, CancellationToken stop)
    {
        var (choice, cut) = (found.Choice, found.IsCut);
        var all = choice.Others.Select(rival => rival.Observation).Concat(choice.Chosen is { } one ? [one] : []);
        var sources = await FigureSources.ReadAsync(call.Db, all, call.Say, stop);
        var words = new ChoiceWords(text, sources);
        var answer = new FigureAnswer(
            place.Code, place.Name, question.Measure.Code, text.Measure(question.Measure.Code), question.AsOf, question.KnownOn, question.Kind,
            choice.Chosen is { } chosen ? FigureRow.Of(chosen, place, sources) : null, ConvertedValue.Of(choice.Chosen, unit, rate),
            words.Explain(question, choice) + (choice.Chosen is null ? await HintAsync(call, place, question, stop) : ""),
            [.. choice.Others.Select(rival => new RivalRow(
                FigureRow.Of(rival.Observation, place, sources, rival.Why == NotChosen.Superseded), rival.Why, rival.Agreement, words.Explain(rival, choice.Chosen)))],
            cut);
        call.SayDays();
        call.Answer.Show(answer,
            new("column.where", a => $"{a.PlaceName} ({a.Place})"), new("column.measure", a => $"{a.MeasureName} ({a.Measure})"),
            new("column.value", a => a.Chosen is { } row ? text.Value(row.Value, row.Upper, row.Unit, row.Hedge) : null),
            new("figure.column.converted", a => a.Converted is { } converted ? SayConverted(text, converted) : null),
            new("figure.column.period", a => a.Chosen is { } row ? FigureText.Period(row.From, row.To) : null), new("figure.column.source", a => a.Chosen?.Source),
            new("figure.column.locator", a => a.Chosen?.Locator), new("figure.column.quote", a => a.Chosen?.Quote), new("figure.column.note", a => a.Chosen?.Note),
            new("column.id", a => a.Chosen?.Id), new("figure.column.why", a => a.Explanation));
        if (call.Answer.Form != AnswerForm.Table || answer.Rivals.Count == 0) return;
        call.Answer.Remark("");
        call.Answer.List(answer.Rivals,
            new("column.id", r => r.Figure.Id, true), new("column.value", r => text.Value(r.Figure.Value, r.Figure.Upper, r.Figure.Unit, r.Figure.Hedge), true),
            new("figure.column.period", r => FigureText.Period(r.Figure.From, r.Figure.To)), new("figure.column.source", r => r.Figure.Source), new("figure.column.why-not", r => r.Explanation));
        if (cut) call.Answer.Remark(call.Say["figure.answer.older-rivals"]);
    }

    // Where nothing answers, what would: another kind, or a later day.
    private static async Task<string> HintAsync(LedgerCall call, Place place, FigureQuestion question, CancellationToken stop)
    {
        var rows = await call.Db.Observations.Where(o => o.ProvinceId == place.ProvinceId && o.PlaceId == place.Id && o.Measure == question.Measure.Code)
            .OrderBy(o => o.To).Take(100).Select(o => new { o.Kind, o.To }).ToListAsync(stop);
        var later = rows.Find(row => FigureQuestion.Answered(row.Kind) == question.Kind && row.To > question.AsOf);
        var other = rows.Exists(row => FigureQuestion.Answered(row.Kind) != question.Kind && question.Kind == FigureKind.Actual);
        return (later is null ? "" : " " + call.Say.Say("figure.choice.later", ("day", Days.Say(later.To)))) + (other ? " " + call.Say["figure.choice.other-kind"] : "");
    }

    private static string SayConverted(FigureText text, ConvertedValue converted)
    {
        var value = text.Value(converted.Value, converted.Upper, converted.Unit);
        return converted.VndPerUsd is { } rate ? text.Messages.Say("figure.answer.converted", ("value", value), ("rate", Numbers.Say(rate, text.Messages)), ("source", converted.RateSource!)) : value;
    }
}

using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>The outcome of a check in a sentence, with every figure it used.</summary>
/// <param name="measures">Names the measures.</param>
/// <param name="messages">The language.</param>
public sealed class CheckWords(Measures measures, Messages messages)
{
    private readonly FigureText text = new(measures, messages);

    /// <summary>The whole explanation: formula, computed and claimed value, verdict, and what usually explains a difference.</summary>
    public string Explain(CheckResult result)
    {
        var sentence = messages.Say(
            Key(result),
            ("terms", Terms(result)),
            ("claim", result.Claim is { } claim ? Figure(claim, result.Place) : "…"),
            ("claimed", result.Claim is { } said ? Value(said.Value, said.Unit, said.Figure.Hedge, Upper(said)) : "…"),
            ("computed", result.Computed is { } computed ? Value(computed, result.Unit) : "…"),
            ("missing", string.Join(", ", result.Missing.Select(text.Measure))));
        var hint = result.Verdict is Verdict.Differs or Verdict.Impossible ? text.IsVietnamese ? result.Check.VietnameseHint : result.Check.EnglishHint : null;
        return hint is null ? sentence : $"{sentence} {hint}";
    }

    /// <summary>The name of a check.</summary>
    public string Name(Check check) => text.IsVietnamese ? check.Vietnamese : check.English;

    private static string Key(CheckResult result) => (result.Check.Shape, result.Check.OverPhases) switch
    {
        (CheckShape.Ratio, _) => "check.ratio.",
        (CheckShape.Growth, _) => "check.growth.",
        (CheckShape.AtMost, false) => "check.at-most.",
        (CheckShape.AtMost, true) => "check.phases.",
        (CheckShape.Sum, _) => "check.sum.",
        (CheckShape.ExchangeRate, _) => "check.exchange-rate.",
        _ => "check.same.",
    } + result.Verdict switch
    {
        Verdict.Agrees => "agrees",
        Verdict.Differs => "differs",
        Verdict.Impossible => "impossible",
        _ => "not-computable",
    };

    private string Terms(CheckResult result) => string.Join(
        result.Check.Shape switch
        {
            CheckShape.Ratio or CheckShape.ExchangeRate => " / ",
            CheckShape.Growth => messages["check.growth.over"],
            CheckShape.Sum or CheckShape.AtMost => " + ",
            _ => "; ",
        },
        result.Terms.Select(term => Figure(term, result.Place)));

    private string Figure(CheckTerm term, Place checkedPlace)
    {
        var where = term.Place.Id == checkedPlace.Id && term.Place.ProvinceId == checkedPlace.ProvinceId ? "" : term.Place.Name + ", ";
        return $"{text.Measure(term.Figure.Measure)} {Value(term.Value, term.Unit, term.Figure.Hedge, Upper(term))} ({where}{FigureText.Period(term.Figure.From, term.Figure.To)})";
    }

    private string Value(decimal value, string unit, Hedge hedge = Hedge.Exact, decimal? upper = null)
    {
        var number = upper is { } end ? Numbers.Say(value, messages) + "–" + UnitWords.Say(end, unit, messages) : UnitWords.Say(value, unit, messages, unit == "ha" ? 4 : 2);
        return text.Hedged(hedge, number);
    }

    private static decimal? Upper(CheckTerm term) => term.Figure is { Hedge: Hedge.Range, Upper: { } upper } ? Units.Convert(upper, term.Figure.Unit, term.Unit) : null;
}

using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>The outcome of a check in a sentence, with every figure it used.</summary>
/// <param name="measures">Names the measures.</param>
/// <param name="messages">The language.</param>
public sealed class CheckWords(Measures measures, Messages messages)
{
    private bool IsVietnamese => ReferenceEquals(messages, Messages.Vietnamese);

    /// <summary>The whole explanation: formula, computed and claimed value, verdict, and what usually explains a difference.</summary>
    public string Explain(CheckResult result)
    {
        var text = messages.Say(
            Key(result),
            ("terms", Terms(result)),
            ("claim", result.Claim is { } claim ? Figure(claim, result.Place) : "…"),
            ("claimed", result.Claim is { } said ? Value(said.Value, said.Unit, said.Figure.Hedge, Upper(said)) : "…"),
            ("computed", result.Computed is { } computed ? Value(computed, result.Unit) : "…"),
            ("missing", string.Join(", ", result.Missing.Select(Name))));
        var hint = result.Verdict is Verdict.Differs or Verdict.Impossible ? IsVietnamese ? result.Check.VietnameseHint : result.Check.EnglishHint : null;
        return hint is null ? text : $"{text} {hint}";
    }

    /// <summary>The name of a check.</summary>
    public string Name(Check check) => IsVietnamese ? check.Vietnamese : check.English;

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
        return $"{Name(term.Figure.Measure)} {Value(term.Value, term.Unit, term.Figure.Hedge, Upper(term))} ({where}{Period(term.Figure)})";
    }

    private string Name(string code) => measures.Of(code) is { } measure ? (IsVietnamese ? measure.Vietnamese : measure.English) : code;

    private string Value(decimal value, string unit, Hedge hedge = Hedge.Exact, decimal? upper = null)
    {
        var hedgeKey = "check.hedge." + hedge;
        var number = upper is { } end ? Numbers.Say(value, messages) + "–" + UnitWords.Say(end, unit, messages) : UnitWords.Say(value, unit, messages, unit == "ha" ? 4 : 2);
        return (hedge is Hedge.Exact or Hedge.Range ? "" : messages[hedgeKey]) + number;
    }

    private static decimal? Upper(CheckTerm term) => term.Figure is { Hedge: Hedge.Range, Upper: { } upper } ? Units.Convert(upper, term.Figure.Unit, term.Unit) : null;

    private static string Period(Observation figure)
    {
        var (from, to) = (figure.From, figure.To);
        if (from == to) return Days.Say(to);
        if (from.Day != 1 || to.AddDays(1).Day != 1) return $"{Days.Say(from)}–{Days.Say(to)}";
        if (from.Month != 1 || to.Month != 12) return from.Year == to.Year && from.Month == to.Month ? Month(to) : $"{Month(from)}–{Month(to)}";
        return from.Year == to.Year ? Year(to) : $"{Year(from)}–{Year(to)}";
    }

    private static string Month(DateOnly day) => day.ToString("MM/yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}

using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Options that several commands on figures take, and what their values mean.</summary>
internal static class FigureOptions
{
    public static Option<string> Place(Messages say) => new("--place") { Description = say["help.place"], HelpName = say["help.name"] };

    public static Option<string> Measure(Messages say) => new("--measure") { Description = say["help.figures.measure"], HelpName = say["help.name"] };

    public static Option<string> Kind(Messages say) => new("--kind") { Description = say["help.figures.kind"], HelpName = "reported|computed|target|plan" };

    public static Option<string> Document(Messages say) => new("--document") { Description = say["help.figures.document"], HelpName = say["help.number"] };

    public static Option<string> Unit(Messages say) => new("--unit") { Description = say["help.figures.unit"], HelpName = say["help.name"] };

    public static Option<string> Rate(Messages say) => new("--rate") { Description = say["help.figures.rate"], HelpName = "26136" };

    public static Option<string> RateSource(Messages say) => new("--rate-source") { Description = say["help.figures.rate-source"], HelpName = say["help.words"] };

    public static Option<string> Decimal(Messages say) => new("--decimal") { Description = say["help.figures.decimal"], HelpName = "point|comma" };

    /// <exception cref="RuleBroken">measure.unknown</exception>
    public static Measure Measure(Measures measures, string name) => measures.Find(name) ?? throw new RuleBroken("measure.unknown", null, ("given", name));

    /// <exception cref="RuleBroken">call.choice</exception>
    public static ObservationKind Kind(string word) => FigureWords.KindOf(word) ?? throw Choice("--kind", word, "reported, computed, target, plan");

    /// <exception cref="RuleBroken">call.choice</exception>
    public static FigureKind Question(string? word) => word switch
    {
        null or "actual" => FigureKind.Actual,
        "target" => FigureKind.Target,
        "plan" => FigureKind.Plan,
        _ => throw Choice("--kind", word, "actual, target, plan"),
    };

    /// <exception cref="RuleBroken">call.choice</exception>
    public static DecimalMark Decimal(string? word) => word switch
    {
        null => DecimalMark.Unknown,
        "point" => DecimalMark.Point,
        "comma" => DecimalMark.Comma,
        _ => throw Choice("--decimal", word, "point, comma"),
    };

    /// <summary>A rate of exchange with its source; null when none is given.</summary>
    /// <exception cref="RuleBroken">call.choice, call.missing</exception>
    public static ExchangeRate? Rate(LedgerCall call, Option<string> rate, Option<string> source)
    {
        if (call.Get(rate) is not { } text) return null;
        if (WrittenNumber.Read(text, DecimalMark.Unknown, out var value, out var beside) is not null || beside.Length > 0 || value is < 1000 or > 1_000_000) throw Choice("--rate", text, "1000 … 1000000");
        return new(value, call.Need(source));
    }

    /// <summary>The unit asked for in its kept spelling; null when none is.</summary>
    /// <exception cref="RuleBroken">figure.unit-unknown</exception>
    public static string? Unit(LedgerCall call, Option<string> unit, Measure measure) => call.Get(unit) is not { } text
        ? null
        : Units.Canonical(text) ?? throw new RuleBroken("figure.unit-unknown", "--unit", ("given", text), ("unit", measure.Unit));

    public static RuleBroken Choice(string option, string given, string choices) => new("call.choice", null, ("option", option), ("given", given), ("choices", choices));
}

using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Documents;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>What the address of a page of figures asks for, as it was typed and as it was understood.</summary>
internal sealed class FigureAddress
{
    private static readonly string[] Money = ["VND", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng", "USD", "triệu USD", "tỷ USD"];
    private static readonly string[] Others = ["ha", "m2", "km2", "m", "km", "triệu đồng/người/tháng", "triệu đồng/người/năm", "percent", "permille", "ratio"];

    /// <summary>The words of a kind in the address.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["actual", "target", "plan"];

    /// <summary>The place; null for all.</summary>
    public Place? Place { get; private set; }

    /// <summary>The measure; null for all.</summary>
    public Measure? Measure { get; private set; }

    /// <summary>Actual, targets, plans; null for all.</summary>
    public FigureKind? Kind { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The source.</summary>
    public (long Id, string Name)? Document { get; private set; }

    /// <summary>The unit asked for.</summary>
    public string? Unit { get; private set; }

    /// <summary>A rate of exchange.</summary>
    public ExchangeRate? Rate { get; private set; }

    /// <summary>Words in what the source says.</summary>
    public string? Words { get; private set; }

    /// <summary>Only figures of contradictions.</summary>
    public bool IsContradicted { get; private set; }

    /// <summary>A value of the address as it was typed.</summary>
    public required Func<string, string> Typed { get; init; }

    /// <summary>Reads the address; what cannot be understood is thrown when the rest has been read.</summary>
    /// <exception cref="RuleBroken">place.unknown, place.ambiguous, measure.unknown, web.day-wrong, document.reference-unknown, figure.unit-unknown, observations.rate-wrong …</exception>
    public async Task ReadAsync(Visit visit)
    {
        RuleBroken? wrong = null;
        Words = Given("words");
        IsContradicted = Typed("contradicted") == "1";
        Kind = Given("kind") is { } kind ? Kinds.Contains(kind) ? FigureOptions.Question(kind) : throw new RuleBroken("observations.kind-wrong", null, ("given", Cut(kind))) : null;
        Try(() => Measure = Given("measure") is { } name ? FigureOptions.Measure(FigureQueries.Measures(visit), Cut(name)) : null);
        Try(() => (From, To) = (DayOf("from"), DayOf("to")));
        Try(ReadUnit);
        try
        {
            if ((Given("place") ?? Given("place-id")) is { } place) Place = await PlaceScopeQueries.FindAsync(visit, place);
            if (Given("document") is { } document) Document = await DocumentsQueries.FindNameAsync(visit, Cut(document));
        }
        catch (RuleBroken broken) when (broken.Code != "right.missing")
        {
            wrong ??= broken;
        }
        if (wrong is not null) throw wrong;

        void Try(Action read)
        {
            try
            {
                read();
            }
            catch (RuleBroken broken)
            {
                wrong ??= broken;
            }
        }
    }

    /// <summary>The units that figures of a measure can be shown in.</summary>
    public static IReadOnlyList<string> UnitsOf(Measure measure) => Units.KindOf(measure.Unit) is UnitKind.Vnd or UnitKind.Usd
        ? Money
        : [.. Others.Where(unit => Units.Convert(1, measure.Unit, unit) is not null)];

    /// <summary>The filters in words.</summary>
    public IReadOnlyList<string> Said(Visit visit)
    {
        var (say, text) = (visit.Say, new FigureText(FigureQueries.Measures(visit), visit.Say));
        List<string> said = [];
        if (Place is { } place) said.Add($"{say["column.where"]}: {FigureText.Place(place)}");
        if (Measure is { } measure) said.Add($"{say["column.measure"]}: {text.Measure(measure.Code)}");
        if (Kind is { } kind) said.Add($"{say["figure.column.kind"]}: {say["observations.kind." + kind]}");
        if (From is { } from) said.Add($"{say["observations.filter.from"]}: {Days.Say(from)}");
        if (To is { } to) said.Add($"{say["observations.filter.to"]}: {Days.Say(to)}");
        if (Document is { } document) said.Add($"{say["figure.column.source"]}: {document.Name}");
        if (Unit is { } unit) said.Add($"{say["observations.filter.unit"]}: {UnitWords.Unit(unit, say).Trim()}{(Rate is { } rate ? $" ({say.Say("observations.rate-said", ("rate", Numbers.Say(rate.VndPerUsd, say)), ("source", rate.Source))})" : "")}");
        if (Words is { } words) said.Add($"{say["observations.filter.words"]}: “{words}”");
        if (IsContradicted) said.Add(say["observations.filter.contradicted"]);
        return said;
    }

    private void ReadUnit()
    {
        if (Given("rate") is { } text)
        {
            if (WrittenNumber.Read(text, DecimalMark.Unknown, out var value, out var beside) is not null || beside.Length > 0 || value is < 1000 or > 1_000_000)
                throw new RuleBroken("observations.rate-wrong", null, ("given", Cut(text)));
            Rate = new(value, Cut(Given("rate-source") ?? throw new RuleBroken("observations.rate-source")));
        }
        if (Given("unit") is not { } unit || Measure is not { } measure) return;
        Unit = Units.Canonical(unit) ?? throw new RuleBroken("figure.unit-unknown", null, ("given", Cut(unit)), ("unit", measure.Unit));
        if (Units.Convert(1, measure.Unit, Unit, Rate) is null)
            throw new RuleBroken(Units.KindOf(Unit) is UnitKind.Vnd or UnitKind.Usd && Rate is null ? "observations.rate-needed" : "figure.unit-wrong", null, ("given", Cut(unit)), ("measure", measure.Code), ("unit", measure.Unit));
    }

    private DateOnly? DayOf(string name) => Given(name) is not { } text ? null : Days.Parse(text) ?? throw new RuleBroken("web.day-wrong", null, ("given", Cut(text)));

    private string? Given(string name) => Typed(name).Trim() is { Length: > 0 } text ? text : null;

    private static string Cut(string text) => text.Length > 200 ? text[..200] : text;
}

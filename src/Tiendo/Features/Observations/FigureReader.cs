using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Observations;

/// <summary>Understands written figures: one by one or a file of them, each name looked up once.</summary>
/// <param name="measures">What can be measured.</param>
/// <param name="names">Where places and documents are looked up.</param>
/// <param name="mark">Which sign divides the whole from the fraction.</param>
/// <param name="today">The day of recording: figures of later days are doubted.</param>
internal sealed class FigureReader(Measures measures, FigureNames names, DecimalMark mark, DateOnly today)
{
    private const int LongestLocator = 200, LongestQuote = 1000, LongestNote = 2000;
    private readonly Dictionary<string, Measure?> measureOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Unit, Measure Measure), UnitFit> units = [];
    private readonly Dictionary<string, (DateOnly From, DateOnly To)?> periods = new(StringComparer.Ordinal);
    private readonly List<FigureMistake> mistakes = [];
    private readonly List<FigureMistake> doubts = [];

    /// <summary>What was wrong with the last figure.</summary>
    public IReadOnlyList<FigureMistake> Mistakes => mistakes;

    /// <summary>What is let in and looks wrong all the same.</summary>
    public IReadOnlyList<FigureMistake> Doubts => doubts;

    /// <summary>The figure; null when there are <see cref="Mistakes"/>.</summary>
    public async ValueTask<ReadFigure?> ReadAsync(WrittenFigure written, CancellationToken stop)
    {
        mistakes.Clear();
        doubts.Clear();
        var measure = Measure(written[FigureField.Measure]);
        var period = Period(written);
        var (value, unit) = measure is null ? default : Value(written, measure);
        var upper = measure is null || written[FigureField.Upper].Length == 0 ? null : Upper(written, measure, unit ?? measure.Unit);
        var hedge = Hedge(written, value, upper);
        var kind = FigureWords.KindOf(written[FigureField.Kind]);
        if (kind is null) Wrong(FigureField.Kind, "figure.kind-wrong", ("given", written[FigureField.Kind]));
        var place = await PlaceAsync(written[FigureField.Place], period?.To ?? today, stop);
        var document = place is null ? null : await DocumentAsync(written[FigureField.Document], place.ProvinceId, stop);
        var (locator, quote, note) = (Text(written, FigureField.Locator, LongestLocator), Text(written, FigureField.Quote, LongestQuote), Text(written, FigureField.Note, LongestNote));
        if (mistakes.Count > 0) return null;
        Doubt(written, measure!, period!.Value, value, unit!, kind!.Value);
        return new(place!, measure!, period.Value.From, period.Value.To, value, upper, unit!, hedge, kind.Value, document, locator, quote, note);
    }

    private Measure? Measure(string text)
    {
        if (text.Length == 0)
        {
            Wrong(FigureField.Measure, "figure.missing");
            return null;
        }
        if (!measureOf.TryGetValue(text, out var measure)) measureOf[text] = measure = measures.Find(text);
        if (measure is null) Wrong(FigureField.Measure, "figure.measure-unknown", ("given", text));
        return measure;
    }

    private (DateOnly From, DateOnly To)? Period(WrittenFigure written)
    {
        var (asOf, from, to) = (written[FigureField.AsOf], written[FigureField.From], written[FigureField.To]);
        if (asOf.Length > 0 && from.Length + to.Length > 0) Wrong(FigureField.AsOf, "figure.period-twice");
        else if (asOf.Length + from.Length + to.Length == 0) Wrong(FigureField.AsOf, "figure.missing");
        else if (asOf.Length > 0) return Stretch(FigureField.AsOf, asOf);
        else if (from.Length == 0 || to.Length == 0) Wrong(from.Length == 0 ? FigureField.From : FigureField.To, "figure.missing");
        else if (Stretch(FigureField.From, from) is { From: var first } && Stretch(FigureField.To, to) is { To: var last })
        {
            if (first <= last) return (first, last);
            Wrong(FigureField.From, "figure.period-reversed", ("from", from), ("to", to));
        }
        return null;
    }

    private (DateOnly From, DateOnly To)? Stretch(FigureField field, string text)
    {
        if (!periods.TryGetValue(text, out var period)) periods[text] = period = WrittenPeriod.Read(text);
        if (period is null) Wrong(field, "figure.day-wrong", ("given", text));
        return period;
    }

    private (decimal Value, string? Unit) Value(WrittenFigure written, Measure measure)
    {
        var text = written[FigureField.Value];
        if (text.Length == 0)
        {
            Wrong(FigureField.Value, "figure.missing");
            return default;
        }
        if (measure.Nature == MeasureNature.Date)
        {
            if (WrittenPeriod.ReadCalendarValue(text) is { } day) return (day.Value, day.Unit);
            Wrong(FigureField.Value, "figure.date-wrong", ("given", text));
            return default;
        }
        if (WrittenNumber.Read(text, written.IsTypedNumber ? DecimalMark.Point : mark, out var value, out var beside) is { } wrong)
        {
            Wrong(FigureField.Value, wrong, ("given", text), ("digits", WrittenNumber.Digits));
            return default;
        }
        return (value, Unit(written[FigureField.Unit], beside, measure, value));
    }

    private string? Unit(string column, string beside, Measure measure, decimal value)
    {
        var text = column.Length > 0 ? column : beside.Length > 0 ? beside : measure.Unit;
        var fit = Fit(text, measure);
        if (fit.Canonical is null) Wrong(FigureField.Unit, "figure.unit-unknown", ("given", text), ("unit", measure.Unit));
        else if (!fit.Fits) Wrong(FigureField.Unit, "figure.unit-wrong", ("given", text), ("measure", measure.Code), ("unit", measure.Unit));
        else if (beside.Length > 0 && column.Length > 0 && Fit(beside, measure).Canonical != fit.Canonical) Wrong(FigureField.Value, "figure.units-differ", ("given", beside), ("unit", column));
        else if (fit.IsCount && value != decimal.Truncate(value)) Wrong(FigureField.Value, "figure.not-whole", ("given", value.ToString(CultureInfo.InvariantCulture)), ("unit", text));
        else if (measure.Nature == MeasureNature.Flag && value is not (0 or 1)) Wrong(FigureField.Value, "figure.flag-wrong", ("given", value.ToString(CultureInfo.InvariantCulture)));
        return fit.Canonical;
    }

    private UnitFit Fit(string text, Measure measure)
    {
        if (units.TryGetValue((text, measure), out var fit)) return fit;
        var canonical = Units.Canonical(text);
        var (kind, wanted) = (canonical is null ? null : Units.KindOf(canonical), Units.KindOf(measure.Unit));
        var factor = canonical is null ? null : Units.Convert(1, canonical, measure.Unit);
        var money = kind is UnitKind.Vnd or UnitKind.Usd && wanted is UnitKind.Vnd or UnitKind.Usd;
        return units[(text, measure)] = new(canonical, factor is not null || money, kind == UnitKind.Count, factor);
    }

    private decimal? Upper(WrittenFigure written, Measure measure, string unit)
    {
        var text = written[FigureField.Upper];
        if (measure.Nature == MeasureNature.Date && WrittenPeriod.ReadCalendarValue(text) is { } day && day.Unit == unit) return day.Value;
        if (measure.Nature != MeasureNature.Date && WrittenNumber.Read(text, mark, out var value, out _) is null) return value;
        Wrong(FigureField.Upper, "figure.upper-wrong", ("given", text));
        return null;
    }

    private Hedge Hedge(WrittenFigure written, decimal value, decimal? upper)
    {
        var word = written[FigureField.Hedge];
        if (FigureWords.HedgeOf(word) is not { } hedge)
        {
            Wrong(FigureField.Hedge, "figure.hedge-wrong", ("given", word));
            return default;
        }
        if (word.Length == 0 && upper is not null) hedge = Domain.Observations.Hedge.Range;
        if ((hedge == Domain.Observations.Hedge.Range) != (upper is not null)) Wrong(FigureField.Upper, "figure.range-wrong");
        else if (upper < value) Wrong(FigureField.Upper, "figure.range-reversed");
        return hedge;
    }

    private async ValueTask<Place?> PlaceAsync(string text, DateOnly on, CancellationToken stop)
    {
        if (text.Length == 0)
        {
            Wrong(FigureField.Place, "figure.missing");
            return null;
        }
        var (place, wrong) = await names.PlaceAsync(text, on, stop);
        if (wrong is not null) Wrong(FigureField.Place, wrong.Code, [.. wrong.Values]);
        return place;
    }

    private async ValueTask<Document?> DocumentAsync(string text, int provinceId, CancellationToken stop)
    {
        if (text.Length == 0) return null;
        var (document, wrong) = await names.DocumentAsync(text, provinceId, stop);
        if (wrong is not null) Wrong(FigureField.Document, wrong, ("given", text));
        return document;
    }

    private string? Text(WrittenFigure written, FigureField field, int longest)
    {
        var text = written[field];
        if (text.Length > longest) Wrong(field, "figure.text-long", ("limit", longest.ToString(CultureInfo.InvariantCulture)));
        return text.Length == 0 ? null : text;
    }

    private void Doubt(WrittenFigure written, Measure measure, (DateOnly From, DateOnly To) period, decimal value, string unit, ObservationKind kind)
    {
        if (measure.Nature != MeasureNature.Date && Fit(unit, measure).Factor is { } factor
            && (value * factor < measure.Min || value * factor > measure.Max))
        {
            doubts.Add(new(FigureField.Value, "figure.implausible", ("given", written[FigureField.Value]), ("unit", measure.Unit),
                ("least", Number(measure.Min)), ("most", Number(measure.Max))));
        }
        if (measure.Nature == MeasureNature.Flow && period.From == period.To) doubts.Add(new(FigureField.AsOf, "figure.flow-of-a-day"));
        if (period.From > today && FigureQuestion.Answered(kind) == FigureKind.Actual) doubts.Add(new(FigureField.AsOf, "figure.of-the-future"));
    }

    private void Wrong(FigureField field, string code, params (string Name, string Value)[] values) => mistakes.Add(new(field, code, values));

    private static string Number(decimal? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "…";

    private sealed record UnitFit(string? Canonical, bool Fits, bool IsCount, decimal? Factor);
}

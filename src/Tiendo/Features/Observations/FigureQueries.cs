using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Figures for pages of other features.</summary>
public static class FigureQueries
{
    private static readonly Lock Reading = new();
    private static (string Folder, Measures Measures)? known;

    /// <summary>The list of measures; read once.</summary>
    public static Measures Measures(Visit visit)
    {
        lock (Reading)
        {
            if (known is { } list && list.Folder == visit.Lists) return list.Measures;
            var read = MeasuresFile.Load(visit.Lists);
            known = (visit.Lists, read);
            return read;
        }
    }

    /// <summary>The figures of a place for some measures, as of the days of the request; measures without a figure are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, FigureShown>> OfPlaceAsync(Visit visit, Place place, IReadOnlyCollection<string> codes, FigureKind kind = FigureKind.Actual)
    {
        var measures = Measures(visit);
        var asked = codes.Select(measures.Of).OfType<Measure>().ToList();
        var choices = await new PlaceFiguresQuery(visit.Db).AskAsync(place, asked, visit.AsOf, visit.KnownOn, visit.Stop, kind);
        return await ShowAsync(visit, choices, kind);
    }

    /// <summary>Choices in words, by the code of their measure; those that chose nothing are left out.</summary>
    internal static async Task<IReadOnlyDictionary<string, FigureShown>> ShowAsync(Visit visit, IReadOnlyDictionary<string, Choice> choices, FigureKind kind = FigureKind.Actual)
    {
        var all = choices.Values.SelectMany(choice => choice.Others.Select(rival => rival.Observation).Append(choice.Chosen)).OfType<Observation>();
        var sources = await FigureSources.ReadAsync(visit.Db, all, visit.Say, visit.Stop);
        var text = new FigureText(Measures(visit), visit.Say);
        var fractions = await FigureFractions.ReadAsync(visit, choices.Values.Select(choice => choice.Chosen).OfType<Observation>(), text);
        return choices.Where(pair => pair.Value.Chosen is not null).ToDictionary(pair => pair.Key, pair => Show(visit, pair.Key, pair.Value, text, sources, fractions, kind), StringComparer.Ordinal);
    }

    internal static FigureShown Show(Visit visit, string code, Choice choice, FigureText text, FigureSources sources, FigureFractions fractions, FigureKind kind)
    {
        var (chosen, words) = (choice.Chosen!, new ChoiceWords(text, sources));
        var measure = Measures(visit).Of(code)!;
        var rivals = choice.Others.Select(rival => new FigureShown.Rival(
            text.Spoken(rival.Observation), FigureText.Period(rival.Observation.From, rival.Observation.To), sources.Name(rival.Observation), words.Explain(rival, chosen),
            rival.Agreement == Agreement.Contradicts)).ToList();
        return new(
            text.Measure(code), text.Spoken(chosen), FigureText.Period(chosen.From, chosen.To), sources.Name(chosen), chosen.Quote, chosen.Locator, chosen.Note,
            words.Explain(new(measure, visit.AsOf, visit.KnownOn, kind), choice), rivals)
        {
            ProvinceId = chosen.ProvinceId, PlaceId = chosen.PlaceId, MeasureCode = code, Number = chosen.Value, ObservationId = chosen.Id, Exact = text.Value(chosen), Fraction = fractions.Of(chosen),
            IsContradicted = rivals.Exists(rival => rival.Contradicts),
        };
    }
}

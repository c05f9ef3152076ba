using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Generate;

/// <summary>The figures of one park: every measure month by month or quarter by quarter, targets by year, and what the press said otherwise.</summary>
/// <param name="measures">What is measured.</param>
/// <param name="sources">The documents that say it.</param>
/// <param name="months">How many months.</param>
/// <param name="seed">Of the dice.</param>
internal sealed class GeneratedFigures(IReadOnlyList<Measure> measures, GeneratedSources sources, int months, long seed)
{
    private const int Monthly = 45; // of sixty; the others come by the quarter
    private const int Targeted = 10;

    /// <summary>So many figures of a park, from the latest month backwards until there are enough.</summary>
    public IEnumerable<Observation> Of(int provinceId, long placeId, int count, long firstId)
    {
        var dice = Dice.Of(seed, provinceId, placeId, 2);
        var levels = new GeneratedLevels(measures, dice);
        var id = firstId;
        var left = count - count / 12; // a twelfth is kept for targets and the press
        var stated = 0;
        for (var month = months - 1; month >= 0 && left > 0; month--)
        {
            for (var m = 0; m < measures.Count && left > 0; m++)
            {
                if (m >= Monthly && (months - 1 - month) % 3 != 0) continue;
                yield return Figure(m, month, levels.Value(m, month), ObservationKind.Reported, SourceRank.Report, sources.Report(month), Hedge.Exact);
                (left, stated) = (left - 1, stated + 1);
            }
        }

        var others = count - stated;
        for (var month = 0; month < months && others > 0; month += 12)
        {
            for (var m = 0; m < Math.Min(Targeted, measures.Count) && others > 0; m++, others--)
                yield return Figure(m, month, levels.Value(m, months), ObservationKind.Target, SourceRank.Decision, sources.Decision(month), Hedge.AtLeast);
        }
        for (; others > 0; others--)
        {
            var (m, month) = (dice.Below(measures.Count), dice.Below(months));
            var share = dice.Between(-12, 12) / 100m;
            var (value, hedge) = dice.Chance(50) ? (levels.Value(m, month), Hedge.About) : (levels.Shown(m, levels.Value(m, month) * (1 + share)), dice.Pick([Hedge.Exact, Hedge.Over, Hedge.Nearly]));
            yield return Figure(m, month, value, ObservationKind.Reported, SourceRank.Press, sources.Article(month), hedge, dice.Chance(10) ? Words(value, measures[m].Unit, hedge) : null);
        }

        Observation Figure(int m, int month, decimal value, ObservationKind kind, SourceRank rank, long document, Hedge hedge, string? quote = null)
        {
            var (from, to) = sources.Month(month);
            return new()
            {
                ProvinceId = provinceId, Id = id++, PlaceId = placeId, Measure = measures[m].Code, From = measures[m].Nature == MeasureNature.Stock ? to : from, To = to,
                Value = value, Unit = measures[m].Unit, Hedge = hedge, Kind = kind, DocumentId = document, Rank = rank,
                Locator = rank == SourceRank.Report ? $"biểu 1, dòng {m + 1}" : null, Quote = quote, RecordedOn = to.AddDays(rank == SourceRank.Press ? 40 : 6), RecordedBy = GeneratedProvince.By,
            };
        }
    }

    private static string Words(decimal value, string unit, Hedge hedge)
    {
        var word = hedge switch { Hedge.About => "khoảng ", Hedge.Over => "hơn ", Hedge.Nearly => "gần ", _ => "" };
        return word + value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + " " + (unit == "percent" ? "%" : unit);
    }
}

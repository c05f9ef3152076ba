namespace Tiendo.Domain.Observations;

/// <summary>A flow added up over time, each day counted at most once.</summary>
/// <param name="Total">The sum in <paramref name="Unit"/>; null when refused.</param>
/// <param name="Unit">The unit of the sum.</param>
/// <param name="Parts">The figures that were added, in the order of time; no two have a day in common.</param>
/// <param name="LeftOut">Figures whose days are counted already: half a year beside its year.</param>
/// <param name="Gaps">Stretches between the first and the last day that no figure covers.</param>
/// <param name="Refusal">Why there is no sum.</param>
public sealed record TimeSum(
    decimal? Total,
    string Unit,
    IReadOnlyList<Observation> Parts,
    IReadOnlyList<Observation> LeftOut,
    IReadOnlyList<(DateOnly From, DateOnly To)> Gaps,
    SumRefusal? Refusal = null)
{
    /// <summary>
    /// Adds what flowed within the period. Of figures that overlap those are taken that together cover the most days;
    /// where two ways cover as many, the one with fewer figures, so a year rather than its halves.
    /// </summary>
    /// <param name="measure">The measure: only a flow is added over time.</param>
    /// <param name="points">The series; only points wholly within the period are taken.</param>
    /// <param name="from">First day; null for the first there is.</param>
    /// <param name="to">Last day; null for the last there is.</param>
    /// <param name="unit">Unit of the sum; null for that of the measure.</param>
    /// <param name="rate">The rate of exchange, where figures are in another money.</param>
    public static TimeSum Of(Measure measure, IEnumerable<SeriesPoint> points, DateOnly? from = null, DateOnly? to = null, string? unit = null, ExchangeRate? rate = null)
    {
        var into = unit ?? measure.Unit;
        if (!measure.AddsOverTime) return Refused(measure.Nature == MeasureNature.Stock ? SumRefusal.StockOverTime : SumRefusal.NotAdditive);
        var within = points
            .Where(point => (from is not { } first || point.From >= first) && (to is not { } last || point.To <= last))
            .Select(point => point.Chosen).OrderBy(row => row.To).ThenBy(row => row.From).ToList();
        if (within.Count == 0) return Refused(SumRefusal.Nothing);
        var parts = Disjoint(within);
        decimal total = 0;
        foreach (var part in parts)
        {
            if (Units.Convert(part.Value, part.Unit, into, rate) is not { } value) return Refused(SumRefusal.UnitsDiffer);
            total += value;
        }
        return new(total, into, parts, [.. within.Except(parts)], Between(parts, from, to));

        TimeSum Refused(SumRefusal refusal) => new(null, into, [], [], [], refusal);
    }

    // The best choice of rows without a common day, by dynamic programming over rows in the order of their last day.
    private static List<Observation> Disjoint(List<Observation> rows)
    {
        var best = new (int Days, int Rows, int Before, bool Taken)[rows.Count + 1];
        for (var at = 0; at < rows.Count; at++)
        {
            var before = CountEndedBefore(rows, rows[at].From, at);
            var taken = (Days: best[before].Days + rows[at].To.DayNumber - rows[at].From.DayNumber + 1, Rows: best[before].Rows + 1);
            best[at + 1] = taken.Days > best[at].Days || (taken.Days == best[at].Days && taken.Rows < best[at].Rows)
                ? (taken.Days, taken.Rows, before, true)
                : (best[at].Days, best[at].Rows, at, false);
        }
        var parts = new List<Observation>();
        for (var at = rows.Count; at > 0; at = best[at].Before)
        {
            if (best[at].Taken) parts.Add(rows[at - 1]);
        }
        parts.Reverse();
        return parts;
    }

    private static int CountEndedBefore(List<Observation> rows, DateOnly day, int below)
    {
        var (low, high) = (0, below);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].To < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<(DateOnly From, DateOnly To)> Between(List<Observation> parts, DateOnly? from, DateOnly? to)
    {
        var gaps = new List<(DateOnly From, DateOnly To)>();
        var next = from ?? parts[0].From;
        foreach (var part in parts)
        {
            if (part.From > next) gaps.Add((next, part.From.AddDays(-1)));
            next = part.To.AddDays(1);
        }
        if (to is { } end && next <= end) gaps.Add((next, end));
        return gaps;
    }
}

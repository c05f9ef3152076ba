namespace Tiendo.Domain.Observations;

/// <summary>Where the true value may lie when a source says what it says: from its hedge and from the digits it gives.</summary>
/// <param name="Low">The least; null when nothing bounds it.</param>
/// <param name="High">The greatest; null when nothing bounds it.</param>
/// <param name="HighExcluded">Whether the greatest itself is no longer meant: 8.5 ha is anything from 8.45 to below 8.55.</param>
public readonly record struct Bounds(decimal? Low, decimal? High, bool HighExcluded = false)
{
    /// <summary>The bounds of a figure, in its own unit; of days and months as numbers of the days they may mean.</summary>
    public static Bounds Of(Observation figure) => Of(figure.Value, figure.Hedge, figure.Upper, figure.Unit);

    /// <summary>The bounds of a figure in another unit; null when it cannot be converted.</summary>
    public static Bounds? Of(Observation figure, string unit, ExchangeRate? rate = null)
    {
        var own = Of(figure);
        var (kind, other) = (Units.KindOf(figure.Unit), Units.KindOf(unit));
        if (CalendarValue.Is(kind) || CalendarValue.Is(other)) return CalendarValue.Is(kind) && CalendarValue.Is(other) ? own : null;
        var (lowest, highest) = (Converted(own.Low), Converted(own.High));
        return (own.Low is null) == (lowest is null) && (own.High is null) == (highest is null) ? own with { Low = lowest, High = highest } : null;

        decimal? Converted(decimal? value) => value is { } known ? Units.Convert(known, figure.Unit, unit, rate) : null;
    }

    /// <summary>The bounds of a value said with a hedge in a unit.</summary>
    public static Bounds Of(decimal value, Hedge hedge, decimal? upper, string unit)
    {
        var kind = Units.KindOf(unit);
        var tolerance = HedgeTolerance.Of(hedge);
        if (CalendarValue.DaysOf(value, kind) is { } days)
        {
            var last = upper is { } end && hedge == Hedge.Range ? CalendarValue.DaysOf(end, kind)?.Last ?? days.Last : days.Last;
            return new(days.First - ReachInDays(tolerance.Below), last + ReachInDays(tolerance.Above));
        }
        var digits = HalfOfTheLastDigit(value, kind);
        return hedge switch
        {
            Hedge.Exact => new(NotBelowZero(value - digits, value), value + digits, HighExcluded: digits > 0),
            Hedge.Range => new(Math.Min(value, upper ?? value), Math.Max(value, upper ?? value)),
            _ => new(tolerance.Below is { } below ? NotBelowZero(value - Reach(below), value) : value < 0 ? null : 0, value + Reach(tolerance.Above)),
        };

        decimal? ReachInDays(decimal? share) => share is { } part ? part == 0 ? 0 : HedgeTolerance.Days : null;
        decimal? Reach(decimal? share) => share is { } part ? part == 0 ? 0 : Math.Max(digits * 2, Math.Abs(value) * part) : null;
    }

    /// <summary>True when both can be true at once.</summary>
    public bool Overlaps(Bounds other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>Whether all of it lies below all of the other.</summary>
    public bool EndsBefore(Bounds other) => High < other.Low || (HighExcluded && High == other.Low);

    // Things and days are counted, not rounded. The zeros at the end of an amount of money are taken for rounding, up to one per cent of it.
    private static decimal HalfOfTheLastDigit(decimal value, UnitKind? kind)
    {
        if (kind is UnitKind.Count or UnitKind.Day or UnitKind.Month) return 0;
        var step = 1m;
        for (var decimals = 0; decimals < 10 && value != Math.Round(value, decimals); decimals++) step /= 10;
        if (kind is UnitKind.Vnd or UnitKind.Usd && value != 0)
            while (value % (step * 10) == 0 && step * 1000 <= Math.Abs(value)) step *= 10;
        return step / 2;
    }

    // What is not negative as it is said is not negative in truth.
    private static decimal? NotBelowZero(decimal? low, decimal value) => low is { } least && value >= 0 ? Math.Max(least, 0) : low;
}

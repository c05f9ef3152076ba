namespace Tiendo.Domain.Observations;

/// <summary>Where the true value may lie when a source says what it says: from its hedge and from the digits it gives.</summary>
/// <param name="Low">The least; null when nothing bounds it.</param>
/// <param name="High">The greatest; null when nothing bounds it.</param>
public readonly record struct Bounds(decimal? Low, decimal? High)
{
    /// <summary>How far "about", "nearly" and "over" reach: five percent of the figure, our own convention.</summary>
    public const decimal Looseness = 0.05m;

    /// <summary>The bounds of a figure, in its own unit.</summary>
    public static Bounds Of(Observation figure) => Of(figure.Value, figure.Hedge, figure.Upper, figure.Unit);

    /// <summary>The bounds of a figure in another unit; null when it cannot be converted.</summary>
    public static Bounds? Of(Observation figure, string unit, ExchangeRate? rate = null)
    {
        var (low, high) = Of(figure);
        var (lowest, highest) = (Converted(low), Converted(high));
        return (low is null) == (lowest is null) && (high is null) == (highest is null) ? new(lowest, highest) : null;

        decimal? Converted(decimal? value) => value is { } known ? Units.Convert(known, figure.Unit, unit, rate) : null;
    }

    /// <summary>The bounds of a value said with a hedge in a unit.</summary>
    public static Bounds Of(decimal value, Hedge hedge, decimal? upper, string unit)
    {
        var kind = Units.KindOf(unit);
        if (kind == UnitKind.Month && hedge == Hedge.Exact) return new(value, value);
        var digits = Rounding(value, kind);
        var loose = Math.Max(digits, Math.Abs(value) * Looseness);
        return hedge switch
        {
            Hedge.Exact => new(NotBelowZero(value - digits, value), value + digits),
            Hedge.About => new(NotBelowZero(value - loose, value), value + loose),
            Hedge.Nearly => new(NotBelowZero(value - loose, value), value),
            Hedge.Over => new(value, value + loose),
            Hedge.AtLeast => new(value, null),
            Hedge.AtMost => new(value < 0 ? null : 0, value),
            _ => new(Math.Min(value, upper ?? value), Math.Max(value, upper ?? value)),
        };
    }

    /// <summary>True when both can be true at once.</summary>
    public bool Overlaps(Bounds other) => !(Low > other.High) && !(High < other.Low);

    /// <summary>Half of the last digit given. Things and days are counted, not rounded; the zeros at the end of an amount of money are
    /// taken for rounding, up to one percent of it.</summary>
    private static decimal Rounding(decimal value, UnitKind? kind)
    {
        if (kind is UnitKind.Count or UnitKind.Day or UnitKind.Month) return 0;
        var step = 1m;
        for (var decimals = 0; decimals < 10 && value != Math.Round(value, decimals); decimals++) step /= 10;
        if (kind is UnitKind.Vnd or UnitKind.Usd && value != 0)
            while (value % (step * 10) == 0 && step * 1000 <= Math.Abs(value)) step *= 10;
        return step / 2;
    }

    // What is not negative as it is said is not negative in truth.
    private static decimal NotBelowZero(decimal low, decimal value) => value >= 0 ? Math.Max(low, 0) : low;
}

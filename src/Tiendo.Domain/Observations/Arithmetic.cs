namespace Tiendo.Domain.Observations;

/// <summary>Reckoning with figures that are known within bounds.</summary>
internal static class Arithmetic
{
    /// <summary>Nothing smaller is divided by: the quotient would leave the range of decimal.</summary>
    public const decimal Smallest = 1e-6m;

    /// <summary>One over another, times a factor; both not negative.</summary>
    public static Bounds Over(Bounds part, Bounds whole, decimal factor) => new(
        part.Low is { } low && whole.High is { } large && large >= Smallest ? low / large * factor : 0,
        part.High is { } high && whole.Low is { } small && small >= Smallest ? high / small * factor : null);

    /// <summary>The sum of all.</summary>
    public static Bounds Sum(IEnumerable<Bounds> all) => all.Aggregate(new Bounds(0, 0), (sum, next) => new(sum.Low + next.Low, sum.High + next.High));
}

namespace Tiendo.Domain.Observations;

/// <summary>How far the true value may lie from the figure a source gives with a hedge, as shares of the figure; null is without end.</summary>
/// <param name="Hedge">The source's hedge.</param>
/// <param name="Below">How far below, at least one step of the last digit given (things are counted: no step).</param>
/// <param name="Above">How far above, at least one step of the last digit given (things are counted: no step).</param>
/// <param name="Reason">Why so much.</param>
public sealed record HedgeTolerance(Hedge Hedge, decimal? Below, decimal? Above, string Reason)
{
    /// <summary>The same for dates: "about" a day is within half a month of it.</summary>
    public const int Days = 15;

    /// <summary>
    /// The table. No law and no text defines these words; five per cent is the most by which a figure rounded to two digits is off
    /// (10 stands for 9.5 to 10.5), and officials hedge what they have rounded.
    /// </summary>
    public static IReadOnlyList<HedgeTolerance> All { get; } =
    [
        new(Hedge.Exact, 0, 0, "only the rounding of the last written digit"),
        new(Hedge.About, 0.05m, 0.05m, "rounded to two digits, either way"),
        new(Hedge.Nearly, 0.05m, 0, "rounded up to the figure; the figure itself is not excluded"),
        new(Hedge.Over, 0, 0.05m, "rounded down to the figure; the figure itself is not excluded"),
        new(Hedge.AtLeast, 0, null, "a bound below only"),
        new(Hedge.AtMost, null, 0, "a bound above only"),
        new(Hedge.Range, 0, 0, "from the figure to its upper end"),
    ];

    /// <summary>The row of a hedge.</summary>
    public static HedgeTolerance Of(Hedge hedge) => All[(int)hedge];
}

namespace Tiendo.Domain.Observations;

/// <summary>One step of the last digit that a figure was written with. Zeros behind the point are not kept: 8.50 counts as 8.5.</summary>
public static class WrittenStep
{
    private const decimal LargestShare = 0.01m;

    /// <summary>
    /// The step in the figure's own unit: 0.1 for 8.5 ha, 1 for 490 households. Whole amounts of đồng and dollars are
    /// written out from rounded thousands of millions, so there the last digit other than zero counts, up to 1 % of the amount.
    /// </summary>
    public static decimal Of(decimal value, string unit)
    {
        var plain = value / 1.000000000000000000000000000000m; // drops the zeros behind the point
        if (plain.Scale > 0) return new decimal(1, 0, 0, isNegative: false, plain.Scale);
        if (unit is not ("VND" or "USD") || plain == 0) return 1;
        var step = 1m;
        while (plain % (step * 10) == 0) step *= 10;
        return Math.Max(1, Math.Min(step, Math.Abs(plain) * LargestShare));
    }
}

using Tiendo.Domain;

namespace Tiendo.Features.Generate;

/// <summary>How much to make up. The same numbers give the same data on both engines.</summary>
/// <param name="Provinces">How many of the country's provinces.</param>
/// <param name="Parks">In all provinces together, at least one a province.</param>
/// <param name="Months">Whole months of figures and orders, the last one that of <see cref="LastDay"/>.</param>
/// <param name="Observations">In all.</param>
/// <param name="Directives">In all.</param>
/// <param name="Seed">Another seed, other data.</param>
public sealed record GenerateRequest(int Provinces, int Parks, int Months, int Observations, int Directives, long Seed)
{
    /// <summary>The last day that anything generated speaks of, and the day on which its clock stands.</summary>
    public static readonly DateOnly LastDay = new(2025, 10, 31);

    /// <summary>The first day of the first month.</summary>
    public DateOnly FirstDay => LastDay.AddDays(1).AddMonths(-Months);

    /// <summary>How many of a total fall to one of several shares; the shares differ by one at most.</summary>
    public static int Share(int total, int index, int shares) => (int)(((long)total * (index + 1) / shares) - ((long)total * index / shares));

    /// <exception cref="RuleBroken">generate.too-few-parks, generate.too-many-provinces</exception>
    internal void Check(int country)
    {
        if (Provinces > country) throw new RuleBroken("generate.too-many-provinces", "--provinces", ("given", $"{Provinces}"), ("most", $"{country}"));
        if (Parks < Provinces) throw new RuleBroken("generate.too-few-parks", "--parks", ("parks", $"{Parks}"), ("provinces", $"{Provinces}"));
    }
}

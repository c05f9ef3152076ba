using Tiendo.Domain;

namespace Tiendo.Features.Generate;

/// <summary>How much to make up.</summary>
/// <param name="Provinces">At most as many as the country has.</param>
/// <param name="Parks">In all provinces together, at least one a province.</param>
/// <param name="Months">Whole months of figures and orders, up to <see cref="LastDay"/>.</param>
/// <param name="Observations">In all.</param>
/// <param name="Directives">In all.</param>
/// <param name="Seed">The same seed gives the same data, whatever the engine.</param>
public sealed record GenerateRequest(int Provinces, int Parks, int Months, int Observations, int Directives, long Seed)
{
    /// <summary>The last day that anything generated speaks of, and the day on which its clock stands.</summary>
    public static readonly DateOnly LastDay = new(2025, 10, 31);

    /// <summary>The first day of the first month.</summary>
    public DateOnly FirstDay => LastDay.AddDays(1).AddMonths(-Months);

    /// <summary>How many of a total fall to one of several shares; the shares differ by one at most.</summary>
    public static int Share(int total, int index, int shares) => (int)((long)total * (index + 1) / shares - (long)total * index / shares);

    /// <exception cref="RuleBroken">generate.too-few-parks</exception>
    internal void Check()
    {
        if (Parks < Provinces) throw new RuleBroken("generate.too-few-parks", "--parks", ("parks", $"{Parks}"), ("provinces", $"{Provinces}"));
    }
}

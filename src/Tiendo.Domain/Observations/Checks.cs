namespace Tiendo.Domain.Observations;

/// <summary>Holds figures against each other by the rules of <c>data/checks.yaml</c>.</summary>
public static class Checks
{
    private const int Deepest = 8; // country, province, park, phase, and some room

    /// <summary>Runs every check on every place and the places in it. Targets are left out: what shall be proves nothing about what is.</summary>
    /// <param name="checks">The rules.</param>
    /// <param name="measures">Knows every measure that the rules name.</param>
    /// <param name="places">The places with their figures, from the top.</param>
    /// <returns>One result a claim, also for what agrees and for what cannot be computed; places in the order given, checks in theirs.</returns>
    public static IReadOnlyList<CheckResult> Run(IReadOnlyList<Check> checks, Measures measures, IReadOnlyList<PlaceFigures> places)
    {
        var results = new List<CheckResult>();
        foreach (var place in places) Walk(checks, new(place, null, measures), results, 0);
        return results;
    }

    private static void Walk(IReadOnlyList<Check> checks, CheckedPlace place, List<CheckResult> results, int depth)
    {
        if (depth > Deepest) return;
        foreach (var check in checks)
        {
            results.AddRange(check.Shape switch
            {
                CheckShape.Ratio => RatioCheck.Run(check, place),
                CheckShape.Growth => GrowthCheck.Run(check, place),
                CheckShape.AtMost => AtMostCheck.Run(check, place),
                CheckShape.Sum => SumCheck.Run(check, place),
                CheckShape.ExchangeRate => ExchangeRateCheck.Run(check, place),
                _ => SameCheck.Run(check, place),
            });
        }
        foreach (var part in place.Parts) Walk(checks, part, results, depth + 1);
    }
}

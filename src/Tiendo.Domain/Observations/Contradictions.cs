namespace Tiendo.Domain.Observations;

/// <summary>Finds by itself what does not fit together among figures that are in force.</summary>
public static class Contradictions
{
    /// <summary>All contradictions, by place and measure.</summary>
    /// <param name="claims">Figures without the superseded ones, in any order.</param>
    /// <param name="measures">What is measured; figures of unknown measures are passed over.</param>
    public static IReadOnlyList<Contradiction> Among(IEnumerable<Claim> claims, Measures measures)
    {
        var found = new List<Contradiction>();
        foreach (var same in claims.GroupBy(claim => (claim.Observation.PlaceId, claim.Observation.Measure)).OrderBy(group => group.Key))
        {
            if (measures.Of(same.Key.Measure) is not { } measure) continue;
            foreach (var kind in same.GroupBy(claim => FigureQuestion.Answered(claim.Observation.Kind)).OrderBy(group => group.Key))
            {
                var inTime = InTime(kind);
                found.AddRange(AtOneTime(same.Key.PlaceId, measure, inTime, kind.Key));
                if (kind.Key != FigureKind.Target && OverTime(inTime, measure) is { Count: > 0 } changed)
                {
                    found.Add(new(same.Key.PlaceId, measure.Code, ContradictionSort.OverTime, changed));
                }
            }
        }
        return found;
    }

    private static IEnumerable<Contradiction> AtOneTime(long place, Measure measure, List<Claim> claims, FigureKind kind)
    {
        List<Claim>[] times = measure.Nature == MeasureNature.Date && kind == FigureKind.Actual
            ? [claims]
            : [.. claims.GroupBy(claim => (claim.Observation.From, claim.Observation.To)).Select(group => group.ToList())];
        foreach (var time in times)
        {
            var bounded = time.ConvertAll(claim => (Claim: claim, Bounds: Bounds.Of(claim.Observation, measure.Unit)));
            var concerned = bounded.FindAll(one => bounded.Exists(other => one.Bounds is { } bounds && other.Bounds is { } others && !bounds.Overlaps(others)));
            if (concerned.Count > 0) yield return new(place, measure.Code, ContradictionSort.SameTime, concerned.ConvertAll(one => one.Claim));
        }
        if (measure.Nature != MeasureNature.Flow) yield break;
        foreach (var whole in claims)
        {
            var parts = claims.FindAll(part => IsPart(part.Observation, whole.Observation)
                && Agreements.Between(whole.Observation, part.Observation, measure) == Agreement.Contradicts);
            if (parts.Count > 0) yield return new(place, measure.Code, ContradictionSort.SameTime, InTime([whole, .. parts]));
        }
    }

    // Each figure against the last one before it; what a source itself says later is news and no contradiction, and another period's flow another quantity.
    private static List<Claim> OverTime(List<Claim> claims, Measure measure)
    {
        var concerned = new HashSet<Claim>();
        if (measure.Nature == MeasureNature.Flow) return [];
        for (var at = 1; at < claims.Count; at++)
        {
            var before = claims.FindLastIndex(at - 1, other => other.Observation.To < claims[at].Observation.To);
            if (before < 0 || claims[before].Source == claims[at].Source) continue;
            var (earlier, later) = (claims[before].Observation, claims[at].Observation);
            if (Agreements.Between(earlier, later, measure) == Agreement.Changed) concerned.UnionWith([claims[before], claims[at]]);
        }
        return claims.FindAll(concerned.Contains);
    }

    private static bool IsPart(Observation part, Observation whole) =>
        whole.From <= part.From && part.To <= whole.To && (whole.From, whole.To) != (part.From, part.To);

    private static List<Claim> InTime(IEnumerable<Claim> claims) =>
        [.. claims.OrderBy(claim => claim.Observation.To).ThenBy(claim => claim.Observation.From).ThenBy(claim => claim.Observation.Rank).ThenBy(claim => claim.Observation.Id)];
}

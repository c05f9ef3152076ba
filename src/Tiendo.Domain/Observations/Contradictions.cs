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
        var known = claims.Where(claim => measures.All.ContainsKey(claim.Observation.Measure));
        foreach (var place in known.GroupBy(claim => claim.Observation.PlaceId).OrderBy(group => group.Key))
        {
            foreach (var family in place.GroupBy(claim => measures[claim.Observation.Measure].Family).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                foreach (var same in family.GroupBy(claim => (claim.Observation.Measure, Kind: FigureQuestion.Answered(claim.Observation.Kind))).OrderBy(group => group.Key))
                {
                    found.AddRange(AtOneTime(place.Key, measures[same.Key.Measure], InTime(same)));
                }
                if (OverTime(place.Key, InTime(family.Where(claim => claim.Observation.Kind != ObservationKind.Target)), measures) is { } change) found.Add(change);
            }
        }
        return found;
    }

    private static IEnumerable<Contradiction> AtOneTime(long place, Measure measure, List<Claim> claims)
    {
        var times = measure.Nature == MeasureNature.Date && claims.TrueForAll(claim => FigureQuestion.Answered(claim.Observation.Kind) == FigureKind.Actual)
            ? [claims]
            : claims.GroupBy(claim => (claim.Observation.From, claim.Observation.To)).Select(group => group.ToList());
        foreach (var time in times)
        {
            var bounded = time.ConvertAll(claim => (Claim: claim, Bounds: Bounds.Of(claim.Observation, measure.Unit)));
            var concerned = bounded.Where(one => one.Bounds is { } bounds && bounded.Exists(other => other.Bounds is { } others && bounds.Excludes(others)))
                .Select(one => one.Claim).ToList();
            if (concerned.Count > 0) yield return new(place, measure.Code, ContradictionSort.SameTime, concerned);
        }
        if (measure.Nature != MeasureNature.Flow) yield break;
        foreach (var whole in claims)
        {
            var parts = claims.Where(part => IsPart(part.Observation, whole.Observation)
                && Agreements.Between(whole.Observation, part.Observation, measure) == Agreement.Contradicts).ToList();
            if (parts.Count > 0) yield return new(place, measure.Code, ContradictionSort.SameTime, InTime([whole, .. parts]));
        }
    }

    // Each figure against the last one before it of its own measure, or of a related one where there is none; only another's word counts.
    private static Contradiction? OverTime(long place, List<Claim> claims, Measures measures)
    {
        var concerned = new HashSet<Claim>();
        for (var at = 1; at < claims.Count; at++)
        {
            var claim = claims[at];
            var measure = measures[claim.Observation.Measure];
            if (measure.Nature == MeasureNature.Flow) continue;
            var before = claims.FindLastIndex(at - 1, other => IsEarlier(other, claim) && other.Observation.Measure == measure.Code);
            if (before < 0) before = claims.FindLastIndex(at - 1, other => IsEarlier(other, claim));
            if (before < 0 || claims[before].Source == claim.Source) continue;
            var earlier = claims[before].Observation;
            if (earlier.Measure == measure.Code && Agreements.IsSameTime(earlier, claim.Observation, measure.Nature)) continue;
            if (Bounds.Of(earlier, measure.Unit) is { } was && Bounds.Of(claim.Observation, measure.Unit) is { } now && was.Excludes(now))
            {
                concerned.UnionWith([claims[before], claim]);
            }
        }
        if (concerned.Count == 0) return null;
        var values = claims.FindAll(concerned.Contains);
        var one = values.TrueForAll(claim => claim.Observation.Measure == values[0].Observation.Measure);
        return new(place, values[^1].Observation.Measure, one ? ContradictionSort.OverTime : ContradictionSort.OtherDefinition, values);
    }

    private static bool IsEarlier(Claim one, Claim other) => one.Observation.To < other.Observation.To;

    private static bool IsPart(Observation part, Observation whole) =>
        whole.From <= part.From && part.To <= whole.To && (whole.From, whole.To) != (part.From, part.To);

    private static List<Claim> InTime(IEnumerable<Claim> claims) =>
        [.. claims.OrderBy(claim => claim.Observation.To).ThenBy(claim => claim.Observation.From).ThenBy(claim => claim.Observation.Rank).ThenBy(claim => claim.Observation.Id)];
}

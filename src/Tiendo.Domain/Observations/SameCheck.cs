namespace Tiendo.Domain.Observations;

/// <summary>Figures of several sources and days that speak of one matter, laid side by side.</summary>
internal static class SameCheck
{
    private const int Most = 12; // more figures than anyone compares by eye; the latest count

    public static IEnumerable<CheckResult> Run(Check check, CheckedPlace place)
    {
        var unit = place.Measures[check.Of[0]].Unit;
        var terms = Places(check, place).SelectMany(at => check.Of.SelectMany(measure => Sources(at, measure)).Select(figure => Term(at, figure, unit))).OfType<CheckTerm>()
            .OrderByDescending(term => term.Figure.To).ThenByDescending(term => term.Figure.Id).Take(Most).Reverse().ToList();
        if (terms.Count < 2) yield break;

        var agree = terms.TrueForAll(one => terms.TrueForAll(other => one.Bounds.Overlaps(other.Bounds)));
        yield return new() { Check = check, Place = place.Place, Verdict = agree ? Verdict.Agrees : Verdict.Differs, Terms = terms, Unit = unit };
    }

    private static IEnumerable<CheckedPlace> Places(Check check, CheckedPlace place) => check.OverPhases ? [place, .. place.Phases] : [place];

    /// <summary>The latest figure of each source: what one source says over time is a series, no difference.</summary>
    private static IEnumerable<Observation> Sources(CheckedPlace place, string measure) =>
        place.Of(measure).DistinctBy(figure => (figure.DocumentId, Own: figure.DocumentId is null ? figure.Id : 0));

    /// <summary>In one unit; things of different names, cases and households, each in their own and compared by their number.</summary>
    private static CheckTerm? Term(CheckedPlace place, Observation figure, string unit) =>
        place.Term(figure, Units.KindOf(unit) == UnitKind.Count ? place.Measures[figure.Measure].Unit : unit);
}

namespace Tiendo.Domain.Observations;

/// <summary>A part against the whole that must be no smaller.</summary>
internal static class AtMostCheck
{
    public static IEnumerable<CheckResult> Run(Check check, CheckedPlace place)
    {
        if (check.OverPhases) return OverPhases(check, place);
        var unit = place.Measures[check.Of[0]].Unit;
        return from claim in place.Claims(check.Claim!)
               let whole = place.Latest(check.Of[0], claim.Figure, unit) ?? Lent(check, place, claim, unit)
               where whole is not null
               select Result(check, place, [whole], Fit([claim], whole, check)) with { Claim = claim, Unit = claim.Unit, Computed = whole.Value, Within = whole.Bounds };
    }

    /// <summary>The latest figures of the phases together, against each figure of the park.</summary>
    private static IEnumerable<CheckResult> OverPhases(Check check, CheckedPlace place)
    {
        foreach (var whole in place.Claims(check.Of[0]))
        {
            var parts = place.Phases.Select(phase => phase.Latest(check.Claim!, whole.Figure, whole.Unit)).OfType<CheckTerm>().ToList();
            if (parts.Count == 0) continue;
            var sum = Arithmetic.Sum(parts.Select(part => part.Bounds));
            yield return Result(check, place, parts, Fit(parts, whole, check)) with { Claim = whole, Unit = whole.Unit, Computed = parts.Sum(part => part.Value), Within = sum };
        }
    }

    private static CheckTerm? Lent(Check check, CheckedPlace place, CheckTerm claim, string unit) =>
        check.FromParent.Contains(check.Of[0], StringComparer.Ordinal) ? place.Parent?.Latest(check.Of[0], claim.Figure, unit) : null;

    private static Verdict Fit(IReadOnlyList<CheckTerm> parts, CheckTerm whole, Check check) =>
        !(Arithmetic.Sum(parts.Select(part => part.Bounds)).Low > whole.Bounds.High) ? Verdict.Agrees
        : check.Severity == CheckSeverity.Error ? Verdict.Impossible : Verdict.Differs;

    private static CheckResult Result(Check check, CheckedPlace place, List<CheckTerm> terms, Verdict verdict) =>
        new() { Check = check, Place = place.Place, Verdict = verdict, Terms = terms, Unit = terms[0].Unit };
}

namespace Tiendo.Domain.Observations;

/// <summary>A whole against the sum of its parts of the same day.</summary>
internal static class SumCheck
{
    public static IEnumerable<CheckResult> Run(Check check, CheckedPlace place)
    {
        foreach (var claim in place.Claims(check.Claim!))
        {
            var parts = check.Of.Select(measure => (Measure: measure, Term: place.SameDay(measure, claim.Figure, claim.Unit))).ToList();
            var found = parts.Select(part => part.Term).OfType<CheckTerm>().ToList();
            if (found.Count == 0) continue; // nothing is said of how it divides
            var result = new CheckResult { Check = check, Place = place.Place, Verdict = Verdict.NotComputable, Claim = claim, Terms = found, Unit = claim.Unit };
            if (found.Count < parts.Count)
            {
                yield return result with { Missing = [.. parts.Where(part => part.Term is null).Select(part => part.Measure)] };
                continue;
            }

            var within = Arithmetic.Sum(found.Select(part => part.Bounds));
            yield return result with { Verdict = within.Overlaps(claim.Bounds) ? Verdict.Agrees : Verdict.Differs, Computed = found.Sum(part => part.Value), Within = within };
        }
    }
}

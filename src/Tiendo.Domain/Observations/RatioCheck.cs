namespace Tiendo.Domain.Observations;

/// <summary>A claimed share against the two figures it is said to come from.</summary>
internal static class RatioCheck
{
    public static IEnumerable<CheckResult> Run(Check check, CheckedPlace place) => place.Claims(check.Claim!).Select(claim => One(check, place, claim));

    private static CheckResult One(Check check, CheckedPlace place, CheckTerm claim)
    {
        var unit = place.Measures[check.Of[1]].Unit;
        var whole = Find(check, place, check.Of[1], (at, measure) => at.Latest(measure, claim.Figure, unit));
        var part = Find(check, place, check.Of[0], (at, measure) => at.SameDay(measure, claim.Figure, unit));
        var result = new CheckResult { Check = check, Place = place.Place, Verdict = Verdict.NotComputable, Claim = claim, Unit = claim.Unit };
        if (part is null || whole is null || whole.Value < Arithmetic.Smallest)
        {
            return result with
            {
                Terms = [.. new[] { part, whole }.OfType<CheckTerm>()],
                Missing = [.. part is null ? [check.Of[0]] : Array.Empty<string>(), .. whole is null ? [check.Of[1]] : Array.Empty<string>()],
            };
        }

        var percent = Units.Convert(1, "ratio", claim.Unit) ?? 100;
        var within = Arithmetic.Over(part.Bounds, whole.Bounds, percent);
        return result with
        {
            Verdict = within.Overlaps(claim.Bounds) ? Verdict.Agrees : Verdict.Differs,
            Terms = [part, whole],
            Computed = part.Value / whole.Value * percent,
            Within = within,
        };
    }

    private static CheckTerm? Find(Check check, CheckedPlace place, string measure, Func<CheckedPlace, string, CheckTerm?> at) =>
        at(place, measure) ?? (check.FromParent.Contains(measure, StringComparer.Ordinal) && place.Parent is { } parent ? at(parent, measure) : null);
}

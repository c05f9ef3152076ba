namespace Tiendo.Domain.Observations;

/// <summary>
/// A claimed growth against the figures of the first and the last part of its period. The period of such a claim runs from the first day of the
/// base to the last day it grew to: production of 2020 over 2019 is a claim from 1 January 2019 to 31 December 2020.
/// </summary>
internal static class GrowthCheck
{
    private const int LeapDays = 3; // months, quarters and years of different length are still the same sort of period

    public static IEnumerable<CheckResult> Run(Check check, CheckedPlace place) => place.Claims(check.Claim!).Select(claim => One(check, place, claim));

    private static CheckResult One(Check check, CheckedPlace place, CheckTerm claim)
    {
        var (start, end) = Ends(check, place, claim.Figure);
        var result = new CheckResult { Check = check, Place = place.Place, Verdict = Verdict.NotComputable, Claim = claim, Unit = claim.Unit };
        if (start is null || end is null || start.Value < Arithmetic.Smallest)
            return result with { Terms = [.. new[] { end, start }.OfType<CheckTerm>()], Missing = start is null || end is null ? check.Of : [] };

        var percent = Units.Convert(1, "ratio", claim.Unit) ?? 100;
        var ratio = Arithmetic.Over(end.Bounds, start.Bounds, percent);
        var within = new Bounds(ratio.Low - percent, ratio.High - percent);
        return result with
        {
            Verdict = within.Overlaps(claim.Bounds) ? Verdict.Agrees : Verdict.Differs,
            Terms = [end, start],
            Computed = (end.Value / start.Value * percent) - percent,
            Within = within,
        };
    }

    /// <summary>The figures at both ends, of periods equally long; each end alone where there is no such pair.</summary>
    private static (CheckTerm? Start, CheckTerm? End) Ends(Check check, CheckedPlace place, Observation claim)
    {
        var unit = place.Measures[check.Of[0]].Unit;
        var starts = place.Of(check.Of[0]).Where(figure => figure.From == claim.From && figure.To < claim.To).ToList();
        var ends = place.Of(check.Of[0]).Where(figure => figure.To == claim.To && figure.From > claim.From).ToList();
        var pairs = from start in starts
                    from end in ends
                    where Math.Abs(Length(start) - Length(end)) <= LeapDays && start.To < end.From
                    orderby Own(start, claim) + Own(end, claim) descending
                    select (place.Term(start, unit), place.Term(end, unit));
        var pair = pairs.FirstOrDefault();
        return pair is (not null, not null) ? pair : (starts.Select(figure => place.Term(figure, unit)).FirstOrDefault(), ends.Count > 0 && starts.Count == 0 ? place.Term(ends[0], unit) : null);
    }

    private static int Length(Observation figure) => figure.To.DayNumber - figure.From.DayNumber;

    private static int Own(Observation figure, Observation claim) => figure.DocumentId is not null && figure.DocumentId == claim.DocumentId ? 1 : 0;
}

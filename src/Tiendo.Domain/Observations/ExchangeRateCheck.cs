namespace Tiendo.Domain.Observations;

/// <summary>One amount that one source says in đồng and in dollars: the rate it implies.</summary>
internal static class ExchangeRateCheck
{
    private const string Unit = "VND/USD";

    public static IEnumerable<CheckResult> Run(Check check, CheckedPlace place) =>
        from measure in place.All
        where check.Of.Count == 0 || check.Of.Contains(measure.Key, StringComparer.Ordinal)
        from dollars in measure
        where Units.KindOf(dollars.Unit) == UnitKind.Usd
        from dong in measure
        where Units.KindOf(dong.Unit) == UnitKind.Vnd && dong.DocumentId == dollars.DocumentId && dong.From == dollars.From && dong.To == dollars.To && dong.Kind == dollars.Kind
        let result = One(check, place, dong, dollars)
        where result is not null
        orderby result.Terms[0].Figure.To
        select result;

    private static CheckResult? One(Check check, CheckedPlace place, Observation dong, Observation dollars)
    {
        if (place.Term(dong, "VND") is not { } amount || place.Term(dollars, "USD") is not { Value: >= Arithmetic.Smallest } divisor) return null;
        var within = Arithmetic.Over(amount.Bounds, divisor.Bounds, 1);
        var plausible = new Bounds(check.Low, check.High);
        return new()
        {
            Check = check,
            Place = place.Place,
            Verdict = within.Overlaps(plausible) ? Verdict.Agrees : Verdict.Differs,
            Terms = [amount, divisor],
            Computed = amount.Value / divisor.Value,
            Within = within,
            Unit = Unit,
        };
    }
}

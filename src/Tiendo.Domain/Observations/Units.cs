using Tiendo.Domain.Search;

namespace Tiendo.Domain.Observations;

/// <summary>The units of figures, in the spellings of Vietnamese and English documents, and what one is in another.</summary>
public static partial class Units
{
    private const decimal Largest = 1e21m; // in the base of the kind: đồng, m2; beyond any figure of a country, and every product stays inside decimal

    /// <summary>The value in another unit of the same kind; null when there is no such way, a unit is unknown, or the value is absurdly large.</summary>
    /// <param name="value">In <paramref name="from"/>.</param>
    /// <param name="from">A unit in any spelling.</param>
    /// <param name="to">A unit in any spelling.</param>
    /// <param name="rate">Needed between đồng and dollars only.</param>
    public static decimal? Convert(decimal value, string from, string to, ExchangeRate? rate = null)
    {
        if (Find(from) is not { } source || Find(to) is not { } target || Math.Abs(value) > Largest / source.Factor) return null;
        if (source.Kind == target.Kind && Compatible(source, target)) return source.Factor == target.Factor ? value : value * source.Factor / target.Factor;
        if (rate is not { VndPerUsd: > 0 and < 1_000_000 }) return null;
        return (source.Kind, target.Kind) switch
        {
            (UnitKind.Usd, UnitKind.Vnd) => value * source.Factor / target.Factor * rate.VndPerUsd,
            (UnitKind.Vnd, UnitKind.Usd) => value * source.Factor / target.Factor / rate.VndPerUsd,
            _ => null,
        };
    }

    /// <summary>What a unit measures; null when it is unknown.</summary>
    public static UnitKind? KindOf(string unit) => Find(unit)?.Kind;

    /// <summary>The one spelling that is kept for a unit: <c>ha</c>, <c>tỷ đồng</c>, <c>hộ</c>; null when it is unknown.</summary>
    public static string? Canonical(string unit) => Find(unit)?.Name;

    private static bool Compatible(Unit a, Unit b) => a.Kind != UnitKind.Count || a.Name == b.Name || a.Name == "count" || b.Name == "count";

    private static Unit? Find(string unit) => Exact.TryGetValue(unit, out var known) ? known : unit.Length <= 60 ? Spellings.GetValueOrDefault(Fold(unit)) : null;

    // Signs fold to nothing; what is divided by what must stay.
    private static string Fold(string unit) => unit.Trim() switch
    {
        "%" => "percent",
        "‰" => "permille",
        "₫" => "dong",
        "$" => "usd",
        var text => Folded.Of(text.Replace("%", " percent ", StringComparison.Ordinal).Replace("/", " per ", StringComparison.Ordinal)),
    };

    private sealed record Unit(string Name, UnitKind Kind, decimal Factor);
}

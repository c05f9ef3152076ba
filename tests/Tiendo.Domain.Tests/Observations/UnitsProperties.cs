using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Observations;

namespace Tiendo.Domain.Tests.Observations;

public sealed class UnitsProperties
{
    private static readonly string[][] Kinds =
    [
        ["ha", "m2", "km2"], ["VND", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng"], ["USD", "triệu USD", "tỷ USD"],
        ["percent", "ratio", "permille"], ["triệu đồng/người/tháng", "đồng/người/tháng"], ["hộ", "count", "households"],
    ];

    // Figures as they are stored: at most 15 significant digits.
    private static readonly Gen<decimal> Values =
        from high in Gen.Choose(-9_999_999, 9_999_999) from low in Gen.Choose(0, 9_999_999) from scale in Gen.Choose(0, 5)
        select decimal.Round(((high * 10_000_000m) + low) / (decimal)Math.Pow(10, scale + 4), 6);

    private static readonly Arbitrary<(decimal Value, string From, string To)> Conversions =
        (from value in Values from kind in Gen.Elements(Kinds) from one in Gen.Elements(kind) from other in Gen.Elements(kind) select (value, one, other)).ToArbitrary();

    private static readonly Arbitrary<(decimal One, Hedge OneHedge, decimal Other, Hedge OtherHedge, string Unit)> Pairs =
        (from one in Values from near in Gen.Choose(-20, 20) from first in Gen.Elements(Enum.GetValues<Hedge>()) from second in Gen.Elements(Enum.GetValues<Hedge>())
         from unit in Gen.Elements("ha", "VND", "percent", "hộ") select (one, first, one + (one * near / 100), second, unit)).ToArbitrary();

    [Fact]
    public void Conversion_ThereAndBack_GivesTheValue() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Conversions, c =>
        Units.Convert(c.Value, c.From, c.To) is not { } there || Units.Convert(there, c.To, c.From) is { } back && Math.Abs(back - c.Value) <= Math.Max(1e-9m, Math.Abs(c.Value) * 1e-12m)));

    [Fact]
    public void Conversion_ToItself_ChangesNothing() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Conversions, c => Units.Convert(c.Value, c.From, c.From) is not { } same || same == c.Value));

    [Fact]
    public void Conversion_OfAnyFigureOfACountry_IsThere() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Conversions, c => Units.Convert(c.Value / 1_000_000, c.From, c.To) is not null));

    [Fact]
    public void Money_ThereAndBackAtOneRate_GivesTheValue() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Values.ToArbitrary(), value =>
        Units.Convert(value, "triệu USD", "tỷ đồng", new(26_136, "test")) is { } there && Units.Convert(there, "tỷ đồng", "triệu USD", new(26_136, "test")) is { } back
            && Math.Abs(back - value) <= Math.Max(1e-9m, Math.Abs(value) * 1e-12m)));

    [Fact]
    public void Tolerance_IsSymmetric() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Pairs, p =>
        Bounds.Of(p.One, p.OneHedge, null, p.Unit) is var one && Bounds.Of(p.Other, p.OtherHedge, null, p.Unit) is var other && one.Overlaps(other) == other.Overlaps(one)));

    [Fact]
    public void Tolerance_ReachesTheFigureItself() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Pairs, p =>
        p.One < 0 || Bounds.Of(p.One, p.OneHedge, null, p.Unit).Overlaps(Bounds.Of(p.One, Hedge.Exact, null, p.Unit))));
}

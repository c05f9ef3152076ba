using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using static Tiendo.Domain.Tests.Observations.CheckedFigures;

namespace Tiendo.Domain.Tests.Observations;

public sealed class ChecksTests
{
    private static readonly Check Ratio = Check(CheckShape.Ratio, "share", "part", "whole");
    private static readonly Check AtMost = Check(CheckShape.AtMost, "part", "whole");
    private static readonly Check Sum = Check(CheckShape.Sum, "whole", "part", "rest");
    private static readonly Check Growth = Check(CheckShape.Growth, "growth", "made");
    private static readonly Check Rate = Check(CheckShape.ExchangeRate, null) with { Low = 20_000, High = 30_000 };
    private static readonly Check Same = Check(CheckShape.Same, null, "households", "cases");

    [Theory]
    [InlineData("97 ha", "200 ha", "48.5 percent", Verdict.Agrees, "48.5")]
    [InlineData("97 ha", "600 ha", "16.17 percent", Verdict.Agrees, "16.167")]
    [InlineData("970000 m2", "6 km2", "0.1617 ratio", Verdict.Agrees, "16.167")]
    [InlineData("97 ha", "<600 ha", "16.17 percent", Verdict.Agrees, "16.167")]
    [InlineData("48.9 ha", "63.7 ha", "65 percent", Verdict.Differs, "76.766")]
    [InlineData("48.9 ha", "63.7 ha", "77 percent", Verdict.Agrees, "76.766")]
    [InlineData("48.9 ha", "63.7 ha", "76.2 percent", Verdict.Differs, "76.766")] // a decimal more says more
    [InlineData("48.9 ha", "63.7 ha", "~76.2 percent", Verdict.Agrees, "76.766")]
    [InlineData("48.9 ha", "63.7 ha", "≥65 percent", Verdict.Agrees, "76.766")]
    [InlineData("0 ha", "63.7 ha", "0 percent", Verdict.Agrees, "0")]
    public void Ratio_ClaimedAndComputed_AreHeldWithinHedgesAndDigits(string part, string whole, string share, Verdict verdict, string computed)
    {
        var result = Run(Ratio, $"1: part {part} 2025", $"2: whole {whole} 2025", $"3: share {share} 2025").ShouldHaveSingleItem();

        result.Verdict.ShouldBe(verdict);
        Math.Round(result.Computed!.Value, 3).ShouldBe(decimal.Parse(computed, System.Globalization.CultureInfo.InvariantCulture));
        result.Figures.Select(figure => figure.Id).ShouldBe([3L, 1L, 2L]);
    }

    [Theory]
    [InlineData("3: share 65 percent 2025;2: whole 63.7 ha 2025", "part", "2")]
    [InlineData("3: share 65 percent 2025;1: part 48.9 ha 2024;2: whole 63.7 ha 2025", "part", "2")] // hectares of another day say nothing of this share
    [InlineData("3: share 65 percent 2025;1: part 48.9 ha 2025;2: whole 63.7 ha 2026", "whole", "1")] // the whole was not known yet
    [InlineData("3: share 65 percent 2025", "part,whole", "")]
    [InlineData("3: share 65 percent 2025;1: part 48.9 ha 2025;2: whole 0 ha 2025", "", "1,2")]
    [InlineData("3: share 65 percent 2025;1: part 48.9 ha 2025;2: whole 63.7 ha 2025 target", "whole", "1")]
    public void Ratio_WithoutWhatItIsMadeOf_CannotBeComputedAndSaysWhy(string figures, string missing, string used)
    {
        var result = Run(Ratio, figures.Split(';')).ShouldHaveSingleItem();

        (result.Verdict, result.Severity, result.Computed).ShouldBe((Verdict.NotComputable, CheckSeverity.Note, null));
        string.Join(',', result.Missing).ShouldBe(missing);
        string.Join(',', result.Terms.Select(term => term.Figure.Id)).ShouldBe(used);
    }

    [Fact]
    public void Ratio_OlderWhole_IsUsed_TheClaimsOwnSourceFirst()
    {
        var result = Run(Ratio, "1@5: part 97 ha 2025-07", "2@6: whole 150 ha 2020", "3@6: whole 200 ha 2024", "4@5: whole 400 ha 2024", "5@5: share 24.25 percent 2025-07").ShouldHaveSingleItem();

        (result.Verdict, result.Terms[1].Figure.Id).ShouldBe((Verdict.Agrees, 4));
    }

    [Fact]
    public void Ratio_OfAPhase_TakesFromTheParkOnlyWhatIsLent()
    {
        var phase = Place("1", PlaceKind.Phase, ["3: whole 200 ha 2024", "4: share 48.5 percent 2025"]);
        var park = Place("P", PlaceKind.Park, ["1: part 97 ha 2025", "2: whole 600 ha 2025"], phase);

        var lent = Checks.Run([Ratio with { FromParent = ["part"] }], Known, [park]).ShouldHaveSingleItem();
        (lent.Verdict, lent.Place.Name, lent.Terms[0].Place.Name).ShouldBe((Verdict.Agrees, "1", "P"));
        Checks.Run([Ratio], Known, [park]).ShouldHaveSingleItem().Missing.ShouldBe(["part"]);
    }

    [Theory]
    [InlineData("2016-01-01/2020-12-31", "49.72", Verdict.Agrees, "49.74")] // 49.74 from rounded billions
    [InlineData("2016-01-01/2020-12-31", "49.60", Verdict.Differs, "49.74")]
    [InlineData("2019-01-01/2020-12-31", "5", Verdict.Differs, "5.75")]
    [InlineData("2019-01-01/2020-12-31", "6", Verdict.Agrees, "5.75")]
    [InlineData("2019-01-01/2020-12-31", "~5.6", Verdict.Agrees, "5.75")]
    public void Growth_Claimed_IsHeldAgainstTheFirstAndLastPeriod(string period, string claim, Verdict verdict, string computed)
    {
        var result = Run(
            Growth, "1: made 4166 tỷ 2016", "2: made 5899000000000 VND 2019", "3: made 6238 tỷ 2020", "4: made 600 tỷ 2020-12", $"5: growth {claim} percent {period}").ShouldHaveSingleItem();

        (result.Verdict, Math.Round(result.Computed!.Value, 2)).ShouldBe((verdict, decimal.Parse(computed, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2018-01-01/2020-12-31", "3")]
    [InlineData("2019-01-01/2021-12-31", "2")]
    [InlineData("2017-01-01/2018-12-31", "")]
    public void Growth_WithoutOneEnd_CannotBeComputed(string period, string used)
    {
        var result = Run(Growth, "2: made 5899 tỷ 2019", "3: made 6238 tỷ 2020", $"5: growth 5 percent {period}").ShouldHaveSingleItem();

        result.Verdict.ShouldBe(Verdict.NotComputable);
        string.Join(',', result.Terms.Select(term => term.Figure.Id)).ShouldBe(used);
    }

    [Theory]
    [InlineData(">218 ha", "200 ha", CheckSeverity.Error, Verdict.Impossible)]
    [InlineData(">218 ha", "200 ha", CheckSeverity.Warning, Verdict.Differs)]
    [InlineData(">218 ha", "220 ha", CheckSeverity.Error, Verdict.Agrees)]
    [InlineData("~205 ha", "200 ha", CheckSeverity.Error, Verdict.Agrees)]
    [InlineData("218 ha", "≥200 ha", CheckSeverity.Error, Verdict.Agrees)]
    [InlineData("2180000 m2", "200 ha", CheckSeverity.Error, Verdict.Impossible)]
    public void Part_GreaterThanTheWhole_CannotBeTrue(string part, string whole, CheckSeverity severity, Verdict verdict)
    {
        var result = Run(AtMost with { Severity = severity }, $"1: part {part} 2025-07", $"2: whole {whole} 2024").ShouldHaveSingleItem();

        result.Verdict.ShouldBe(verdict);
        result.Severity.ShouldBe(verdict == Verdict.Agrees ? CheckSeverity.Note : severity);
        result.Figures.Select(figure => figure.Id).ShouldBe([1L, 2L]);
    }

    [Fact]
    public void Part_WithoutAWhole_IsNoMatter() => Run(AtMost, "1: part 218 ha 2025-07", "2: whole 200 ha 2026").ShouldBeEmpty();

    [Fact]
    public void Part_OfAFlow_IsHeldAgainstTheSamePeriod()
    {
        var sold = Check(CheckShape.AtMost, "sold", "made");

        Run(sold, "1: sold 50 tỷ 2025", "2: made 10 tỷ 2025-12", "3: made 120 tỷ 2025").ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Agrees);
        Run(sold, "1: sold 50 tỷ 2025", "2: made 10 tỷ 2025-12").ShouldBeEmpty();
    }

    [Fact]
    public void Phases_TogetherLargerThanThePark_Differ()
    {
        var check = Check(CheckShape.AtMost, "whole", "whole") with { OverPhases = true, Severity = CheckSeverity.Warning };
        var park = Place("P", PlaceKind.Park, ["1: whole 300 ha 2025", "2: whole 600 ha 2026"], Place("1", PlaceKind.Phase, ["3: whole 200 ha 2024"]), Place("2", PlaceKind.Phase, ["4: whole 150 ha 2025"]));

        var results = Checks.Run([check], Known, [park]);

        results.Select(result => (result.Verdict, result.Computed)).ShouldBe([(Verdict.Differs, 350), (Verdict.Agrees, 350)]);
        results[0].Figures.Select(figure => figure.Id).ShouldBe([1L, 3L, 4L]);
    }

    [Theory]
    [InlineData("2: part 6 ha 2025;3: rest 4 ha 2025", Verdict.Agrees)]
    [InlineData("2: part 6 ha 2025;3: rest 40000 m2 2025", Verdict.Agrees)]
    [InlineData("2: part 6 ha 2025;3: rest 6 ha 2025", Verdict.Differs)]
    [InlineData("2: part 6 ha 2025", Verdict.NotComputable)]
    [InlineData("2: part 6 ha 2025;3: rest 4 ha 2024", Verdict.NotComputable)]
    public void Whole_AndItsParts_OfOneDay_AddUp(string parts, Verdict verdict) =>
        Run(Sum, ["1: whole 10 ha 2025", .. parts.Split(';')]).ShouldHaveSingleItem().Verdict.ShouldBe(verdict);

    [Fact]
    public void Whole_WithoutAnyPart_IsNoMatter() => Run(Sum, "1: whole 10 ha 2025").ShouldBeEmpty();

    [Theory]
    [InlineData("61600000 USD 2024/2025", Verdict.Agrees)]
    [InlineData("61.6 triệu USD 2024/2025", Verdict.Agrees)]
    [InlineData("6.16 triệu USD 2024/2025", Verdict.Differs)]
    public void OneAmount_InTwoCurrencies_ImpliesARate(string dollars, Verdict verdict)
    {
        dollars = dollars.Replace("2024/2025", "2024-01-01/2025-12-31", StringComparison.Ordinal);
        var result = Run(Rate, "1@4: capital 1610000000000 VND 2024-01-01/2025-12-31", $"2@4: capital {dollars}").ShouldHaveSingleItem();

        result.Verdict.ShouldBe(verdict);
        result.Figures.Select(figure => figure.Id).ShouldBe([1L, 2L]);
        if (verdict == Verdict.Agrees) Math.Round(result.Computed!.Value).ShouldBe(26_136);
    }

    [Theory]
    [InlineData("2@5: capital 61.6 triệu USD 2025")] // another source
    [InlineData("2@4: capital 61.6 triệu USD 2024")] // another period
    [InlineData("2@4: made 61.6 triệu USD 2025")] // another measure
    [InlineData("2@4: capital 0 USD 2025")]
    public void Amounts_ThatAreNotOne_ImplyNothing(string other) => Run(Rate, "1@4: capital 1610 tỷ 2025", other).ShouldBeEmpty();

    [Fact]
    public void OneMatter_ToldDifferently_IsLaidSideBySide()
    {
        var park = Place("P", PlaceKind.Park, ["1@3: cases >490 count 2024"], Place("1", PlaceKind.Phase, ["2@1: households 1006 hộ 2025-07"]));

        var result = Checks.Run([Same with { OverPhases = true }], Known, [park])[0];

        (result.Verdict, result.Claim, result.Place.Name).ShouldBe((Verdict.Differs, null, "P"));
        result.Terms.Select(term => (term.Figure.Id, term.Place.Name)).ShouldBe([(1L, "P"), (2L, "1")]);
        Checks.Run([Same], Known, [park]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1@3: cases >490 count 2024;2@1: households 500 hộ 2025", Verdict.Agrees)]
    [InlineData("1@3: cases 490 trường hợp 2024;2@1: households 1006 hộ 2025", Verdict.Differs)] // cases and households, by number
    [InlineData("1@3: cases 9 count 2024;2@3: cases 10 count 2025;3@1: households 10 count 2025", Verdict.Agrees)] // a source corrects itself
    public void OneMatter_ByLatestFigureOfEachSource(string figures, Verdict verdict) =>
        Run(Same, figures.Split(';')).ShouldHaveSingleItem().Verdict.ShouldBe(verdict);

    [Fact]
    public void Values_AtTheEndsOfTheirRange_DoNotBreakIt()
    {
        var all = new[] { Ratio, AtMost, Sum, Rate, Same };
        string[] values = ["0", "999999999999999", "0.00000000000001", "-999999999999999"];
        foreach (var a in values)
            foreach (var b in values)
                Checks.Run(all, Known, [Place("P", PlaceKind.Park, [$"1: part {a} km2 2025", $"2: whole {b} m2 2025", $"3: rest {b} ha 2025", $"4: share {a} ratio 2025", $"5: capital {a} VND 2025", $"6: capital {b} USD 2025"])]).ShouldNotBeEmpty();
    }
}

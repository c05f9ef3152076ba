using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Observations;
using Tiendo.Features.Shared;
using static Tiendo.Tests.Features.Observations.CheckedPlaces;

namespace Tiendo.Tests.Features.Observations;

public sealed class ShippedChecksTests
{
    private static readonly PlaceFigures Vsip = Place(
        "VSIP", PlaceKind.Park,
        ["S0 land.area <600 ha 2025-07", "S0 land.allocated 97 ha 2025-07", "S0 land.allocated-tranche <37 ha 2025-07", "S0 land.allocated-share 16.17 percent 2025-07", "S3 clearance.cases-counted >490 count 2024", "S3 land.area <600 ha 2024"],
        Place("VSIP/1", PlaceKind.Phase, ["S3 land.area 200 ha 2024", "S0 land.allocated-share 48.5 percent 2025-07", "S0 clearance.area-counted >218 ha 2025-07", "S0 clearance.households-affected 1006 count 2025-07"]));

    private static readonly string[] MaiSon =
    [
        "S4 land.leased 48.9 ha 2025", "S4 land.industrial 63.7 ha 2025", "S4 occupancy.stated 65 percent 2025",
        "S4 capital.approved 1610000000000 VND 2024..2025", "S4 capital.approved 61600000 USD 2024..2025",
    ];

    private static readonly string[] Production =
    [
        "S2 industry.production 4166000000000 VND 2016", "S2 industry.production 5899000000000 VND 2019", "S2 industry.production 6238000000000 VND 2020",
    ];

    [Fact]
    public void LandAllocated_OverProjectAndPhase_AgreesWithBothShares()
    {
        var results = All(Vsip).Where(result => result.Check.Code == "allocated-share").ToList();

        results.ShouldAllBe(result => result.Verdict == Verdict.Agrees);
        results.Select(result => (result.Place.Name, Math.Round(result.Computed!.Value, 2))).ShouldBe([("VSIP", 16.17m), ("VSIP/1", 48.5m)]);
    }

    [Fact]
    public void AreaCounted_LargerThanThePhase_CannotBeTrue()
    {
        var result = Only("area-counted-in-area", Vsip);

        (result.Place.Name, result.Verdict, result.Severity).ShouldBe(("VSIP/1", Verdict.Impossible, CheckSeverity.Error));
        new CheckWords(Known, Messages.Vietnamese).Explain(result).ShouldBe(
            "Diện tích đã đo đạc, kiểm đếm hơn 218 ha (07/2025) lớn hơn Diện tích 200 ha (2024): không thể đúng cả hai. Có thể kiểm đếm cả đất ngoài ranh giới hoặc ranh giới đã đổi.");
    }

    [Fact]
    public void CasesAndHouseholds_ToldDifferently_StandSideBySide() =>
        new CheckWords(Known, Messages.Vietnamese).Explain(Only("affected-counted", Vsip)).ShouldBe(
            "Cùng một việc, các nguồn và thời điểm nêu khác nhau: Số trường hợp bị ảnh hưởng đã kiểm đếm hơn 490 trường hợp (2024); Số hộ bị ảnh hưởng 1.006 hộ (VSIP/1, 07/2025). Một hộ có thể là nhiều trường hợp; phạm vi có thể khác nhau.");

    [Fact]
    public void Occupancy_OtherThanItsHectares_Differs()
    {
        var result = Only("occupancy-stated", MaiSon);

        (result.Verdict, Math.Round(result.Computed!.Value, 1)).ShouldBe((Verdict.Differs, 76.8m));
        result.Figures.Select(figure => figure.Measure).ShouldBe(["occupancy.stated", "land.leased", "land.industrial"]);
        new CheckWords(Known, Messages.Vietnamese).Explain(result).ShouldBe(
            "Đất công nghiệp đã cho thuê 48,9 ha (2025) / Đất công nghiệp 63,7 ha (2025) = 76,77 %, nhưng Tỷ lệ lấp đầy (nguồn không nêu cách tính) 65 % (2025): không khớp. Có thể nguồn dùng định nghĩa khác.");
    }

    [Fact]
    public void CapitalInTwoCurrencies_ImpliesItsRate()
    {
        var result = Only("implied-rate", MaiSon);

        (result.Verdict, Math.Round(result.Computed!.Value)).ShouldBe((Verdict.Agrees, 26_136m));
        new CheckWords(Known, Messages.English).Explain(result).ShouldBe(
            "Registered capital approved in the period 1,610 billion VND (2024–2025) / Registered capital approved in the period 61.6 million USD (2024–2025) = 26,136.36 VND/USD: a plausible rate.");
    }

    [Theory]
    [InlineData("49.72", "2016..2020", Verdict.Agrees, 49.74)]
    [InlineData("5", "2019..2020", Verdict.Differs, 5.75)]
    public void ProductionGrowth_Claimed_IsHeldAgainstTheFigures(string claim, string period, Verdict verdict, double computed)
    {
        var result = Only("production-growth", Place("20", PlaceKind.Province, [.. Production, $"S2 industry.production-growth {claim} percent {period}"]));

        (result.Verdict, (double)Math.Round(result.Computed!.Value, 2)).ShouldBe((verdict, computed));
    }

    [Fact]
    public void ProductionGrowth_InWords_NamesBothYears() =>
        new CheckWords(Known, Messages.Vietnamese).Explain(Only("production-growth", Place("20", PlaceKind.Province, [.. Production, "S2 industry.production-growth 5 percent 2019..2020"])))
            .ShouldBe("Giá trị sản xuất công nghiệp 6.238 tỷ đồng (2020) so với Giá trị sản xuất công nghiệp 5.899 tỷ đồng (2019): 5,75 %, nhưng Mức tăng giá trị sản xuất công nghiệp 5 % (2019–2020): không khớp. Có thể một số theo giá so sánh, một số theo giá hiện hành.");

    [Fact]
    public void Clusters_ByState_AddUp_AndTheSourcesDiffer()
    {
        var province = Place(
            "20", PlaceKind.Province,
            [
                "S2 cluster.planned 16 count 2021-05", "S3 cluster.established 9 count 2024", "S0 cluster.stated 10 count 2025-07", "S2 cluster.planned-area 537 ha 2021-05",
                "S3 cluster.established-area ~372 ha 2024", "S0 cluster.stated-area ~418 ha 2025-07", "S0 cluster.operating 1 count 2025-07", "S0 cluster.in-procedures 6 count 2025-07", "S0 cluster.building 3 count 2025-07",
            ]);

        Only("clusters-by-state", province).Verdict.ShouldBe(Verdict.Agrees);
        Only("clusters-counted", province).Terms.Select(term => term.Value).ShouldBe([16, 9, 10]);
        Only("clusters-counted", province).Verdict.ShouldBe(Verdict.Differs);
        Only("cluster-areas", province).Terms.Select(term => term.Value).ShouldBe([537, 372, 418]);
        Only("cluster-areas", province).Verdict.ShouldBe(Verdict.Differs);
    }

    [Theory]
    [InlineData("operating-sum", "cluster.operating 15", "cluster.operating-established 9;cluster.operating-not-established 6", Verdict.Agrees, CheckSeverity.Note)]
    [InlineData("operating-sum", "cluster.operating 15", "cluster.operating-established 9;cluster.operating-not-established 5", Verdict.Differs, CheckSeverity.Error)]
    [InlineData("established-in-period", "cluster.established-in-period 5", "cluster.established 3", Verdict.Impossible, CheckSeverity.Error)]
    [InlineData("projects-operating", "project.operating 22", "project.production 20", Verdict.Impossible, CheckSeverity.Error)]
    [InlineData("wastewater-standard", "cluster.wastewater-standard 27", "cluster.wastewater 26", Verdict.Impossible, CheckSeverity.Error)]
    [InlineData("detailed-plan-established", "cluster.detailed-plan 23", "cluster.established 13", Verdict.Differs, CheckSeverity.Warning)]
    [InlineData("detailed-plan-established", "cluster.detailed-plan 13", "cluster.established 13", Verdict.Agrees, CheckSeverity.Note)]
    [InlineData("craft-village-operating", "cluster.operating-craft-village 3", "cluster.operating 2", Verdict.Impossible, CheckSeverity.Error)]
    public void ClusterForm_Rows_FitTogether(string rule, string claim, string others, Verdict verdict, CheckSeverity severity)
    {
        var figures = others.Split(';').Prepend(claim).Select(figure => $"S1 {figure} count 2025-12-14");

        (Only(rule, Place("20", PlaceKind.Province, figures)).Verdict, Only(rule, Place("20", PlaceKind.Province, figures)).Severity).ShouldBe((verdict, severity));
    }

    [Theory]
    [InlineData("capital-paid", "infrastructure.capital-paid 120 tỷ đồng", "infrastructure.capital-approved 100 tỷ đồng", Verdict.Differs)]
    [InlineData("cluster-occupancy-average", "cluster.occupancy-average 29.0 percent", "land.leased 188.75 ha;cluster.operating-industrial-land 650.32 ha", Verdict.Agrees)]
    [InlineData("cluster-occupancy-average", "cluster.occupancy-average 31 percent", "land.leased 188.75 ha;cluster.operating-industrial-land 650.32 ha", Verdict.Differs)]
    [InlineData("operating-area-sum", "cluster.operating-area 16 ha", "cluster.operating-established-area 9.5 ha;cluster.operating-not-established-area 6.5 ha", Verdict.Agrees)]
    [InlineData("park-occupancy", "park.occupancy 50 percent", "land.industrial-service-leased 60 ha;land.industrial-service 120 ha", Verdict.Agrees)]
    public void FormRows_InOtherUnits_FitTogether(string rule, string claim, string others, Verdict verdict) =>
        Only(rule, Place("20", PlaceKind.Province, others.Split(';').Prepend(claim).Select(figure => $"S1 {figure} 2025-12-14"))).Verdict.ShouldBe(verdict);

    [Fact]
    public void Occupancy_WithoutHectares_CannotBeTraced() =>
        new CheckWords(Known, Messages.Vietnamese).Explain(Only("occupancy-stated", "S2 occupancy.stated ~60 percent 2021-05")).ShouldBe(
            "Tỷ lệ lấp đầy (nguồn không nêu cách tính) khoảng 60 % (05/2021): không tính lại được vì thiếu Đất công nghiệp đã cho thuê, Đất công nghiệp.");

    [Fact]
    public void EveryOutcome_HasASentenceInBothLanguages()
    {
        var results = new[] { Vsip, Place("MS", PlaceKind.Park, MaiSon), Place("20", PlaceKind.Province, [.. Production, "S2 industry.production-growth 5 percent 2019..2020"]) }.SelectMany(All).ToList();

        results.Count.ShouldBeGreaterThan(8);
        foreach (var messages in new[] { Messages.Vietnamese, Messages.English })
            results.Select(new CheckWords(Known, messages).Explain).ShouldAllBe(text => !text.Contains('…') && !text.StartsWith("check.", StringComparison.Ordinal));
    }
}

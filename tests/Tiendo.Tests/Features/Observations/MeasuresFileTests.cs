using Tiendo.Domain.Observations;
using Tiendo.Features.Observations;
using Tiendo.Tests.Features.Agencies;

namespace Tiendo.Tests.Features.Observations;

public sealed class MeasuresFileTests
{
    private static readonly Measures Measures = MeasuresFile.Load(ShippedData.Folder);

    [Theory]
    [InlineData("cluster.occupancy-legal", "land.committed", "land.industrial")]
    [InlineData("cluster.occupancy-leased", "land.leased", "land.industrial")]
    [InlineData("cluster.occupancy-average", "land.leased", "cluster.operating-industrial-land")]
    [InlineData("park.occupancy", "land.industrial-service-leased", "land.industrial-service")]
    public void Occupancies_AreSeparateMeasures_EachWithWhatItIsMadeOf(string code, string numerator, string denominator) =>
        (Measures[code].Nature, Measures[code].Numerator, Measures[code].Denominator).ShouldBe((MeasureNature.Ratio, numerator, denominator));

    [Theory]
    [InlineData("land.leased", "land.leased")]
    [InlineData("Đất công nghiệp đã cho thuê", "land.leased")]
    [InlineData("dat cong nghiep da cho thue", "land.leased")]
    [InlineData("INDUSTRIAL LAND LEASED", "land.leased")]
    [InlineData("tỷ lệ lấp đầy", "occupancy.stated")]
    [InlineData("Số hộ dân bị ảnh hưởng", "clearance.households-affected")]
    [InlineData("diện tích", "land.area")]
    public void Measure_IsFoundByCodeOrAnyName(string text, string code) => Measures.Find(text)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("đất")]
    public void Measure_OfNoName_IsNotFound(string text) => Measures.Find(text).ShouldBeNull();

    [Theory]
    [InlineData("ccn-01", "1 2 3 4")]
    [InlineData("ccn-02", "1 2 3 4 5 6 7 8 9 10 11 12 13 14")]
    [InlineData("ccn-03", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 15.1 15.2 15.3 15.4 16 16.1 16.2 16.3 16.4 17 18 19 20 21 22 23 24 25 26 27")]
    [InlineData("ccn-04", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 15.1 15.2 15.3 15.4 16 16.1 16.2 16.3 16.4 17 18 19 20 21 22 23 24 25 26 27")]
    [InlineData("kcn-2101", "new-projects-fdi new-capital-fdi increased-capital-fdi reduced-capital-fdi revoked-projects-fdi revoked-capital-domestic leased-change revenue-fdi exports-fdi imports-fdi budget-fdi revenue-domestic exchange-rate")]
    [InlineData("kcn-2102", "area area-before area-after industrial-service lease-term capital-fdi capital-domestic established enlarged reduced revoked")]
    [InlineData("kcn-2103", "capital-fdi capital-domestic area 11 12 13 completion operating handed-over capital-realised")]
    [InlineData("kcn-2104", "valid-fdi registered-fdi operating-fdi realised-fdi revenue-fdi exports-fdi imports-fdi budget-fdi valid-domestic registered-domestic operating-domestic realised-domestic revenue-domestic exports-domestic imports-domestic budget-domestic labour-domestic labour-foreign")]
    [InlineData("kcn-2107", "planned approved remaining")]
    public void Form_HasAMeasureForEveryRow_AndOneOnly(string form, string rows) =>
        rows.Split(' ').Where(row => Measures.OfForm($"{form}.{row}").Count() != 1).ShouldBeEmpty();

    [Fact]
    public void Measures_ComputedFromOthers_AreRatiosOfOneUnit() =>
        Measures.All.Where(measure => measure.Numerator is not null)
            .Where(measure => Units.Convert(1, Measures[measure.Numerator!].Unit, Measures[measure.Denominator!].Unit) is null).ShouldBeEmpty();

    [Fact]
    public void Measures_OfTheLaw_NameIt() =>
        Measures.All.Where(measure => measure is { Confidence: Tiendo.Domain.Confidence.A, LegalBasis: null } || (measure.Forms.Count > 0 && measure.LegalBasis is null)).ShouldBeEmpty();
}

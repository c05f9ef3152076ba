using Tiendo.Domain.Observations;

namespace Tiendo.Domain.Tests.Observations;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("area", "8.5", "8.45", "8.55")]
    [InlineData("area", "600", "599.5", "600.5")]
    [InlineData("area", "<600", "570", "600")]
    [InlineData("area", ">218", "218", "228.9")]
    [InlineData("area", "~372", "353.4", "390.6")]
    [InlineData("area", "~0.31", "0.2945", "0.3255")] // five per cent is more than a step of the last digit
    [InlineData("area", "~0.1", "0", "0.2")] // a step of the last digit is more than five per cent
    [InlineData("area", ">3", "3", "4")]
    [InlineData("area", "≥1", "1", null)]
    [InlineData("area", "≤1", "0", "1")]
    [InlineData("area", "3..4", "3", "4")]
    [InlineData("revenue", "4166000000000", "4165500000000", "4166500000000")] // written out from 4,166 tỷ
    [InlineData("revenue", "200000000000", "199500000000", "200500000000")] // at most half a per cent either way
    [InlineData("revenue", "564 tỷ đồng", "563.5", "564.5")]
    [InlineData("households", "490", "490", "490")] // households are counted, not rounded
    [InlineData("households", ">490", "490", "514.5")]
    [InlineData("households", "<7", "6.65", "7")]
    [InlineData("groundbreaking", "20241219", "739238", "739238")]
    [InlineData("groundbreaking", "202406 month", "739037", "739066")]
    public void Bounds_OfAFigure_FollowItsHedgeAndItsLastDigit(string measure, string figure, string? low, string? high)
    {
        var bounds = Bounds.Of(Figures.Figure(1, measure, figure, "2025"));
        (bounds.Low, bounds.High).ShouldBe((Number(low), Number(high)));
    }

    [Theory]
    [InlineData("8.5", "8.6", true)]
    [InlineData("8.5", "8.54", false)]
    [InlineData("9", "10", true)]
    [InlineData("600", "<600", false)]
    [InlineData("~372", "~418", true)]
        [InlineData(">218", "≤218", false)]
    [InlineData("200", ">218", true)]
    [InlineData("3..4", "3", false)]
    [InlineData("≥5", "4", true)]
    [InlineData("85000 m2", "8.5", false)]
    [InlineData("86000 m2", "8.5", true)]
    public void TwoFigures_WithinTheirHedges_ExcludeEachOtherOrNot(string one, string other, bool excluded)
    {
        var (first, second) = (Figures.Figure(1, "area", one, "2025"), Figures.Figure(2, "area", other, "2025"));
        Bounds.Of(first, "ha")!.Value.Overlaps(Bounds.Of(second, "ha")!.Value).ShouldBe(!excluded);
        Bounds.Of(second, "ha")!.Value.Overlaps(Bounds.Of(first, "ha")!.Value).ShouldBe(!excluded);
    }

    [Fact]
    public void Figure_InAUnitOfAnotherDimension_HasNoBoundsThere() =>
        Bounds.Of(Figures.Figure(1, "area", "5", "2025"), "VND").ShouldBeNull();

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Tiendo.Notices.Tests.Quantities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("giải phóng mặt bằng khoảng 0,31 ha đất", "0.31", "ha", "about")]
    [InlineData("giải phóng mặt bằng 14,1ha đất", "14.1", "ha", "exact")]
    [InlineData("giải phóng mặt bằng gần 120 ha đất", "120", "ha", "nearly")]
    [InlineData("giải phóng mặt bằng ít nhất 10 ha đất", "10", "ha", "at-least")]
    [InlineData("giải phóng mặt bằng tối thiểu 10 ha đất", "10", "ha", "at-least")]
    [InlineData("vận động 07 hộ dân bàn giao đất", "7", "hộ", "exact")]
    [InlineData("rà soát dự án có tổng mức đầu tư hơn 564 tỷ đồng", "564", "tỷ đồng", "over")]
    [InlineData("rà soát dự án có tổng mức đầu tư trên 1.260 tỷ đồng", "1260", "tỷ đồng", "over")]
    [InlineData("rà soát dự án có tổng mức đầu tư không quá 30 tỷ đồng", "30", "tỷ đồng", "at-most")]
    [InlineData("rà soát dự án có tổng mức đầu tư tối đa 30,5 tỷ đồng", "30.5", "tỷ đồng", "at-most")]
    [InlineData("cắt giảm 50% thời gian giải quyết thủ tục", "50", "%", "exact")]
    [InlineData("giải phóng mặt bằng khoảng\n0,31 ha đất", "0.31", "ha", "about")]
    public void Read_Amount_GivesValueUnitAndHedge(string work, string value, string unit, string hedge)
    {
        var reading = Frame.Read($"1. UBND xã Hữu Lũng {work}.");

        var found = reading.Directives.ShouldHaveSingleItem().Quantities.ShouldHaveSingleItem();
        found.Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
        found.Unit.ShouldStartWith(unit);
        found.Hedge.ShouldBe(hedge);
        Corpus.AgencySpelling.FoldText(reading.Text[found.Place.Start..found.Place.End]).ShouldBe(Corpus.AgencySpelling.FoldText(found.Phrase));
    }

    [Theory]
    [InlineData("thẩm định quy hoạch chi tiết tỷ lệ 1/500")]
    [InlineData("thực hiện Thông báo số 229/TB-VP ngày 01/8/2025")]
    [InlineData("hoàn thành hồ sơ trước ngày 20/10/2025")]
    [InlineData("hướng dẫn hồ sơ Cụm công nghiệp Na Dương 1, 2, 3")]
    [InlineData("thực hiện khoản 4 Điều 14 Luật Đất đai")]
    public void Read_NumberThatIsNoAmount_IsLeftOut(string work) =>
        Frame.One($"UBND xã Hữu Lũng {work}.").Quantities.ShouldBeEmpty();
}

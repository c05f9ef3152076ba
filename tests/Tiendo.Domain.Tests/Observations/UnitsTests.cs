using System.Globalization;
using Tiendo.Domain.Observations;

namespace Tiendo.Domain.Tests.Observations;

public sealed class UnitsTests
{
    private static readonly ExchangeRate Rate = new(26_136, "test");

    [Theory]
    [InlineData("8.5", "ha", "m2", "85000")]
    [InlineData("8.5", "hecta", "km²", "0.085")]
    [InlineData("850000", "m²", "HA", "85")]
    [InlineData("564", "tỷ đồng", "VND", "564000000000")]
    [InlineData("564", "tỉ đồng", "đồng", "564000000000")]
    [InlineData("564", "ty dong", "VND", "564000000000")]
    [InlineData("1.61", "nghìn tỷ", "tỷ đồng", "1610")]
    [InlineData("1.61", "trillion VND", "billion VND", "1610")]
    [InlineData("200000000000", "VND", "tỷ", "200")]
    [InlineData("12.5", "triệu đồng", "nghìn đồng", "12500")]
    [InlineData("61.6", "triệu USD", "USD", "61600000")]
    [InlineData("0.485", "ratio", "percent", "48.5")]
    [InlineData("48.5", "%", "tỷ lệ", "0.485")]
    [InlineData("5", "‰", "%", "0.5")]
    [InlineData("10.97", "%/năm", "percent per year", "10.97")]
    [InlineData("9.6", "triệu đồng/người/tháng", "đồng/người/tháng", "9600000")]
    [InlineData("120", "triệu đồng/người/năm", "triệu đồng/người/tháng", "10")]
    [InlineData("7", "hộ", "household", "7")]
    [InlineData("7", "count", "hộ dân", "7")]
    [InlineData("300", "lao động", "count", "300")]
    [InlineData("10", "CCN", "cụm công nghiệp", "10")]
    [InlineData("20241219", "date", "ngày", "20241219")]
    public void Value_OfOneKind_IsConverted(string value, string from, string to, string expected) =>
        Units.Convert(Number(value), from, to).ShouldBe(Number(expected));

    [Theory]
    [InlineData("ha", "VND")]
    [InlineData("hộ", "người")]
    [InlineData("trường hợp", "hộ")]
    [InlineData("percent", "percent per year")]
    [InlineData("month", "date")]
    [InlineData("VND", "USD")]
    [InlineData("tỷ lệ", "tỷ")]
    [InlineData("ha", "sào")]
    [InlineData("", "ha")]
    public void Value_OfAnotherKindOrUnknown_IsNot(string from, string to) => Units.Convert(1, from, to).ShouldBeNull();

    [Theory]
    [InlineData("61.6", "triệu USD", "tỷ đồng", "1609.9776")]
    [InlineData("26136", "đồng", "USD", "1")]
    public void Money_BetweenCurrencies_NeedsARate(string value, string from, string to, string expected)
    {
        Units.Convert(Number(value), from, to).ShouldBeNull();
        Units.Convert(Number(value), from, to, Rate).ShouldBe(Number(expected));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("79000000000000000000000000000")]
    public void Money_AtAnImpossibleRate_IsNotConverted(string rate) => Units.Convert(1, "USD", "VND", new(Number(rate), "test")).ShouldBeNull();

    [Theory]
    [InlineData("79000000000000000000000000000")]
    [InlineData("-79000000000000000000000000000")]
    public void Value_AbsurdlyLarge_IsRefusedAndDoesNotBreak(string value) => Units.Convert(Number(value), "nghìn tỷ", "VND").ShouldBeNull();

    [Fact]
    public void Spelling_IsKeptInOneForm() =>
        new[] { "hecta", "TỈ ĐỒNG", "hộ gia đình", "%", "₫", "furlong" }.Select(Units.Canonical).ShouldBe(["ha", "tỷ đồng", "hộ", "percent", "VND", null]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

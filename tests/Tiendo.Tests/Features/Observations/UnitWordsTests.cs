using System.Globalization;
using Tiendo.Features.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Tests.Features.Observations;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData("564000000000", "VND", "564 tỷ đồng", "564 billion VND")]
    [InlineData("12900000", "VND", "12,9 triệu đồng", "12.9 million VND")]
    [InlineData("61600000", "USD", "61,6 triệu USD", "61.6 million USD")]
    [InlineData("999999", "USD", "999.999 USD", "999,999 USD")]
    [InlineData("6238", "tỷ đồng", "6.238 tỷ đồng", "6,238 billion VND")]
    [InlineData("0.31", "ha", "0,31 ha", "0.31 ha")]
    [InlineData("-5.5", "%", "-5,5 %", "-5.5 %")]
    [InlineData("10.97", "percent per year", "10,97 %/năm", "10.97 % a year")]
    [InlineData("1006", "household", "1.006 hộ", "1,006 households")]
    [InlineData("10", "count", "10", "10")]
    [InlineData("3", "sào", "3 sào", "3 sào")]
    public void Figure_IsSaidInTheUsersLanguage(string value, string unit, string vietnamese, string english)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);

        (UnitWords.Say(number, unit, Messages.Vietnamese), UnitWords.Say(number, unit, Messages.English)).ShouldBe((vietnamese, english));
    }
}

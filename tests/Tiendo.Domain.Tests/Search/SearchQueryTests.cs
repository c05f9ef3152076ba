using Tiendo.Domain.Search;

namespace Tiendo.Domain.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("dinh lap", "dinh lap", "lap", false)]
    [InlineData("Đình Lập", "dinh lap", "lap", true)]
    [InlineData("ĐÌNH LẬP ", "dinh lap", "lap", true)]
    [InlineData("229/TB-VP", "229 tb vp", "vp", false)]
    [InlineData("phòng 3", "phong 3", null, true)]
    [InlineData("tổ a", "to a", null, true)]
    [InlineData("xã \"Đình Lập\"", "xa dinh lap", null, true)]
    [InlineData("\"Đình Lập\" x", "dinh lap x", null, true)]
    public void Query_IsReadAsWords(string text, string words, string? beginning, bool diacritics)
    {
        var query = SearchQuery.Parse(text);

        string.Join(' ', query.Words).ShouldBe(words);
        query.Beginning.ShouldBe(beginning);
        query.HasDiacritics.ShouldBe(diacritics);
    }

    [Theory]
    [InlineData("xã \"Đình Lập\" nay", 1, 2)]
    [InlineData("“giải phóng mặt bằng”", 0, 4)]
    [InlineData("«mặt bằng»", 0, 2)]
    public void Quoted_IsAPhrase(string text, int first, int count) =>
        SearchQuery.Parse(text).Phrases.ShouldBe([(first, count)]);

    [Theory]
    [InlineData("\"một")]
    [InlineData("\"một\" hai")]
    [InlineData("một \"hai")]
    public void QuoteLeftOpenOrOfOneWord_IsNoPhrase(string text) => SearchQuery.Parse(text).Phrases.ShouldBeEmpty();

    [Theory]
    [InlineData("", "search.empty")]
    [InlineData("  \"…\" – ", "search.empty")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", "search.too-long")]
    public void BadQuery_IsRefused(string text, string code) =>
        Should.Throw<RuleBroken>(() => SearchQuery.Parse(text)).Code.ShouldBe(code);

    [Fact]
    public void LongQuery_IsRefused() =>
        Should.Throw<RuleBroken>(() => SearchQuery.Parse(new string('x', 501))).Code.ShouldBe("search.too-long");

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("hòa", "ho\u0300a")]
    [InlineData("THUỶ", "thủy")]
    [InlineData("ướt", "u\u031bo\u031b\u0301t")]
    [InlineData("lập", "la\u0323\u0302p")]
    [InlineData("lập", "la\u0302\u0323p")]
    [InlineData("Ðình", "đình")]
    public void SameWord_HasOneSpelling(string one, string other) => Spelling.Of(one).ShouldBe(Spelling.Of(other));

    [Theory]
    [InlineData("lập", "lặp")]
    [InlineData("lap", "lập")]
    [InlineData("dinh", "đinh")]
    [InlineData("hóa", "hòa")]
    [InlineData("muôn", "mươn")]
    public void OtherWord_HasAnotherSpelling(string one, string other) => Spelling.Of(one).ShouldNotBe(Spelling.Of(other));
}

using Tiendo.Domain.Search;

namespace Tiendo.Domain.Tests.Search;

public sealed class RankingTests
{
    private static long _next;

    [Fact]
    public void SpelledAsAsked_BeatsOtherDiacritics() =>
        Order("Đình Lập", Entry("Dính lắp", "mái dính lắp"), Entry("Biên bản", "huyện Đình Lập"))
            .ShouldBe(["Biên bản", "Dính lắp"]);

    [Fact]
    public void WithoutDiacritics_EverySpellingIsEqual_TheNewestFirst() =>
        Order("dinh lap", Entry("Đình Lập", "", day: 1), Entry("Dinh Lap", "", day: 2), Entry("Dính Lắp", "", day: 3))
            .ShouldBe(["Dính Lắp", "Dinh Lap", "Đình Lập"]);

    [Fact]
    public void Title_BeatsBody_AndTheWholeTitleBeatsPartOfIt() =>
        Order("Đình Lập", Entry("Báo cáo", "ở Đình Lập"), Entry("Cụm Đình Lập", ""), Entry("Đình Lập", ""))
            .ShouldBe(["Đình Lập", "Cụm Đình Lập", "Báo cáo"]);

    [Fact]
    public void Together_BeatsApart() =>
        Order("mặt bằng", Entry("A", "mặt đường, bằng phẳng", day: 2), Entry("B", "mặt bằng sạch", day: 1)).ShouldBe(["B", "A"]);

    [Fact]
    public void WholeWord_BeatsABeginning() =>
        Order("thu", Entry("Thương mại", "", day: 2), Entry("Sổ", "thu ngân sách", day: 1)).ShouldBe(["Sổ", "Thương mại"]);

    [Fact]
    public void Names_ComeBeforePapersThatMatchAsWell() =>
        Order(
            "Mai Sơn",
            Entry("Họp về Mai Sơn", "", SearchKind.Document, 9),
            Entry("KCN Mai Sơn", "", SearchKind.Park)).ShouldBe(["KCN Mai Sơn", "Họp về Mai Sơn"]);

    [Fact]
    public void Quoted_MustStandTogether() =>
        Order("\"mặt bằng\" sạch", Entry("A", "sạch mặt đường, bằng phẳng"), Entry("B", "sạch: mặt   bằng")).ShouldBe(["B"]);

    [Fact]
    public void Order_DoesNotDependOnTheOrderGiven()
    {
        var entries = Enumerable.Range(1, 40).Select(i => Entry($"Cụm {i % 3}", "Đình Lập " + i % 2, (SearchKind)(i % 6), i % 5)).ToList();
        var query = SearchQuery.Parse("đình lập");

        var forward = Ranking.Best(query, entries, 40).Select(entry => entry.Key);
        var backward = Ranking.Best(query, Enumerable.Reverse(entries), 40).Select(entry => entry.Key);

        forward.ShouldBe(backward);
    }

    [Theory]
    [InlineData("đình lập", "Cụm ĐÌNH LẬP", "Cụm [ĐÌNH] [LẬP]")]
    [InlineData("dinh lap", "Cụm Đi\u0300nh La\u0323\u0302p.", "Cụm [Đi\u0300nh] [La\u0323\u0302p].")]
    [InlineData("đình lập", "Đình Lập lắp đặt", "[Đình] [Lập] lắp đặt")] // other diacritics, while the asked ones are there
    [InlineData("đình lập", "Dinh Lap", "[Dinh] [Lap]")]
    [InlineData("thu", "thuế và thương mại", "[thuế] và [thương] mại")] // as a beginning, while the word itself is not there
    [InlineData("thu", "thuế và thu hồi", "thuế và [thu] hồi")]
    [InlineData("\"mặt bằng\"", "mặt đường và mặt bằng", "mặt đường và [mặt] [bằng]")]
    [InlineData("110 kV", "đường điện 110kV, 110 kV", "đường điện 110kV, [110] [kV]")]
    public void Words_AreMarkedInTheTextAsWritten(string query, string text, string marked) =>
        Shown(Marking.Whole(SearchQuery.Parse(query), text)).ShouldBe(marked);

    [Fact]
    public void LongBody_IsShownAroundItsWords()
    {
        var filler = string.Join(' ', Enumerable.Repeat("nội dung khác", 60));

        var piece = Marking.Around(SearchQuery.Parse("đình lập"), $"{filler} lập {filler} huyện Đình Lập {filler}");

        Shown(piece).ShouldContain("huyện [Đình] [Lập] nội");
        piece.Text.Length.ShouldBeInRange(120, 240);
        (piece.CutBefore, piece.CutAfter).ShouldBe((true, true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("không có gì")]
    public void BodyWithoutTheWords_IsShownFromItsBeginning(string body)
    {
        var piece = Marking.Around(SearchQuery.Parse("lập"), body);

        piece.Text.ShouldBe(body);
        piece.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void WordWithoutEnd_IsShownInPart() =>
        Marking.Around(SearchQuery.Parse("x"), "x " + new string('y', 5_000)).Text.Length.ShouldBeLessThanOrEqualTo(240);

    [Fact]
    public void FoldedWords_AreEachOnce_AndLongOnesCut()
    {
        var entry = Entry("Đình Lập", "đình\0lập " + new string('z', 100));

        entry.FoldedWords().ShouldBe("dinh lap " + new string('z', 64));
        entry.Body.ShouldNotContain('\0');
    }

    private static SearchEntry Entry(string title, string body, SearchKind kind = SearchKind.Directive, int day = 0) =>
        SearchEntry.Make(20, kind, ++_next, new DateOnly(2025, 7, 1).AddDays(day), title, body);

    private static IEnumerable<string> Order(string query, params SearchEntry[] entries) =>
        Ranking.Best(SearchQuery.Parse(query), entries, 10).Select(entry => entry.Title);

    private static string Shown(MarkedText text) =>
        text.Marks.Reverse().Aggregate(text.Text, (shown, mark) => shown.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "["));
}

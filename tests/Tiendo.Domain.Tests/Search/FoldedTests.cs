using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Search;

namespace Tiendo.Domain.Tests.Search;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("Đình Lập", "dinh lap")]
    [InlineData("ĐÌNH LẬP", "dinh lap")]
    [InlineData("dinh lap", "dinh lap")]
    [InlineData("Ðình Lập", "dinh lap")] // the Icelandic letter that old keyboards give for Đ
    [InlineData("giải phóng mặt bằng", "giai phong mat bang")]
    [InlineData("hoà thuỷ", "hoa thuy")]
    [InlineData("hòa thủy", "hoa thuy")]
    [InlineData("  229/TB-VP, ngày 01.7.2025 ", "229 tb vp ngay 01 7 2025")]
    [InlineData("48,9 m²", "48 9 m2")]
    [InlineData("“KCN” — «VSIP»…", "kcn vsip")]
    [InlineData("Łódź Ångström \u212bngström", "lodz angstrom angstrom")]
    [InlineData("İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul")]
    [InlineData("Китай 中国", "китай 中国")]
    [InlineData("tiến\u00adđộ tiến\u200bđộ", "tiendo tiendo")]
    [InlineData("", "")]
    [InlineData(" — … ", "")]
    public void Text_IsFolded(string text, string folded) => Folded.Of(text).ShouldBe(folded);

    [Theory]
    [InlineData("\u0110i\u0300nh La\u0323\u0302p", "dinh lap")]
    [InlineData("\u0110i\u0300nh La\u0302\u0323p", "dinh lap")]
    [InlineData("U\u031b\u0301 u\u0301\u031b \u01b0\u0301", "u u u")]
    public void Text_WithCombiningMarks_FoldsAsComposed(string text, string folded) => Folded.Of(text).ShouldBe(folded);

    [Fact]
    public void EveryVietnameseLetter_FoldsToOnePlainLetter()
    {
        const string Letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
        const string Plain = "aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy";

        Folded.Of(Letters).ShouldBe(Plain);
        Folded.Of(Letters.ToUpperInvariant()).ShouldBe(Plain);
    }

    [Fact]
    public void FoldedText_FoldsToItself() =>
        Check(text => Folded.Of(Folded.Of(text)) == Folded.Of(text));

    [Fact]
    public void FoldedText_HoldsSingleSpacesBetweenWords() =>
        Check(text => Folded.Of(text) is var folded && folded == folded.Trim() && !folded.Contains("  ", StringComparison.Ordinal));

    [Fact]
    public void LongText_IsFoldedWhole()
    {
        var text = new StringBuilder().Insert(0, "Giải phóng; ", 5_000).ToString();

        Folded.Of(text).ShouldBe(string.Join(' ', Enumerable.Repeat("giai phong", 5_000)));
    }

    private static void Check(Func<string, bool> holds) =>
        Prop.ForAll<NonNull<string>>(text => holds(text.Get)).QuickCheckThrowOnFailure();
}

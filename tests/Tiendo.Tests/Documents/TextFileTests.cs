using System.Text;
using Tiendo.Documents;
using Tiendo.Notices.Text;

namespace Tiendo.Tests.Documents;

public sealed class TextFileTests
{
    private const string Sentence = "Ủy ban nhân dân tỉnh giao Sở Tài chính chủ trì, phối hợp với các đơn vị thực hiện trước ngày 20/10/2025.";

    public static TheoryData<string, byte[], string, string?> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sentence), Sentence, null },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)], Sentence, null },
        { "UTF-8 decomposed", Encoding.UTF8.GetBytes("Uỷ ban Tiê\u0301p nhâ\u0323n e\u0323\u0302 u\u031b\u0301"), "Uỷ ban Tiếp nhận ệ ứ", null },
        { "UTF-8 with CR", "Một\r\nHai\r\n"u8.ToArray(), "Một\nHai\n", null },
        { "UTF-8 with CR only", "Một\rHai"u8.ToArray(), "Một\nHai", null },
        { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)], Sentence, DocumentRemarks.Utf16 },
        { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)], Sentence, DocumentRemarks.Utf16 },
        { "UTF-16 LE without mark", Encoding.Unicode.GetBytes(Sentence), Sentence, DocumentRemarks.Utf16 },
        { "plain ASCII", "Cong van so 12/UBND"u8.ToArray(), "Cong van so 12/UBND", null },
        { "TCVN3", Encoding.Latin1.GetBytes("Uû ban nh©n d©n tØnh giao Së Tµi chÝnh chñ tr×, phèi hîp víi c¸c ®¬n vÞ"), "Uỷ ban nhân dân tỉnh giao Sở Tài chính chủ trì, phối hợp với các đơn vị", DocumentRemarks.Tcvn3 },
        { "TCVN3 capitals", Encoding.Latin1.GetBytes("ñy ban nh©n d©n\nCéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\nTrong n¨m"), "ủy ban nhân dân\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTrong năm", DocumentRemarks.Tcvn3 },
        { "TCVN3 taken for Latin-1", "Uû ban nh©n d©n"u8.ToArray(), "Uỷ ban nhân dân", DocumentRemarks.Tcvn3 },
        { "TCVN3 with a soft hyphen", "tr\u00adíc ngµy 15 th¸ng 7 n¨m 2006"u8.ToArray(), "trước ngày 15 tháng 7 năm 2006", DocumentRemarks.Tcvn3 },
        { "VNI", Encoding.Latin1.GetBytes("UÛY BAN NHAÂN DAÂN\nÑoäc laäp - Töï do - Haïnh phuùc, tröôùc ngaøy, kyõ thuaät"), "ỦY BAN NHÂN DÂN\nĐộc lập - Tự do - Hạnh phúc, trước ngày, kỹ thuật", DocumentRemarks.Vni },
        { "VNI taken for Latin-1", "Uyû ban nhaân daân tænh Laïng Sôn"u8.ToArray(), "Uỷ ban nhân dân tỉnh Lạng Sơn", DocumentRemarks.Vni },
        { "French in Latin-1", Encoding.Latin1.GetBytes("Le café était fermé à la crème brûlée, déjà vu"), "Le café était fermé à la crème brûlée, déjà vu", DocumentRemarks.Latin1 },
        { "French in UTF-8", "Le café était fermé"u8.ToArray(), "Le café était fermé", null },
        { "UTF-8 cut in a letter", Encoding.UTF8.GetBytes(Sentence + " ộ")[..^1], Sentence + " \ufffd", DocumentRemarks.DamagedUtf8 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnEncoding_GivesUnicode(string title, byte[] bytes, string text, string? remark)
    {
        var read = Reading.Of(bytes, "notice.txt");

        read.Text.ShouldBe(text, title);
        read.Format.ShouldBe("text");
        read.Remarks.ShouldBe(remark is null ? [] : [remark]);
    }

    [Theory]
    [InlineData("Thông báo")]
    [InlineData("không có án nào, là các khóa")]
    [InlineData("Hà Nam và Hòa An, mãi mãi")]
    [InlineData("à, á, â, ã, ô")]
    [InlineData("Công ty TNHH Hòa Phát, nhà máy số 2")]
    public void Read_UnicodeWithLatinLettersOnly_IsNeverTakenForLegacy(string text) =>
        Reading.Of(Encoding.UTF8.GetBytes(text), "-").Text.ShouldBe(text);

    [Fact]
    public void Read_Text_KeepsNonBreakingSpacesAndSoftHyphens() =>
        Reading.Of("Số\u00a0125 đất\u00adđai"u8.ToArray(), "a.txt").Text.ShouldBe("Số\u00a0125 đất\u00adđai");

    [Theory]
    [InlineData("Ā̌", "Ā̌")]
    [InlineData("a\u0323\u0306", "ặ")]
    [InlineData("a\u0306\u0323", "ặ")]
    [InlineData("ă\u0323", "ặ")]
    [InlineData("ạ\u0306", "ặ")]
    [InlineData("O\u031b\u0309", "Ở")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("\u212b", "Å")]
    public void Nfc_Marks_AreComposed(string text, string composed) => Nfc.Of(text).ShouldBe(composed);
}

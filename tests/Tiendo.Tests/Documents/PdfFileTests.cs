using Tiendo.Documents;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Documents;

public sealed class PdfFileTests
{
    [Fact]
    public void Read_Notice_IsInReadingOrderBlockByBlock()
    {
        var read = Reading.Of(NoticePaper.Pdf(SampleNotice.Text), "a.pdf");

        read.Format.ShouldBe("pdf");
        read.Pages.Count.ShouldBe(2);
        Words(read.Text).ShouldBe(Words(SampleNotice.Text));
        read.Text.ShouldStartWith("ỦY BAN NHÂN DÂN\nTỈNH BẮC HÀ\nSố: 12/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
        read.Text[read.Text.IndexOf("STT |", StringComparison.Ordinal)..].ShouldBe(SampleNotice.Text[SampleNotice.Text.IndexOf("STT |", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Read_Notice_WordsStandOnTheirPageAndInTheText()
    {
        var read = Reading.Of(NoticePaper.Pdf(SampleNotice.Text), "a.pdf");

        read.Pages[0].Start.ShouldBe(0);
        read.Pages[^1].End.ShouldBe(read.Text.Length);
        string.Join(' ', read.Pages.SelectMany(page => page.Words).Select(word => read.Text[word.Start..word.End])).ShouldBe(string.Join(' ', Words(SampleNotice.Text)));
        foreach (var page in read.Pages)
        {
            (page.Width, page.Height).ShouldBe((595, 842));
            page.Words.ShouldAllBe(word => word.Start >= page.Start && word.End <= page.End
                && word.Box.Left >= 0 && word.Box.Left < word.Box.Right && word.Box.Right <= page.Width
                && word.Box.Top >= 0 && word.Box.Top < word.Box.Bottom && word.Box.Bottom <= page.Height);
        }
    }

    [Fact]
    public void Read_SentenceOverTwoPages_HasNoPageNumberInside()
    {
        var text = string.Join('\n', Enumerable.Range(1, 70).Select(i => $"Đoạn thứ {i} của văn bản nói về việc thứ {i} mà các cơ quan phải làm trong tháng này."));

        var read = Reading.Of(NoticePaper.Pdf(text), "a.pdf");

        read.Pages.Count.ShouldBeGreaterThan(2);
        Words(read.Text).ShouldBe(Words(text));
    }

    [Fact]
    public void Read_HeadOnEveryPage_IsLeftOutWithARemark()
    {
        var file = new PdfFile();
        for (var i = 1; i <= 4; i++)
        {
            file.AddPage();
            new PdfType("Regular", 10).Draw(file, 85, 30, $"CÔNG BÁO số 12, trang {i}");
            new PdfType("Regular", 13).Draw(file, 85, 120, $"Nội dung của phần thứ {i} nằm trên trang này của văn bản");
        }

        var read = Reading.Of(file.Bytes(), "a.pdf");

        read.Text.ShouldNotContain("CÔNG BÁO");
        read.Text.ShouldContain("Nội dung của phần thứ 4");
        read.Remarks.ShouldContain(DocumentRemarks.RunningHead);
    }

    [Fact]
    public void Read_TableWithNumbersOnTheFirstLine_KeepsRowsTogether()
    {
        var file = new PdfFile();
        file.AddPage();
        string[][] lines = [["TT", "Nội dung", "Chủ trì", "Thời hạn"], ["1", "Rà soát quy hoạch", "Sở Xây dựng", "Tháng 3"], ["", "phân khu", "", ""], ["", "phía bắc", "", ""], ["2", "Giao đất", "Sở Tài chính", "Tháng 4"], ["", "đợt một", "", ""]];
        for (var i = 0; i < lines.Length; i++)
        {
            for (var j = 0; j < 4; j++)
                new PdfType("Regular", 12).Draw(file, 80 + (j * 110), 100 + (i * 15), lines[i][j]);
        }

        Reading.Of(file.Bytes(), "a.pdf").Text.ShouldBe(
            "TT | Nội dung | Chủ trì | Thời hạn\n1 | Rà soát quy hoạch phân khu phía bắc | Sở Xây dựng | Tháng 3\n2 | Giao đất đợt một | Sở Tài chính | Tháng 4\n");
    }

    [Fact]
    public void Read_TableOverSeveralPages_KeepsEachRow()
    {
        string[] rows =
        [
            "Hoàn thành kiểm đếm, lập phương án bồi thường cho các hộ tại thôn Nà Phường | UBND xã Nà Lèng | Trung tâm Phát triển quỹ đất | Quý I/2026",
            "Báo cáo | Sở Công Thương | Các sở | Hằng tháng",
        ];
        var text = "PHỤ LỤC\nSTT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn\n"
            + string.Concat(Enumerable.Range(1, 40).Select(i => $"{i} | {rows[i % 2]}\n")) + "Ghi chú: hết.\n";

        Reading.Of(NoticePaper.Pdf(text), "a.pdf").Text.ShouldBe(text);
    }

    [Fact]
    public void Read_PageWithFarTooManyWords_IsReadInTheOrderItCame()
    {
        var file = new PdfFile();
        file.AddPage(20_000, 20_000);
        for (var i = 0; i < 6000; i++)
            new PdfType("Regular", 10).Draw(file, 50 + (i % 60 * 300), 50 + (i / 60 * 150), $"từ{i}");

        Reading.Of(file.Bytes(), "a.pdf").Pages[0].Words.Count.ShouldBe(6000);
    }

    [Fact]
    public void Read_BlankPage_IsNoScan()
    {
        var file = new PdfFile();
        file.AddPage();

        var read = Reading.Of(file.Bytes(), "a.pdf");

        (read.Text, read.Format, read.Pages.Count).ShouldBe(("", "pdf", 1));
    }

    private static string[] Words(string text) => text.Replace(" | ", " ", StringComparison.Ordinal).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}

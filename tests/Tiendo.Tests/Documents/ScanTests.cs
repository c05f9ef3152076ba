using Tiendo.Documents;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Documents;

public sealed class ScanTests
{
    [Fact]
    public void Read_MixedPdf_RecognisesOnlyThePagesWithoutText()
    {
        var file = new PdfFile();
        file.AddPage();
        new PdfType("Regular", 13).Draw(file, 85, 100, "Trang này có chữ sẵn nên không cần nhận dạng lại lần nữa");
        file.AddPage();
        file.Picture(Jpeg("Giao Sở Tài chính báo cáo trước ngày 20/10/2025"));
        var progress = new Steps();

        var read = Reading.Of(file.Bytes(), "a.pdf", progress);

        read.Format.ShouldBe("scanned-pdf");
        read.Pages.Select(page => page.Recognised).ShouldBe([false, true]);
        read.Text.ShouldBe("Trang này có chữ sẵn nên không cần nhận dạng lại lần nữa\nGiao Sở Tài chính báo cáo trước ngày 20/10/2025\n");
        read.Remarks.ShouldBe([DocumentRemarks.Recognised]);
        progress.Reports.ShouldBe([new(0, 1), new(1, 1)]);
    }

    [Fact]
    public void Read_ScannedNotice_GivesNearlyEveryWordWithItsPlace()
    {
        var read = Reading.Of(NoticePaper.Scan(NoticePaper.Pdf(SampleNotice.Text)), "a.pdf");

        read.Pages.Count.ShouldBe(2);
        read.Pages.ShouldAllBe(page => page.Recognised && Math.Abs(page.Width - 595) < 2 && page.Words.All(word => word.Box.Right <= page.Width + 1 && word.Box.Bottom <= page.Height + 1));
        var wanted = SampleNotice.Text.Split((char[])[' ', '\n', '|'], StringSplitOptions.RemoveEmptyEntries);
        var found = read.Pages.SelectMany(page => page.Words).Select(word => read.Text[word.Start..word.End]).ToHashSet(StringComparer.Ordinal);
        wanted.Count(found.Contains).ShouldBeGreaterThan(wanted.Length * 95 / 100);
        read.Text.ShouldContain("TỈNH BẮC HÀ\nSố: 12/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
    }

    [Fact]
    public void Read_Picture_IsRecognised()
    {
        var read = Reading.Of(NoticePaper.Images(NoticePaper.Pdf("Giao Sở Công Thương chủ trì, báo cáo trong tháng 11"))[0], "a.png");

        (read.Text, read.Format).ShouldBe(("Giao Sở Công Thương chủ trì, báo cáo trong tháng 11\n", "image"));
    }

    private static byte[] Jpeg(string text)
    {
        var scan = NoticePaper.Scan(NoticePaper.Pdf(text));
        var start = scan.AsSpan().IndexOf([(byte)0xFF, (byte)0xD8, (byte)0xFF]);
        return scan[start..(start + scan.AsSpan(start).IndexOf("\nendstream"u8))];
    }

    private sealed class Steps : IProgress<PageProgress>
    {
        public List<PageProgress> Reports { get; } = [];

        public void Report(PageProgress value) => Reports.Add(value);
    }
}

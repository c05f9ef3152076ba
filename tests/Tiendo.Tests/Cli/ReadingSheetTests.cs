using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;

namespace Tiendo.Tests.Cli;

public sealed class ReadingSheetTests
{
    [Fact]
    public void Csv_BeginsWithAByteOrderMarkAndHoldsARowForEachOrder()
    {
        var bytes = WriteCsv(Sample.File("a.txt", Sample.Order("Việc một."), Sample.Order("Việc hai, có dấu phẩy.")));
        var lines = Encoding.UTF8.GetString(bytes).TrimEnd().Split("\r\n");

        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        lines.Length.ShouldBe(3);
        lines[0].ShouldStartWith("\uFEFFTệp,\"Số, ký hiệu\",Ngày văn bản");
        lines[1].ShouldContain("2026-04-14");
        lines[2].ShouldContain("\"Việc hai, có dấu phẩy.\"");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+84 giao")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void Csv_CellThatASpreadsheetWouldRun_IsText(string action) =>
        Encoding.UTF8.GetString(WriteCsv(Sample.File("a.txt", Sample.Order(action)))).ShouldContain("\"'" + action.Replace("\"", "\"\"", StringComparison.Ordinal));

    [Fact]
    public void Xlsx_IsValidAndHoldsHeadingRowsAndRealDays()
    {
        using var stream = WriteXlsx(Sample.File("a.txt", Sample.Order("=1+1"), Sample.Order("Chữ \u0001 lạ")));
        using var book = SpreadsheetDocument.Open(stream, false);

        new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(e => e.Description).ShouldBeEmpty();
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var rows = sheet.Descendants<Row>().ToList();
        rows.Count.ShouldBe(3);
        sheet.Descendants<Pane>().Single().VerticalSplit!.Value.ShouldBe(1);
        rows[0].InnerText.ShouldContain("Hạn cuối");
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        rows[1].InnerText.ShouldContain("=1+1");
        var day = new DateTime(2026, 4, 14).ToOADate().ToString(CultureInfo.InvariantCulture);
        rows[1].Elements<Cell>().Single(c => c.CellValue?.Text == day).DataType.ShouldBeNull();
    }

    [Fact]
    public void Xlsx_VeryLongText_IsCutToWhatACellHolds()
    {
        using var stream = WriteXlsx(Sample.File("a.txt", Sample.Order(new string('a', 40_000))));
        using var book = SpreadsheetDocument.Open(stream, false);

        book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Max(c => c.InnerText.Length).ShouldBeLessThanOrEqualTo(32_767);
    }

    private static byte[] WriteCsv(NoticeFile file)
    {
        using var stream = new MemoryStream();
        using (var writer = new ReadingCsv(stream, Messages.Vietnamese))
        {
            writer.Write(file);
            writer.Finish();
        }

        return stream.ToArray();
    }

    private static MemoryStream WriteXlsx(NoticeFile file)
    {
        var stream = new MemoryStream();
        using var writer = new ReadingXlsx(stream, Messages.Vietnamese);
        writer.Write(file);
        writer.Finish();
        stream.Position = 0;
        return stream;
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Documents;

public sealed class WordFileTests
{
    [Fact]
    public void Read_NumberedParagraphs_GetTheirNumbers()
    {
        var body = new Body(
            Item(1, 0, "Kết quả"), Item(1, 1, "Mặt bằng"), Item(1, 1, "Hạ tầng"), Item(1, 0, "Nhiệm vụ"), Item(1, 1, "Quy hoạch"),
            Item(2, 0, "điểm đầu"), Item(2, 0, "điểm sau"), Item(3, 0, "gạch"), Item(4, 0, "làm lại"), Item(1, 0, "Tổ chức"));

        Read(body, Lists).ShouldBe("""
            I. Kết quả
            1.1. Mặt bằng
            1.2. Hạ tầng
            II. Nhiệm vụ
            2.1. Quy hoạch
            a) điểm đầu
            b) điểm sau
            - gạch
            a) làm lại
            III. Tổ chức

            """);
    }

    [Theory]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("vietnameseCounting", 15, "mười lăm")]
    [InlineData("vietnameseCounting", 21, "hai mươi mốt")]
    public void Read_NumberFormat_IsWrittenAsWordDoes(string format, int start, string written) =>
        Read(new Body(Item(1, 0, "X")), main => Number(main, [List(1, Depth(0, start, format, "%1)"))], (1, 1, null))).ShouldBe($"{written}) X\n");

    [Theory]
    [InlineData("\uf0b7", "• X\n")]
    [InlineData("-", "- X\n")]
    [InlineData("–", "- X\n")]
    [InlineData("+", "+ X\n")]
    [InlineData("o", "• X\n")]
    public void Read_Bullet_IsAMarkThatCanBeRead(string mark, string line) =>
        Read(new Body(Item(1, 0, "X")), main => Number(main, [List(1, Depth(0, 1, "bullet", mark))], (1, 1, null))).ShouldBe(line);

    [Fact]
    public void Read_TableWithBorders_IsARowALine() => Read(new Body(NoticeDocx.Grid(
        [["STT", "Nhiệm vụ", "Cơ quan chủ trì"], ["1", "Trình giá đất", "Sở Tài chính"], ["2", "Báo cáo", ""]])))
        .ShouldBe("STT | Nhiệm vụ | Cơ quan chủ trì\n1 | Trình giá đất | Sở Tài chính\n2 | Báo cáo | \n");

    [Fact]
    public void Read_CellOverSeveralRows_HoldsForEach()
    {
        var table = NoticeDocx.Grid([["1", "Việc một", "Sở Xây dựng"], ["2", "Việc hai", ""]]);
        var rows = table.Elements<TableRow>().ToList();
        rows[0].Elements<TableCell>().Last().TableCellProperties = new(new VerticalMerge { Val = MergedCellValues.Restart });
        rows[1].Elements<TableCell>().Last().TableCellProperties = new(new VerticalMerge());

        Read(new Body(table)).ShouldBe("1 | Việc một | Sở Xây dựng\n2 | Việc hai | Sở Xây dựng\n");
    }

    [Fact]
    public void Read_BreakInACell_BecomesASpace()
    {
        var cell = new TableCell(NoticeDocx.Line("Sở Tài chính;"), new Paragraph(new Run(new Text("Sở"), new Break(), new Text("Xây dựng"))));

        Read(new Body(new Table(new TableRow(new TableCell(NoticeDocx.Line("1")), new TableCell(NoticeDocx.Line("Việc")), cell))))
            .ShouldBe("1 | Việc | Sở Tài chính; Sở Xây dựng\n");
    }

    [Fact]
    public void Read_ChangesFieldsAndHiddenText_GiveWhatAReaderSees()
    {
        var paragraph = new Paragraph(
            new Run(new Text("Giao ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("Sở cũ "))),
            new InsertedRun(new Run(new Text("Sở mới "))),
            new Run(new RunProperties(new Vanish()), new Text("ẩn")),
            new Run(new FieldCode(" PAGE ")),
            new Hyperlink(new Run(new Text("chủ"), new NoBreakHyphen(), new Text("trì"))));

        Read(new Body(paragraph)).ShouldBe("Giao Sở mới chủ-trì\n");
    }

    [Fact]
    public void Read_TextBox_StandsOnceBehindItsParagraph()
    {
        static OpenXmlElement Shape() => new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(NoticeDocx.Line("HỎA TỐC"))));
        var run = new Run(new Text("Kính gửi: Sở Xây dựng"), new AlternateContent(
            new AlternateContentChoice(new Picture(Shape())) { Requires = "wps" }, new AlternateContentFallback(new Picture(Shape()))));

        Read(new Body(new Paragraph(run), NoticeDocx.Line("Nội dung"))).ShouldBe("Kính gửi: Sở Xây dựng\nHỎA TỐC\nNội dung\n");
    }

    [Fact]
    public void Read_HeadersAndFootnotes_HeadersAreDroppedAndNotesStandAtTheEnd()
    {
        var text = Read(new Body(NoticeDocx.Line("Thân bài"), new SectionProperties()), main =>
        {
            main.AddNewPart<HeaderPart>().Header = new Header(NoticeDocx.Line("Đầu trang"));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(NoticeDocx.Line("")) { Type = FootnoteEndnoteValues.Separator, Id = -1 }, new Footnote(NoticeDocx.Line("Chú thích")) { Id = 1 });
        });

        text.ShouldBe("Thân bài\n[1] Chú thích\n");
    }

    [Fact]
    public void Read_Notice_ComesOutBlockByBlock() =>
        Reading.Of(NoticePaper.Docx(SampleNotice.Text), "a.docx").Text.ShouldBe(SampleNotice.Text);

    [Fact]
    public void Read_LegacyFont_IsConverted() =>
        Reading.Of(NoticeDocx.Of(new Body(NoticeDocx.Line("Uû ban nh©n d©n tØnh"))), "a.docx").Text.ShouldBe("Uỷ ban nhân dân tỉnh\n");

    private static string Read(Body body, Action<MainDocumentPart>? more = null)
    {
        var read = Reading.Of(NoticeDocx.Of(body, more), "a.docx");
        read.Format.ShouldBe("docx");
        return read.Text;
    }

    private static Paragraph Item(int list, int depth, string text)
    {
        var paragraph = NoticeDocx.Line(text);
        paragraph.ParagraphProperties = new(new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = list }));
        return paragraph;
    }

    private static void Lists(MainDocumentPart main) => Number(
        main,
        [
            List(1, Depth(0, 1, "upperRoman", "%1."), Depth(1, 1, "decimal", "%1.%2.", legal: true)),
            List(2, Depth(0, 1, "lowerLetter", "%1)")), List(3, Depth(0, 1, "bullet", "-")),
        ],
        (1, 1, null), (2, 2, null), (3, 3, null), (4, 2, 1));

    private static void Number(MainDocumentPart main, AbstractNum[] lists, params (int Number, int List, int? Start)[] instances) =>
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
        [
            .. lists,
            .. instances.Select(instance =>
            {
                var made = new NumberingInstance(new AbstractNumId { Val = instance.List }) { NumberID = instance.Number };
                if (instance.Start is { } start)
                    made.Append(new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = 0 });
                return made;
            }),
        ]);

    private static AbstractNum List(int number, params Level[] levels) => new([.. levels]) { AbstractNumberId = number };

    private static Level Depth(int depth, int start, string format, string text, bool legal = false)
    {
        var level = new Level(new StartNumberingValue { Val = start }, new NumberingFormat { Val = new EnumValue<NumberFormatValues> { InnerText = format } })
        {
            LevelIndex = depth,
        };
        if (legal)
            level.Append(new IsLegalNumberingStyle());
        level.Append(new LevelText { Val = text });
        return level;
    }
}

using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tiendo.Documents;

/// <summary>Writes a table as a workbook: a few lines of words at the head, then the columns; days are days and numbers are numbers.</summary>
public static class WorkbookFile
{
    private const int LongestCell = 32_767, LongestSheetName = 31;
    private const uint Text = 0, Day = 1, Heading = 2, Title = 3, Moment = 4;

    /// <summary>The bytes of the file.</summary>
    /// <param name="name">Of its one sheet.</param>
    /// <param name="heads">Lines above the table, the first as a title.</param>
    /// <param name="columns">Heads of the columns.</param>
    /// <param name="rows">Text, <see cref="DateOnly"/>, <see cref="DateTime"/>, numbers, lists of text, null.</param>
    public static byte[] Write(string name, IReadOnlyList<string> heads, IReadOnlyList<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        var data = new SheetData();
        for (var at = 0; at < heads.Count; at++) data.Append(new Row(TextCell(heads[at], at == 0 ? Title : Text)));
        data.Append(new Row(columns.Select(column => TextCell(column, Heading))));
        foreach (var row in rows) data.Append(new Row(row.Select(CellOf)));
        var first = heads.Count + 2;
        using var whole = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(
                new SheetViews(new SheetView(new Pane
                {
                    VerticalSplit = first - 1, TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{first}"), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
                })
                {
                    WorkbookViewId = 0,
                }),
                new Columns(columns.Select((_, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = 22, CustomWidth = true })),
                data);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(name) }));
        }
        return whole.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), Day),
        DateTime moment => Number(moment.ToOADate(), Moment),
        int or long or decimal or double => new Cell { CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        IEnumerable<string> several => TextCell(string.Join("; ", several), Text),
        var other => TextCell(Convert.ToString(other, CultureInfo.InvariantCulture) ?? "", Text),
    };

    private static Cell Number(double value, uint style) => new() { StyleIndex = style, CellValue = new(value.ToString(CultureInfo.InvariantCulture)) };

    // A text cell is never run as a formula. What XML cannot hold would make the whole book unreadable.
    private static Cell TextCell(string text, uint style)
    {
        var clean = string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
        if (clean.Length > LongestCell) clean = clean[..(LongestCell - 2)] + "…";
        return new Cell { DataType = CellValues.InlineString, StyleIndex = style, InlineString = new(new Text(clean) { Space = SpaceProcessingModeValues.Preserve }) };
    }

    // These letters and more than 31 of them make a name that Excel refuses.
    private static string SheetName(string name)
    {
        var clean = string.Concat(name.Where(c => !@"[]:*?/\".Contains(c, StringComparison.Ordinal)));
        return clean.Length > LongestSheetName ? clean[..LongestSheetName] : clean;
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(new Font(), new Font(new Bold()), new Font(new Bold(), new FontSize { Val = 14 })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDCE6F1" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat { Alignment = new() { Vertical = VerticalAlignmentValues.Top, WrapText = false }, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            new CellFormat { FontId = 2, ApplyFont = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true }));
}

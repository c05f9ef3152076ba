using DocumentFormat.OpenXml.Spreadsheet;

namespace Tiendo.Features.Notices;

/// <summary>The looks of a cell: text, a day as dd/MM/yyyy, a heading.</summary>
internal static class XlsxStyles
{
    public const uint Text = 0;
    public const uint Day = 1;
    public const uint Heading = 2;
    private const uint DayFormat = 164;

    // The first two fills are fixed by the format: none and grey.
    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDCE6F1" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellFormats(
            Look(new CellFormat()),
            Look(new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true }),
            Look(new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true })));

    private static CellFormat Look(CellFormat format)
    {
        format.Alignment = new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        format.ApplyAlignment = true;
        return format;
    }
}

using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

/// <summary>One row an order, on one sheet: the heading stays in view, days are days, long text wraps.</summary>
public sealed class ReadingXlsx(Stream stream, Messages messages) : IReadingWriter
{
    private const int LongestCell = 32_767;
    private readonly SheetData rows = new();
    private bool anything;

    /// <inheritdoc/>
    public void Write(NoticeFile notice)
    {
        anything = true;
        foreach (var order in notice.Reading.Directives)
        {
            rows.Append(new Row(OrderColumn.All.Select(c => CreateCell(c.Value(notice, order, messages)))));
        }
    }

    /// <inheritdoc/>
    public void Finish()
    {
        if (!anything)
        {
            return;
        }

        rows.PrependChild(new Row(OrderColumn.All.Select(c => CreateText(messages[c.Key], XlsxStyles.Heading))));
        using var whole = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Create();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(FrozenHeading(), Widths(), rows, Filter());
            workbook.Workbook = new Workbook(new Sheets(
                new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = messages["sheet.name"] }));
        }

        whole.WriteTo(stream);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static SheetViews FrozenHeading() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    });

    private static Columns Widths() => new(OrderColumn.All.Select((c, i) =>
        new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true }));

    private AutoFilter Filter() =>
        new() { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{(char)('A' + OrderColumn.All.Count - 1)}{rows.Count()}") };

    private static Cell CreateCell(object? value) => value switch
    {
        DateOnly day => new Cell
        {
            StyleIndex = XlsxStyles.Day,
            CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
        },
        string { Length: > 0 } text => CreateText(text, XlsxStyles.Text),
        _ => new Cell { StyleIndex = XlsxStyles.Text },
    };

    // A text cell is never run as a formula. What XML cannot hold would make the whole book unreadable.
    private static Cell CreateText(string text, uint style)
    {
        var clean = string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
        if (clean.Length > LongestCell)
        {
            clean = clean[..(LongestCell - 2)] + "…";
        }

        return new Cell
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
            InlineString = new(new Text(clean) { Space = SpaceProcessingModeValues.Preserve }),
        };
    }
}

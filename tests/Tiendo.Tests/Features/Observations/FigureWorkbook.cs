using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tiendo.Tests.Features.Observations;

/// <summary>A workbook of one sheet: numbers are numbers, "=2*3→6" a formula with the value it was saved with, "=2*3" one without.</summary>
internal static class FigureWorkbook
{
    public static void Write(string path, params object?[][] rows)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new(new SheetData(rows.Select((row, at) => new Row(row.Select((cell, column) => Cell(cell, at, column))) { RowIndex = (uint)at + 1 })));
        workbook.Workbook = new(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Số liệu" }));
    }

    private static Cell Cell(object? value, int row, int column)
    {
        var cell = new Cell { CellReference = $"{(char)('A' + column)}{row + 1}" };
        switch (value)
        {
            case null:
                break;
            case string text when text.StartsWith('='):
                var parts = text[1..].Split('→');
                cell.CellFormula = new(parts[0]);
                if (parts.Length > 1) cell.CellValue = new(parts[1]);
                break;
            case string text:
                (cell.DataType, cell.InlineString) = (CellValues.InlineString, new(new Text(text)));
                break;
            default:
                cell.CellValue = new(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
                break;
        }
        return cell;
    }
}

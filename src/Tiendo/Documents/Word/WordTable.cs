using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tiendo.Documents.Word;

/// <summary>A table as lines: a row a line, "cell | cell"; one that only places text side by side (letterhead, signature) cell by cell.</summary>
internal sealed class WordTable(Table table, Func<OpenXmlElement, List<string>> read)
{
    private const string Separator = " | ";

    private static readonly string[] PlacingWords = ["CỘNG HÒA", "CỘNG HOÀ", "ĐẢNG CỘNG SẢN", "Độc lập", "Nơi nhận"];

    public List<string> Lines()
    {
        var rows = table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table).Select(Cells).ToList();
        return OnlyPlaces(rows) ? Placed(rows) : Rows(rows);
    }

    private List<(TableCell Cell, List<string> Lines)> Cells(TableRow row) =>
        [.. row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(cell => (cell, Trimmed(read(cell))))];

    private static List<string> Trimmed(List<string> lines) => [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static List<string> Placed(List<List<(TableCell Cell, List<string> Lines)>> rows) => [.. rows.SelectMany(row => row).SelectMany(cell => cell.Lines)];

    private static List<string> Rows(List<List<(TableCell Cell, List<string> Lines)>> rows)
    {
        var lines = new List<string>();
        var above = new Dictionary<int, string>();
        foreach (var row in rows)
        {
            var cells = new List<string>();
            foreach (var (cell, written) in row)
            {
                var column = cells.Count;
                var text = string.Join(' ', written.Select(line => line.Replace('\t', ' ')));
                // A cell that reaches over several rows holds for each of them.
                if (cell.TableCellProperties?.VerticalMerge is { } merge)
                    above[column] = text = merge.Val?.Value == MergedCellValues.Restart ? text : above.GetValueOrDefault(column, text);
                cells.Add(text);
                for (var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1; span > 1 && cells.Count < 64; span--)
                    cells.Add("");
            }
            if (cells.Exists(text => text.Length > 0))
                lines.Add(row.Count == 1 ? cells[0] : string.Join(Separator, cells));
        }
        return lines;
    }

    private bool OnlyPlaces(List<List<(TableCell Cell, List<string> Lines)>> rows) =>
        rows.Count > 0 && rows.Max(row => row.Count) is var columns
        && ((columns <= 3 && rows.Exists(row => row.Exists(cell => cell.Lines.Exists(IsPlacing)))) || (columns <= 2 && !HasBorders()));

    private static bool IsPlacing(string line) => Array.Exists(PlacingWords, word => line.StartsWith(word, StringComparison.Ordinal));

    private bool HasBorders()
    {
        var properties = table.GetFirstChild<TableProperties>();
        return properties?.TableStyle?.Val?.Value is { } style && style.Contains("Grid", StringComparison.OrdinalIgnoreCase)
            ? properties.TableBorders is null || Visible(properties.TableBorders)
            : Visible(properties?.TableBorders) || table.Descendants<TableCellBorders>().Any(Visible);
    }

    private static bool Visible(OpenXmlElement? borders) =>
        borders?.Elements<BorderType>().Any(border => border.Val?.Value is { } value && value is not (BorderValues.None or BorderValues.Nil)) == true;
}

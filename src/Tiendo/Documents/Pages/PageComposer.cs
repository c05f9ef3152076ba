using System.Text;

namespace Tiendo.Documents.Pages;

/// <summary>Puts the words of pages into reading order: lines as they stand, two columns one after the other, table rows as "cell | cell".</summary>
internal sealed class PageComposer
{
    private readonly StringBuilder text = new();
    private readonly List<PageWord> words = [];
    private TableColumns? table;
    private double width, height;

    public static DocumentText Compose(List<PageLayout> pages, string format)
    {
        var rows = pages.ConvertAll(PageRow.Of);
        List<string> remarks = PageMargins.Clear(pages, rows) ? [DocumentRemarks.RunningHead] : [];
        if (pages.Exists(page => page.Recognised))
            remarks.Add(DocumentRemarks.Recognised);
        var composer = new PageComposer();
        var composed = new List<DocumentPage>(pages.Count);
        for (var i = 0; i < pages.Count; i++)
            composed.Add(composer.Page(i + 1, pages[i], rows[i]));
        return new() { Text = composer.text.ToString(), Format = format, Pages = composed, Remarks = remarks };
    }

    private DocumentPage Page(int number, PageLayout page, List<PageRow> rows)
    {
        var start = text.Length;
        words.Clear();
        (width, height) = (page.Width, page.Height);
        for (var i = 0; i < rows.Count;)
            i += page.Pieces.Count > PageRow.MostPieces ? Line(rows[i]) : Block(rows, i, page);
        return new(number, start, text.Length, page.Width, page.Height, page.Recognised, [.. words]);
    }

    // How many rows the block that begins here took.
    private int Block(List<PageRow> rows, int i, PageLayout page)
    {
        if (TableHeader(rows, i) is var header and > 0)
            return header;
        if (TableRows(rows, i) is var body and > 0)
            return body;
        return Columns(rows, i, page) is var pair and > 0 ? pair : Line(rows[i]);
    }

    private int TableHeader(List<PageRow> rows, int first)
    {
        if (TableColumns.Header(rows, first) is not var (columns, cells, count))
            return 0;
        table = columns;
        Record(cells);
        return count;
    }

    private int TableRows(List<PageRow> rows, int first)
    {
        if (table is null)
            return 0;
        var end = first;
        while (end < rows.Count && table.Fits(rows[end]) && (end == first || (rows[end].Top - rows[end - 1].Bottom < 3 * rows[first].Height && TableColumns.Header(rows, end) is null)))
            end++;
        if (end == first)
            return 0;
        if (table.Records(rows[first..end]) is not { } records)
        {
            table = null;
            return 0;
        }
        records.ForEach(Record);
        return end - first;
    }

    private int Columns(List<PageRow> rows, int first, PageLayout page)
    {
        var (count, split) = TwoColumns.Find(rows, first, page);
        foreach (var isLeft in (bool[])[true, false])
        {
            foreach (var piece in rows.GetRange(first, count).SelectMany(row => row.Pieces).Where(piece => piece.Centre < split == isLeft))
            {
                Words(piece);
                EndLine();
            }
        }
        return count;
    }

    private int Line(PageRow row)
    {
        row.Pieces.ForEach(Words);
        EndLine();
        return 1;
    }

    private void Record(List<Piece>[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Append(" | ");
            cells[i].ForEach(Words);
            TrimSpace(cells[i].Count);
        }
        text.Append('\n');
    }

    private Box OnPage(Box box) => new(
        Math.Clamp(box.Left, 0, width), Math.Clamp(box.Top, 0, height), Math.Clamp(box.Right, 0, width), Math.Clamp(box.Bottom, 0, height));

    private void Words(Piece piece)
    {
        foreach (var (word, box) in piece.Words)
        {
            words.Add(new(text.Length, text.Length + word.Length, OnPage(box)));
            text.Append(word).Append(' ');
        }
    }

    private void EndLine()
    {
        TrimSpace(text.Length);
        text.Append('\n');
    }

    private void TrimSpace(int written)
    {
        if (written > 0 && text[^1] == ' ')
            text.Length--;
    }
}

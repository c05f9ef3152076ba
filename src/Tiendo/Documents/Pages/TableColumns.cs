using System.Buffers;

namespace Tiendo.Documents.Pages;

/// <summary>The columns of a table that a header row "STT | …" opens, and the cells of the rows below it.</summary>
internal sealed class TableColumns
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.IVXLabcdđeghik");
    private readonly (double Left, double Right)[] extents;

    private TableColumns(List<(double Left, double Right)> extents) => this.extents = [.. extents];

    /// <summary>The header that begins at row <paramref name="first"/>: its columns and the number of its rows; null when there is none.</summary>
    public static (TableColumns Columns, List<Piece>[] Cells, int Rows)? Header(List<PageRow> rows, int first)
    {
        var numbered = first;
        while (numbered < rows.Count && numbered < first + 3 && !IsNumberTitle(rows[numbered].Pieces[0]))
            numbered++;
        if (numbered == rows.Count || numbered == first + 3 || !Enumerable.Range(first, numbered - first).All(i => BelongsTo(rows[i], rows[i + 1])))
            return null;
        var end = numbered + 1;
        while (end < rows.Count && end < numbered + 4 && rows[end].Pieces[0].Left > rows[numbered].Pieces[0].Right && BelongsTo(rows[end], rows[end - 1])
            && rows[end].Pieces.TrueForAll(piece => char.IsLower(piece.Words[0].Text[0])))
            end++;
        var pieces = rows[first..end].SelectMany(row => row.Pieces).OrderBy(piece => piece.Left).ToList();
        var found = new List<(double Left, double Right)>();
        foreach (var piece in pieces)
        {
            if (found.Count > 0 && piece.Left < found[^1].Right)
                found[^1] = (found[^1].Left, Math.Max(found[^1].Right, piece.Right));
            else
                found.Add((piece.Left, piece.Right));
        }
        if (found.Count < 3)
            return null;
        var columns = new TableColumns(found);
        return (columns, columns.Cells(rows[first..end]), end - first);
    }

    /// <summary>True when every piece of the row lies in one column; pieces that hold the words of neighbouring cells are cut first.</summary>
    public bool Fits(PageRow row)
    {
        var parts = new List<Piece>(row.Pieces);
        for (var i = 0; i < parts.Count; i++)
        {
            while (extents.Count(column => parts[i].Left < column.Right && column.Left < parts[i].Right) > 1)
            {
                if (parts[i].CutAtWidestGap() is not var (left, right))
                    return false;
                parts[i] = left;
                parts.Insert(i + 1, right);
            }
        }
        row.Replace(parts);
        return true;
    }

    /// <summary>The records in rows that fit, cell by cell; null when these rows are no part of the table.</summary>
    public List<List<Piece>[]>? Records(List<PageRow> rows)
    {
        var firstColumn = rows.SelectMany(row => row.Pieces).Where(piece => ColumnOf(piece) == 0).ToList();
        var numbers = firstColumn.FindAll(IsNumber);
        if (numbers.Count == 0)
            return rows.Exists(row => row.Pieces.Count >= 3) ? [Cells(rows)] : null;
        var pieces = rows.SelectMany(row => row.Pieces).OrderBy(piece => piece.Middle).ToList();
        var starts = RecordStarts.Of(numbers, numbers.Count == firstColumn.Count, pieces);
        var records = new List<List<Piece>[]>();
        for (var i = -1; i < starts.Count; i++)
        {
            var (from, to) = (i < 0 ? double.MinValue : starts[i], i + 1 < starts.Count ? starts[i + 1] : double.MaxValue);
            var part = pieces.Where(piece => piece.Middle >= from && piece.Middle < to).ToList();
            if (part.Count == 0)
                continue;
            var cells = Cells(part);
            var isNote = i >= numbers.Count && cells.Count(cell => cell.Count > 0) == 1;
            records.Add(isNote ? [part] : cells);
        }
        return records;
    }

    private List<Piece>[] Cells(IEnumerable<PageRow> rows) => Cells(rows.SelectMany(row => row.Pieces).OrderBy(piece => piece.Middle));

    private List<Piece>[] Cells(IEnumerable<Piece> pieces)
    {
        var cells = new List<Piece>[extents.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = [];
        foreach (var piece in pieces)
        {
            var column = ColumnOf(piece);
            cells[column].Add(piece);
            extents[column] = (Math.Min(extents[column].Left, piece.Left), Math.Max(extents[column].Right, piece.Right));
        }
        return cells;
    }

    private int ColumnOf(Piece piece)
    {
        var (best, nearest) = (0, double.MaxValue);
        for (var i = 0; i < extents.Length; i++)
        {
            var distance = Math.Max(extents[i].Left - piece.Right, piece.Left - extents[i].Right);
            if (distance < nearest)
                (best, nearest) = (i, distance);
        }
        return best;
    }

    private static bool BelongsTo(PageRow row, PageRow other) =>
        (row.Pieces.Count > 1 || Math.Min(row.Bottom, other.Bottom) - Math.Max(row.Top, other.Top) > 0.2 * row.Height) && row.Top - other.Bottom < row.Height && other.Top - row.Bottom < row.Height;

    private static bool IsNumberTitle(Piece piece) =>
        piece.Words.Count <= 2 && piece.ToString().ToUpperInvariant() is "STT" or "TT" or "SỐ TT";

    private static bool IsNumber(Piece piece)
    {
        var text = piece.Words[0].Text.AsSpan().TrimEnd(".)");
        return piece.Words.Count == 1 && text.Length is > 0 and <= 6 && !text.ContainsAnyExcept(NumberSigns);
    }
}

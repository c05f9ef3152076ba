namespace Tiendo.Documents.Pages;

/// <summary>Finds a block of two columns side by side: the letterhead (issuer, motto), the signature ("Nơi nhận", signer), or any other.</summary>
internal static class TwoColumns
{
    private const int LongestTail = 6;

    /// <summary>How many rows from <paramref name="first"/> on form the block (0: none), and where its columns meet.</summary>
    public static (int Count, double Split) Find(List<PageRow> rows, int first, PageLayout page)
    {
        var row = rows[first];
        var signature = row.Pieces[0].StartsWith("Nơi", "nhận") && row.Pieces[0].Words.Count <= 3;
        if (row.Pieces.Count != 2 && !signature)
            return default;
        var (left, right) = (row.Pieces[0].Right, row.Pieces.Count > 1 ? row.Pieces[1].Left : page.Width);
        var (last, pairs) = (first, 1);
        for (var i = first + 1; i < rows.Count && !IsAnnex(rows[i]) && Fits(rows[i], page, ref left, ref right); i++)
        {
            if (rows[i].Pieces.Count == 2)
                (last, pairs) = (i, pairs + 1);
            else if (signature || Continues(rows, first, last, i))
                last = signature ? i : last;
            else
                break;
        }
        if (!signature)
            last = Tail(rows, first, last, (left, right), page);
        var letterhead = rows.GetRange(first, last - first + 1).Exists(IsMotto);
        var beside = row.Pieces.Count == 2 && row.Pieces[1].Left - row.Pieces[0].Right > 1.5 * row.Height && row.Pieces[0].Right - row.Pieces[0].Left > 2 * row.Height;
        return signature || letterhead || (pairs > 1 && beside) ? (last - first + 1, (left + right) / 2) : default;
    }

    private static bool IsMotto(PageRow row) =>
        row.Pieces[^1].StartsWith("CỘNG", "H") || row.Pieces[^1].StartsWith("Độc", "lập") || row.Pieces[^1].StartsWith("ĐẢNG", "CỘNG");

    private static bool IsAnnex(PageRow row) => row.Pieces[0].StartsWith("PHỤ", "LỤC");

    // What may follow a letterhead without a gap: the kind of document, or its addressees.
    private static bool IsTitle(Piece piece, PageLayout page) =>
        piece.StartsWith("Kính", "gửi") || (Math.Abs(piece.Centre - (page.Width / 2)) < 0.12 * page.Width && !piece.ToString().Any(char.IsLower));

    // A row fits when the gutter between the columns stays open.
    private static bool Fits(PageRow row, PageLayout page, ref double left, ref double right)
    {
        var (newLeft, newRight) = (left, right);
        var middle = right < page.Width ? (left + right) / 2 : page.Width / 2;
        foreach (var piece in row.Pieces)
        {
            if (piece.Centre < middle)
                newLeft = Math.Max(newLeft, piece.Right);
            else
                newRight = Math.Min(newRight, piece.Left);
        }
        if (row.Pieces.Count > 2 || newRight - newLeft < 5)
            return false;
        (left, right) = (newLeft, newRight);
        return true;
    }

    // Between two rows of pairs, rows with one side only belong to the block; the block's end is decided by Tail.
    private static bool Continues(List<PageRow> rows, int first, int last, int i) =>
        i - last <= 4 && rows[i].Top - rows[i - 1].Bottom < 2 * rows[first].Height;

    // Below the last pair: lines that go on in their column without a gap, as a "V/v" of three lines does. A title is centred on the page.
    private static int Tail(List<PageRow> rows, int first, int last, (double Left, double Right) gutter, PageLayout page)
    {
        var middle = (gutter.Left + gutter.Right) / 2;
        for (var more = 0; more < LongestTail && last + 1 < rows.Count && rows[last + 1] is { Pieces: [var piece] } next && next.Top - rows[last].Bottom < 0.6 * next.Height; more++)
        {
            var column = rows.GetRange(first, last - first + 1).SelectMany(row => row.Pieces).Where(other => other.Centre < middle == piece.Centre < middle).ToList();
            if (IsTitle(piece, page) || (piece.Centre < middle ? piece.Right > gutter.Right : piece.Left < gutter.Left))
                break;
            if (Math.Abs(piece.Centre - column.Average(other => other.Centre)) > 25 && Math.Abs(piece.Left - column.Min(other => other.Left)) > 3)
                break;
            last++;
        }
        return last;
    }
}

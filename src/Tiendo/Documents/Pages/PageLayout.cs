namespace Tiendo.Documents.Pages;

/// <summary>What stands on a page before its reading order is known.</summary>
internal sealed class PageLayout(double width, double height)
{
    public double Width { get; } = width;
    public double Height { get; } = height;
    public bool Recognised { get; init; }
    public List<Piece> Pieces { get; } = [];
}

/// <summary>Words that stand side by side without a wide gap: a line of running text, or a line of a cell.</summary>
internal sealed class Piece
{
    public List<(string Text, Box Box)> Words { get; } = new(8);
    public double Left => Words[0].Box.Left;
    public double Right => Words[^1].Box.Right;
    public double Top { get; private set; } = double.MaxValue;
    public double Bottom { get; private set; }
    public double Height => Bottom - Top;
    public double Middle => (Top + Bottom) / 2;
    public double Centre => (Left + Right) / 2;

    public void Add(string text, Box box)
    {
        Words.Add((text, box));
        (Top, Bottom) = (Math.Min(Top, box.Top), Math.Max(Bottom, box.Bottom));
    }

    public bool StartsWith(params ReadOnlySpan<string> words)
    {
        if (Words.Count < words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Words[i].Text.StartsWith(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    /// <summary>The words before and behind the widest gap; null when no gap is wider than the space between words may be.</summary>
    public (Piece Left, Piece Right)? CutAtWidestGap()
    {
        var (at, widest) = (0, 0.4 * Height);
        for (var i = 1; i < Words.Count; i++)
        {
            var gap = Words[i].Box.Left - Words[i - 1].Box.Right;
            (at, widest) = gap > widest ? (i, gap) : (at, widest);
        }
        if (at == 0)
            return null;
        var (left, right) = (new Piece(), new Piece());
        for (var i = 0; i < Words.Count; i++)
            (i < at ? left : right).Add(Words[i].Text, Words[i].Box);
        return (left, right);
    }

    public override string ToString() => string.Join(' ', Words.Select(word => word.Text));
}

/// <summary>The pieces on one height of the page, from left to right.</summary>
internal sealed class PageRow(Piece first)
{
    /// <summary>More pieces than any printed page has: such a page keeps the order it came in, so that time stays in proportion to size.</summary>
    public const int MostPieces = 5000;

    public List<Piece> Pieces { get; } = [first];
    public double Top { get; private set; } = first.Top;
    public double Bottom { get; private set; } = first.Bottom;
    public double Height => Bottom - Top;

    /// <summary>Takes the piece when it stands on this height beside the others.</summary>
    public bool TryAdd(Piece piece)
    {
        var shared = Math.Min(Bottom, piece.Bottom) - Math.Max(Top, piece.Top);
        if (shared < 0.6 * Math.Min(Height, piece.Height) || Pieces.Exists(other => other.Left < piece.Right - 1 && piece.Left < other.Right - 1))
            return false;
        var at = Pieces.FindIndex(other => other.Left > piece.Left);
        Pieces.Insert(at < 0 ? Pieces.Count : at, piece);
        (Top, Bottom) = (Math.Min(Top, piece.Top), Math.Max(Bottom, piece.Bottom));
        return true;
    }

    public void Replace(List<Piece> pieces)
    {
        Pieces.Clear();
        Pieces.AddRange(pieces);
    }

    /// <summary>Joins neighbours that are only a word space apart.</summary>
    public void JoinNeighbours()
    {
        for (var i = Pieces.Count - 1; i > 0; i--)
        {
            if (Pieces[i].Left - Pieces[i - 1].Right >= 0.5 * Height)
                continue;
            foreach (var (text, box) in Pieces[i].Words)
                Pieces[i - 1].Add(text, box);
            Pieces.RemoveAt(i);
        }
    }

    public static List<PageRow> Of(PageLayout page)
    {
        if (page.Pieces.Count > MostPieces)
            return page.Pieces.ConvertAll(piece => new PageRow(piece));
        var rows = new List<PageRow>();
        foreach (var piece in page.Pieces.OrderBy(piece => piece.Middle))
        {
            var taken = false;
            for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - 3) && !taken; i--)
                taken = rows[i].TryAdd(piece);
            if (!taken)
                rows.Add(new(piece));
        }
        rows.ForEach(row => row.JoinNeighbours());
        return rows;
    }
}

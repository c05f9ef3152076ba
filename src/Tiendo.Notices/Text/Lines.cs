namespace Tiendo.Notices.Text;

/// <summary>Cuts a text into lines and leaves out blank ones and page numbers.</summary>
internal static class Lines
{
    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        var blank = false;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var (from, to) = (start, end);
            var indent = 0;
            while (from < to && char.IsWhiteSpace(text[from])) indent += text[from++] == '\t' ? 4 : 1;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (from == to) blank = true;
            else
            {
                lines.Add(new() { Start = from, End = to, Indent = indent, BlankBefore = blank });
                blank = false;
            }

            start = end + 1;
        }

        RemovePageNumbers(text, lines);
        return lines;
    }

    /// <summary>A page number stands alone on its line and counts on from the one before; a table's own numbers follow each other too closely.</summary>
    private static void RemovePageNumbers(string text, List<Line> lines)
    {
        var (expected, last, kept, row) = (0, -20, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var number = line.Length <= 9 ? PageNumber(text.AsSpan(line.Start, line.Length)) : null;
            // Below the heading of a table its rows are counted first.
            if (line.Length <= 3 && text.AsSpan(line.Start, line.Length) is "STT" or "TT") row = 1;
            var follows = expected == 0 ? number is 1 or 2 : number == expected || number == expected + 1;
            if (number == row && row > 0)
            {
                row++;
                lines[kept++] = line;
            }
            else if (number is { } page && follows && i - last >= 8 && !NextRow(text, lines, i, page)) (expected, last) = (page + 1, i);
            else lines[kept++] = line;
        }

        lines.RemoveRange(kept, lines.Count - kept);
    }

    /// <summary>The next number stands so close below that both number the rows of a table.</summary>
    private static bool NextRow(string text, List<Line> lines, int at, int number)
    {
        for (var i = at + 1; i < lines.Count && i < at + 8; i++)
        {
            if (lines[i].Length <= 4 && PageNumber(text.AsSpan(lines[i].Start, lines[i].Length)) == number + 1) return true;
        }

        return false;
    }

    private static int? PageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim(['-', '–', ' ', '|']);
        return line.Length is >= 1 and <= 3 && int.TryParse(line, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
    }
}

using System.Globalization;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Structure;

/// <summary>A table that came out one cell a line: "STT", "Nhiệm vụ", "Cơ quan chủ trì", … then each row's number and cells below each other.</summary>
internal static class StackedTable
{
    private const int MostLines = 24;

    /// <summary>The rows of the table whose header begins at a line, and the line behind it; null when none begins there.</summary>
    public static (List<Block> Rows, int End)? Read(NoticeText words, List<Line> lines, int at)
    {
        if (!IsNumberHeader(words, lines[at])) return null;
        var next = at + 1;
        var leads = false;
        while (next < lines.Count && next < at + 10 && RowNumber(words, lines[next]) is null && !StartsSection(words, lines[next]))
        {
            leads |= Holds(words, lines[next], "chủ", "trì") || Holds(words, lines[next], "thực", "hiện");
            next++;
        }

        if (!leads || next >= lines.Count) return null;
        var rows = new List<Block>();
        var expected = 1;
        while (next < lines.Count)
        {
            if (StartsSection(words, lines[next]))
            {
                next++;
                while (next < lines.Count && RowNumber(words, lines[next]) is null && words.Tokens[lines[next].FirstToken].AllCapital) next++;
                continue;
            }

            if (RowNumber(words, lines[next]) != expected) break;
            var cells = new List<(int First, int End)>();
            next++;
            while (next < lines.Count && cells.Count < MostLines && RowNumber(words, lines[next]) != expected + 1 && !StartsSection(words, lines[next]))
            {
                cells.Add((lines[next].FirstToken, lines[next].EndToken));
                next++;
            }

            if (cells.Count > 0) rows.Add(new() { Marker = default, First = cells[0].First, End = cells[^1].End, IsRow = true, Lines = cells });
            expected++;
        }

        return rows.Count > 0 ? (rows, next) : null;
    }

    /// <summary>The number that stands alone on a line.</summary>
    public static int? RowNumber(NoticeText words, Line line)
    {
        var count = line.EndToken - line.FirstToken;
        if (count is 0 or > 2 || words.Tokens[line.FirstToken].Kind != TokenKind.Number || words.Tokens[line.FirstToken].Length > 3 || count == 2 && !words.Is(line.FirstToken + 1, '.')) return null;
        return int.Parse(words.Raw(line.FirstToken), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool IsNumberHeader(NoticeText words, Line line) =>
        line.EndToken - line.FirstToken == 1 && (words.Is(line.FirstToken, "stt") || words.Is(line.FirstToken, "tt"));

    private static bool StartsSection(NoticeText words, Line line) =>
        MarkerFinder.Find(words.Text, words.Tokens.AsSpan(line.FirstToken, line.EndToken - line.FirstToken)).Kind is MarkerKind.Roman or MarkerKind.Capital
        || line.EndToken - line.FirstToken == 2 && words.Tokens[line.FirstToken].AllCapital && words.Is(line.FirstToken + 1, '.');

    private static bool Holds(NoticeText words, Line line, string first, string second)
    {
        for (var t = line.FirstToken; t + 1 < line.EndToken; t++)
        {
            if (words.Reads(t, first, second)) return true;
        }

        return false;
    }
}

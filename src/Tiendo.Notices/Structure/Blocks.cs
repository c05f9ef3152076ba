using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Structure;

/// <summary>Joins lines that a page broke and separates paragraphs, list items and table rows.</summary>
internal sealed class Blocks(NoticeText words, List<Line> lines, KnownNames names)
{
    private static readonly PhraseList Announcing = new("sau, cầu, luận, kiến, đạo, điện, định");
    private const int LongestBrokenLine = 130;

    private readonly string text = words.Text;
    private readonly Token[] tokens = words.Tokens;
    private readonly bool blanksMeanNothing = lines.Count > 20 && lines.Count(line => line.BlankBefore) > 0.6 * lines.Count;
    private readonly bool oneParagraphALine = lines.Count > 0 && LengthAt(words, lines, 0.75) > 130;
    private readonly int width = LengthAt(words, lines, 0.9);
    private readonly bool breaksAnywhere = BreaksAnywhere(words, lines, LengthAt(words, lines, 0.9));
    private readonly int[] lastOrdinal = new int[100];

    public List<Block> Split()
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.FirstToken == line.EndToken) continue;
            if (StackedTable.Read(words, lines, i) is { } table)
            {
                blocks.AddRange(table.Rows);
                i = table.End - 1;
                continue;
            }

            var previous = i > 0 ? lines[i - 1] : null;
            var current = blocks.Count > 0 ? blocks[^1] : null;
            var row = IsRow(line);
            var marker = row ? default : MarkerFinder.Find(text, Tokens(line.FirstToken, line.EndToken));
            if (marker.Kind != MarkerKind.None && !IsReal(marker, line, previous, current)) marker = default;
            if (current is { Count: 0, IsRow: false } && marker.Kind == MarkerKind.None && !row)
            {
                // The mark stood alone on the line before.
                current.End = line.EndToken;
            }
            else if (current is null || row || current.IsRow || marker.Kind != MarkerKind.None || StartsParagraph(line, previous!, current))
            {
                if (marker.Kind != MarkerKind.None) Remember(marker);
                blocks.Add(new() { Marker = marker, First = line.FirstToken + marker.Tokens, End = line.EndToken, IsRow = row });
            }
            else
            {
                current.End = line.EndToken;
            }
        }

        return blocks;
    }

    private ReadOnlySpan<Token> Tokens(int first, int end) => tokens.AsSpan(first..end);

    private bool IsRow(Line line) => text.AsSpan(line.Start, line.Length).Count('|') >= 2 || text.AsSpan(line.Start, line.Length).Count('\t') >= 3;

    /// <summary>A hyphen or number at the start of a line is a list mark only where a list can begin.</summary>
    private bool IsReal(Marker marker, Line line, Line? previous, Block? current)
    {
        if (previous is null || current is null) return true;
        var ended = Ended(previous);
        // "(2)" goes on from a "(1)" that opened a line as well; alone it numbers things inside a sentence.
        if (marker.Kind == MarkerKind.Bracketed && marker.Ordinal != 1 && marker.Ordinal != lastOrdinal[marker.Level] + 1) return false;
        if (ended || line.BlankBefore && !blanksMeanNothing || IsLabel(line, marker)) return true;
        var afterHeading = current.Marker.Kind is not MarkerKind.None && current.First >= previous.FirstToken;
        return marker.Kind switch
        {
            MarkerKind.Number => marker.Depth > 1 || marker.Ordinal == 1 || marker.Ordinal == lastOrdinal[marker.Level] + 1,
            MarkerKind.Bracketed => marker.Ordinal == 1 || marker.Ordinal == lastOrdinal[marker.Level] + 1 && current.Marker.Kind == MarkerKind.Bracketed,
            MarkerKind.Bullet or MarkerKind.Plus or MarkerKind.Star =>
                current.Marker.Kind == marker.Kind ? previous.EndToken > 0 && tokens[previous.EndToken - 1].Is(',') || previous.Length < 0.6 * width && line.Indent >= previous.Indent
                : afterHeading || current.Marker.Kind is not MarkerKind.None && StartsWithAgencyOrVerb(line, marker) || previous.Length < 0.7 * width && StartsWithAgencyOrVerb(line, marker),
            _ => marker.Ordinal == 1 || marker.Ordinal == lastOrdinal[marker.Level] + 1,
        };
    }

    /// <summary>"- Cơ quan chủ trì: …", "- Thời hạn: …", also where the line before has no full stop.</summary>
    private bool IsLabel(Line line, Marker marker)
    {
        var at = line.FirstToken + marker.Tokens;
        if (marker.Kind is not (MarkerKind.Bullet or MarkerKind.Plus or MarkerKind.Star) || at >= line.EndToken || !tokens[at].Capital) return false;
        for (var i = at + 1; i < line.EndToken && i < at + 6; i++)
        {
            if (words.Is(i, ':')) return true;
        }

        return false;
    }

    private bool StartsWithAgencyOrVerb(Line line, Marker marker)
    {
        var at = line.FirstToken + marker.Tokens;
        return at < line.EndToken && tokens[at].Capital && words.Sense(at).HasAny(Sense.Order | Sense.Verb | Sense.Manner | Sense.Agency | Sense.Group);
    }

    private bool StartsParagraph(Line line, Line previous, Block current)
    {
        var first = tokens[line.FirstToken];
        var ended = Ended(previous);
        if (words.Reads(line.FirstToken, "nơi", "nhận") && first.Capital) return true;
        if (words.Is(line.FirstToken, "ngày") && first.Capital && line.FirstToken + 1 < line.EndToken && tokens[line.FirstToken + 1].Kind == TokenKind.Number) return true;
        if (first.Kind == TokenKind.Word && !first.Capital && (!ended || words.Is(previous.EndToken - 1, ';'))) return false;
        if (ended && Announces(previous)) return true;
        // No page breaks a line so late: such a line is a whole paragraph.
        if (previous.Length > LongestBrokenLine && (ended || oneParagraphALine)) return true;
        if (line.Length > LongestBrokenLine && !words.Is(previous.EndToken - 1, ',') && (ended || current.Marker.Kind != MarkerKind.None)) return true;
        if (line.BlankBefore && !blanksMeanNothing) return true;
        if (ended && (previous.Length < 0.75 * width || line.Indent > previous.Indent + 2)) return true;
        return HeadingEnds(line, previous, current) || EndsEarly(line, previous, current);
    }

    private bool InCapitals(int at) => tokens[at].AllCapital && tokens[at].Length > 1;

    /// <summary>A heading's line that broke although the next word would have fitted on it was meant to end there.</summary>
    private bool EndsEarly(Line line, Line previous, Block current)
    {
        if (breaksAnywhere || current.Marker.Kind is MarkerKind.None || !tokens[line.FirstToken].Capital || words.Is(previous.EndToken - 1, ',')) return false;
        if (current.First < previous.FirstToken || InCapitals(line.FirstToken) && InCapitals(previous.EndToken - 1)) return false;
        if (previous.Length + 1 + tokens[line.FirstToken].Length > 0.8 * width) return false;
        for (var t = Math.Max(previous.FirstToken, previous.EndToken - 6); t < previous.EndToken; t++)
        {
            if (t + Math.Max(names.AgencyAt(words, t, words.Count).Length, names.UnitAt(words, t, words.Count).Length) > previous.EndToken) return false;
        }

        return true;
    }

    /// <summary>Some texts break the first line of every paragraph early; then an early end means nothing.</summary>
    private static bool BreaksAnywhere(NoticeText words, List<Line> lines, int width)
    {
        var early = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var first = lines[i].FirstToken;
            if (first < lines[i].EndToken && words.Tokens[first].Kind == TokenKind.Word && !words.Tokens[first].Capital && lines[i - 1].Length + 1 + words.Tokens[first].Length < 0.8 * width) early++;
        }

        return early > 5 && early * 12 > lines.Count;
    }

    /// <summary>A heading has no full stop; the text below it begins with a verb or an order.</summary>
    private bool HeadingEnds(Line line, Line previous, Block current)
    {
        if (InCapitals(line.FirstToken) && InCapitals(previous.EndToken - 1)) return false;
        if (current.Marker.Kind is MarkerKind.None or MarkerKind.Bullet or MarkerKind.Plus or MarkerKind.Star) return false;
        if (!tokens[line.FirstToken].Capital || Ended(previous) || tokens[previous.EndToken - 1].Is(',')) return false;
        return previous.Length < 0.8 * width && words.Sense(line.FirstToken).HasAny(Sense.Order | Sense.Verb | Sense.Manner)
            && !(words.Is(previous.EndToken - 1, Sense.Agency) && tokens[previous.EndToken - 1].Capital);
    }

    /// <summary>"… như sau:", "… yêu cầu:" ends a paragraph wherever the line breaks.</summary>
    private bool Announces(Line line) => words.Is(line.EndToken - 1, ':')
        && words.Reads(line.EndToken - 2, Announcing);

    private bool Ended(Line line)
    {
        if (line.EndToken == line.FirstToken) return false;
        var last = tokens[line.EndToken - 1];
        if (last.Kind != TokenKind.Sign) return false;
        if (last.Sign is '.' or ':' or ';' or '!' or '?' or '…') return true;
        return last.Sign is '"' or '”' or ')' && line.EndToken - line.FirstToken > 1 && tokens[line.EndToken - 2].Kind == TokenKind.Sign && tokens[line.EndToken - 2].Sign is '.' or ';';
    }

    private void Remember(Marker marker)
    {
        lastOrdinal[marker.Level] = marker.Ordinal;
        for (var level = marker.Level + 1; level < lastOrdinal.Length; level++)
        {
            if (level / 10 == (int)MarkerKind.Number || level / 10 > (int)MarkerKind.Number) lastOrdinal[level] = 0;
        }
    }

    private static int LengthAt(NoticeText words, List<Line> lines, double share)
    {
        var lengths = lines.FindAll(line => !words.Text.AsSpan(line.Start, line.Length).Contains('|')).ConvertAll(line => line.Length);
        if (lengths.Count == 0) return 80;
        lengths.Sort();
        return lengths[(int)((lengths.Count - 1) * share)];
    }
}

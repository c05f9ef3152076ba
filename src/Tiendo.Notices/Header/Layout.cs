using Tiendo.Notices.Text;

namespace Tiendo.Notices.Header;

/// <summary>The rows of a document's head and foot: where the number, the kind, the body and the list of receivers stand.</summary>
internal sealed class Layout
{
    private const int LongestHead = 60;

    /// <summary>The kinds of document (Decree 30/2020, Annex III), as the title line has them.</summary>
    private static readonly string[] Kinds =
    [
        "thông báo kết luận", "thông báo", "công điện", "chỉ thị", "kế hoạch", "quyết định", "nghị quyết", "báo cáo", "tờ trình", "giấy mời",
        "kết luận", "hướng dẫn", "chương trình", "đề án", "phương án", "quy chế", "quy định", "biên bản", "phiếu chuyển", "thông cáo", "nghị định", "thông tư", "lệnh", "luật",
    ];

    private readonly NoticeText words;

    public Layout(NoticeText words, List<Line> lines)
    {
        this.words = words;
        Lines = lines;
        ReceiversLine = lines.FindLastIndex(line => Starts(line, "nơi", "nhận"));
        if (ReceiversLine >= 0) ReceiversLine = lines.FindIndex(line => Starts(line, "nơi", "nhận"));
        FootLine = ReceiversLine;
        var limit = Math.Min(LongestHead, ReceiversLine > 0 ? ReceiversLine : lines.Count);
        NumberLine = FindNumber(limit);
        KindLine = FindKind(limit);
        AddressLine = FindIndex(0, limit, line => Starts(line, "kính", "gửi"));
        if (FootLine < 0) FootLine = FindIndex(Math.Min(HeadEnd + 1, lines.Count), lines.Count, SignedBy);
        SubjectLine = FindIndex(0, limit, line => words.Reads(line.FirstToken, "v", "/", "v") || Starts(line, "về", "việc") && KindLine < 0);
    }

    public List<Line> Lines { get; }

    /// <summary>The line with "Số:", or −1.</summary>
    public int NumberLine { get; }

    /// <summary>The line with the kind in capitals, or −1.</summary>
    public int KindLine { get; }

    /// <summary>The kind itself, or null.</summary>
    public string? Kind { get; private set; }

    /// <summary>The line with "Kính gửi", or −1.</summary>
    public int AddressLine { get; }

    /// <summary>The line with "V/v", or −1.</summary>
    public int SubjectLine { get; }

    /// <summary>The line with "Nơi nhận", or −1.</summary>
    public int ReceiversLine { get; }

    /// <summary>The first line of the foot: "Nơi nhận" or, without it, the signer's office; −1 without either.</summary>
    public int FootLine { get; }

    /// <summary>The lines that can belong to the head.</summary>
    public int HeadEnd
    {
        get
        {
            var last = Math.Max(Math.Max(NumberLine, KindLine), Math.Max(AddressLine, SubjectLine));
            return Math.Min(last < 0 ? 12 : last + 20, Math.Min(LongestHead, ReceiversLine > 0 ? ReceiversLine : Lines.Count));
        }
    }

    public bool Starts(Line line, params ReadOnlySpan<string> folded) => words.Reads(line.FirstToken, folded) && line.FirstToken + folded.Length <= line.EndToken;

    /// <summary>"TL. CHỦ TỊCH", "KT. GIÁM ĐỐC" ends a line.</summary>
    private bool SignedBy(Line line)
    {
        for (var t = line.FirstToken; t + 2 < line.EndToken; t++)
        {
            if (words.Is(t + 1, '.') && words.Tokens[t].AllCapital && words.Raw(t) is "KT" or "TL" or "TM" or "TUQ" && words.Tokens[t + 2].AllCapital && words.Tokens[t + 2].Length > 1 && words.Tokens[line.EndToken - 1].AllCapital) return true;
        }

        return false;
    }

    private int FindNumber(int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            for (var t = Lines[i].FirstToken; t < Lines[i].EndToken; t++)
            {
                if (!words.Is(t, "số") || !words.Tokens[t].Capital) continue;
                var columnStart = t == Lines[i].FirstToken || words.Tokens[t].Start - words.Tokens[t - 1].End > 2;
                if (columnStart && (words.Is(t + 1, ':') || t + 1 < words.Count && words.Tokens[t + 1].Kind == TokenKind.Number && (words.Is(t + 2, '-') || words.Is(t + 2, '/')))) return i;
            }
        }

        return -1;
    }

    private int FindKind(int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            var line = Lines[i];
            var first = line.FirstToken;
            if (first >= line.EndToken || !words.Tokens[first].AllCapital) continue;
            foreach (var kind in Kinds)
            {
                var parts = kind.Split(' ');
                if (!words.Reads(first, parts) || first + parts.Length > line.EndToken) continue;
                if (first + parts.Length < line.EndToken && (line.EndToken - first > parts.Length + 1 || words.Tokens[first + parts.Length].Kind != TokenKind.Sign)) continue;
                if (parts.Length > 1 && !words.Tokens[first + 1].AllCapital) continue;
                Kind = kind;
                return i;
            }
        }

        return -1;
    }

    private int FindIndex(int from, int to, Predicate<Line> wanted)
    {
        for (var i = from; i < to; i++)
        {
            if (wanted(Lines[i])) return i;
        }

        return -1;
    }
}

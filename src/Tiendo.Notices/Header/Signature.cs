using Tiendo.Notices.Text;

namespace Tiendo.Notices.Header;

/// <summary>Reads the foot of a document: receivers, the signer's office and name.</summary>
internal sealed class Signature(NoticeText words, Layout layout)
{
    private static readonly string[] Offices =
        ["KT", "TM", "TL", "TUQ", "Q", "CHỦ", "PHÓ", "CHÁNH", "GIÁM", "BỘ", "THỨ", "THỦ", "T", "TRƯỞNG", "BÍ", "TỔNG", "CỤC", "VIỆN", "CHI", "THƯỜNG", "QUYỀN", "THỪA"];

    /// <summary>The signer's office and name, each null where it cannot be told.</summary>
    public (string? Signer, string? Title) Read()
    {
        var start = layout.ReceiversLine >= 0 ? layout.ReceiversLine : Math.Max(0, layout.Lines.Count - 14);
        var (title, signer) = (new List<string>(), (string?)null);
        for (var i = start; i < layout.Lines.Count && i < start + 60; i++)
        {
            foreach (var (first, end) in Columns(layout.Lines[i]))
            {
                if (IsOffice(first, end)) title.Add(words.Words(first, end));
                else if (signer is null && title.Count > 0 && IsPerson(first, end)) signer = words.Words(first, end);
            }

            if (signer is null && title.Count > 0 && i + 1 < layout.Lines.Count && Broken(layout.Lines[i], layout.Lines[i + 1]) is { } joined) signer = joined;
        }

        return (signer, title.Count > 0 ? string.Join(" / ", title) : null);
    }

    /// <summary>The addressees behind "Kính gửi" and "Nơi nhận".</summary>
    public List<string> Receivers()
    {
        var receivers = new List<string>();
        if (layout.AddressLine >= 0) Collect(layout.AddressLine, Math.Min(layout.AddressLine + 30, layout.Lines.Count), receivers);
        if (layout.ReceiversLine >= 0) Collect(layout.ReceiversLine, layout.Lines.Count, receivers);
        return receivers;
    }

    private void Collect(int from, int to, List<string> receivers)
    {
        var line = layout.Lines[from];
        var behind = line.FirstToken + 2;
        if (words.Is(behind, ':')) behind++;
        if (behind < line.EndToken && !IsOffice(Columns(line)[^1].First, line.EndToken)) receivers.Add(words.Words(behind, line.EndToken).TrimEnd('.', ';', ' '));
        for (var i = from + 1; i < to && receivers.Count < 80; i++)
        {
            var (first, end) = Columns(layout.Lines[i])[0];
            if (!words.Is(first, '-') && !words.Is(first, '–'))
            {
                if (i > from + 1 || receivers.Count > 0 && from == layout.AddressLine) return;
                continue;
            }

            receivers.Add(words.Words(first + 1, end).TrimEnd('.', ';', ' '));
        }
    }

    /// <summary>Splits a line where a wide gap separates two columns.</summary>
    private List<(int First, int End)> Columns(Line line)
    {
        var columns = new List<(int, int)>();
        var first = line.FirstToken;
        for (var t = line.FirstToken + 1; t < line.EndToken; t++)
        {
            if (words.Tokens[t].Start - words.Tokens[t - 1].End < 4) continue;
            columns.Add((first, t));
            first = t;
        }

        columns.Add((first, line.EndToken));
        return columns;
    }

    private bool IsOffice(int first, int end)
    {
        if (first >= end || end - first > 14 || words.Tokens[first].Kind != TokenKind.Word || !words.Tokens[first].AllCapital) return false;
        for (var t = first; t < end; t++)
        {
            if (words.Tokens[t].Kind == TokenKind.Word && !words.Tokens[t].AllCapital) return false;
        }

        var word = words.Raw(first).ToString();
        return Array.Exists(Offices, office => word == office);
    }

    private bool IsPerson(int first, int end)
    {
        if (end - first is < 2 or > 5) return false;
        for (var t = first; t < end; t++)
        {
            var token = words.Tokens[t];
            if (token.Kind != TokenKind.Word || !token.Capital || token.AllCapital && token.Length > 1 || words.Is(t, Sense.Agency) && t == first && words.Is(t, Sense.Group)) return false;
        }

        return true;
    }

    private string? Broken(Line line, Line next)
    {
        if (line.EndToken - line.FirstToken != 1 || next.EndToken - next.FirstToken is < 1 or > 3) return null;
        return IsPerson(line.FirstToken, next.EndToken) && line.EndToken == next.FirstToken ? words.Words(line.FirstToken, next.EndToken) : null;
    }
}

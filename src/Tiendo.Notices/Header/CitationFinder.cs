using System.Text;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Header;

/// <summary>Finds references to documents by number and sign, and marks the words they take.</summary>
internal sealed class CitationFinder(NoticeText words, DateParser dates)
{
    private static readonly string[] Types =
        ["NQ", "QĐ", "CT", "TB", "KH", "BC", "TTr", "CĐ", "NĐ", "TT", "HD", "KL", "QH", "CV", "TTg", "CP", "UBND", "VP", "VPCP", "TW", "TU", "BTV", "HĐND", "GM", "PC", "ĐA", "PA", "CTr", "QC", "BKHĐT", "TTLT", "PL", "L", "VBHN", "LCT"];

    /// <summary>All references between two tokens, in reading order.</summary>
    public List<Citation> Find(int first, int end, bool[] taken)
    {
        var found = new List<Citation>();
        for (var i = first; i < end; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Number || NumberEnd(i, end, words.Is(i - 1, "số") || words.Is(i - 1, ':') && words.Is(i - 2, "số")) is not { } after) continue;
            DateOnly? day = null;
            var close = after;
            var dated = words.Is(after, ',') ? after + 1 : after;
            if (words.Is(dated, "ngày") && dates.At(dated, end) is { YearAssumed: false } time)
            {
                day = time.To;
                close = time.End;
            }

            var begin = words.Is(i - 1, "số") ? i - 1 : words.Is(i - 2, "số") && words.Is(i - 1, ':') ? i - 2 : i;
            found.Add(new(Compact(i, after), day, words.Span(begin, close)));
            for (var t = begin; t < close; t++) taken[t] = true;
            i = close - 1;
        }

        return found;
    }

    /// <summary>Where a number such as "229/TB-VP", "7047-TB/VPTU", "16/2026/QĐ-UBND", "66-NQ/TW" ends; null when it is none.</summary>
    public int? NumberEnd(int at, int end, bool said = false)
    {
        var i = at + 1;
        // "66.19/2026/NQ-CP": a number may be dotted.
        if (words.Is(i, '.') && i + 1 < end && words.Tokens[i + 1].Kind == TokenKind.Number && !words.Tokens[i + 1].SpaceBefore && words.Is(i + 2, '/')) i += 2;
        if (words.Is(i, '/') && i + 1 < end && words.Tokens[i + 1].Kind == TokenKind.Number && words.Tokens[i + 1].Length == 4 && (words.Is(i + 2, '/') || words.Is(i + 2, '-'))) i += 2;
        if (!words.Is(i, '/') && !words.Is(i, '-') && !words.Is(i, '–')) return null;
        if (i + 1 >= end || words.Tokens[i + 1].Kind != TokenKind.Word || !words.Tokens[i + 1].Capital) return null;
        // "… Bắc Sơn 2" and below it "- UBND xã …": a bullet, no sign.
        if (!words.Is(i, '/') && words.Tokens[i].Line != words.Tokens[at].Line && words.Tokens[i + 1].SpaceBefore) return null;
        var (letters, known) = (0, false);
        i++;
        while (i < end && i < at + 24)
        {
            var token = words.Tokens[i];
            var glued = !token.SpaceBefore || words.Is(i - 1, '-') || words.Is(i - 1, '/') || words.Is(i - 1, '&');
            if (token.Kind == TokenKind.Word && glued && Sign(i))
            {
                known |= Array.Exists(Types, type => words.Raw(i).StartsWith(type, StringComparison.Ordinal));
                letters++;
            }
            else if (token.Kind == TokenKind.Number && !token.SpaceBefore && words.Tokens[i - 1].Kind == TokenKind.Word) letters++;
            else if (!(token.Is('-') || token.Is('–') || token.Is('/') || token.Is('&') || token.Is('.') && words.Is(i - 1, "ĐT")) || i + 1 >= end || words.Tokens[i + 1].Kind != TokenKind.Word || !Sign(i + 1) || token.SpaceBefore && words.Tokens[i + 1].SpaceBefore) break;
            i++;
        }

        return (known || said) && letters > 0 ? i : null;
    }

    // Signs are written in capitals, with a small letter inside at times: "TTr", "TTg", "VPUBND", "QLN".
    private bool Sign(int at)
    {
        var word = words.Raw(at);
        return char.IsUpper(word[0]) && word.Length <= 12 && (word.Length == 1 || char.IsUpper(word[1]) || word is "Tr");
    }

    /// <summary>The number as one word: "7047- TB/VPTU" is "7047-TB/VPTU".</summary>
    public string Compact(int first, int end)
    {
        var number = new StringBuilder();
        for (var i = first; i < end; i++) number.Append(words.Is(i, '–') ? "-" : words.Raw(i));
        return number.ToString();
    }
}

using Tiendo.Notices.Text;

namespace Tiendo.Notices.Structure;

/// <summary>Cuts a block into sentences.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["TP", "KT", "TL", "TM", "TUQ", "ThS", "TS", "PGS", "GS", "BS", "v", "s", "P", "Q", "H", "X", "Tx", "tp", "Tp", "tr", "St", "No", "Tr", "đ", "KV"];

    public static List<(int First, int End)> Of(NoticeText words, int first, int end)
    {
        var sentences = new List<(int, int)>();
        var (start, depth, quoted) = (first, 0, false);
        for (var i = first; i < end; i++)
        {
            var token = words.Tokens[i];
            if (token.Kind != TokenKind.Sign) continue;
            switch (token.Sign)
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth > 0:
                    depth--;
                    break;
                case '“':
                    quoted = true;
                    break;
                case '”':
                    quoted = false;
                    break;
                case '.' or '!' or '?' or '…' when Ends(words, i, end, depth > 0 || quoted):
                    sentences.Add((start, i + 1));
                    (start, depth, quoted) = (i + 1, 0, false);
                    break;
            }
        }

        if (start < end) sentences.Add((start, end));
        return sentences;
    }

    // An unclosed bracket or quotation must not swallow the rest: a clear new sentence far on still ends it.
    private static bool Ends(NoticeText words, int at, int end, bool enclosed)
    {
        if (enclosed || at + 1 >= end) return false;
        var next = words.Tokens[at + 1];
        if (!next.SpaceBefore) return false;
        var opens = next.Kind == TokenKind.Word ? next.Capital : next.Kind == TokenKind.Sign && next.Sign is '“' or '"' or '(';
        if (!opens || at == 0) return false;
        var before = words.Tokens[at - 1];
        return before.Kind != TokenKind.Word || before.SpaceBefore && !Array.Exists(Abbreviations, a => words.Raw(at - 1).Equals(a, StringComparison.Ordinal))
            || !before.SpaceBefore && words.Tokens[at].Sign == '.' && before.Length > 2;
    }
}

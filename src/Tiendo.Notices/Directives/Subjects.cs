using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Finds the projects that an order is about, and the parks and clusters among them one by one.</summary>
internal sealed class Subjects(NoticeText words)
{
    private const int MostNames = 60;

    private static readonly (string[] Words, string Name)[] Kinds =
    [
        (["cụm", "công", "nghiệp"], "Cụm công nghiệp"), (["ccn"], "Cụm công nghiệp"), (["khu", "công", "nghiệp"], "Khu công nghiệp"), (["kcn"], "Khu công nghiệp"),
        (["khu", "kinh", "tế", "cửa", "khẩu"], "Khu kinh tế cửa khẩu"), (["khu", "ktck"], "Khu kinh tế cửa khẩu"), (["kktck"], "Khu kinh tế cửa khẩu"), (["khu", "kinh", "tế"], "Khu kinh tế"), (["kkt"], "Khu kinh tế"),
    ];

    /// <summary>Named projects and subjects as written.</summary>
    public void About(int first, int end, List<string> found)
    {
        string? unnamed = null;
        for (var i = first; i < end; i++)
        {
            if (!words.Is(i, Sense.Subject)) continue;
            var close = SubjectEnd(i, end);
            if (close > i + words.Length(i)) Add(found, words.Words(i, close));
            else if (Kind(i).Length > 0) unnamed ??= Unnamed(i, i + words.Length(i), end);
            i = Math.Max(i, close - 1);
        }

        if (found.Count == 0 && unnamed is not null) found.Add(unnamed);
    }

    /// <summary>"các cụm công nghiệp trên địa bàn tỉnh"</summary>
    private string Unnamed(int at, int after, int end)
    {
        while (after + 1 < end && words.Is(after, ',') && Kind(after + 1).Length is > 0 and var more) after += 1 + more;
        if (words.Reads(after, "trên", "địa") && words.Is(after + 2, "bàn")) after = Math.Min(end, words.Is(after + 3, "tỉnh") ? after + 4 : after + 3);
        return words.Words(words.Is(at - 1, "các") ? at - 1 : at, after);
    }

    /// <summary>The matter of the whole document: its title without "V/v", "Kết luận của … tại cuộc họp về".</summary>
    public static string OfTitle(string title)
    {
        var matter = title;
        foreach (var opening in (string[])["V/v ", "Về việc ", "về tình hình ", "tại cuộc họp nghe báo cáo ", "tại cuộc họp xem xét ", "tại cuộc họp về ", " họp về ", " làm việc về ", "tình hình thực hiện "])
        {
            var at = matter.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + opening.Length < matter.Length) matter = matter[(at + opening.Length)..];
        }

        return matter.Trim();
    }

    /// <summary>The words of a heading without its opening: "Đối với", "Về kiến nghị".</summary>
    public void Heading(int first, int end, List<string> found)
    {
        var at = first;
        foreach (var opening in (string[][])[["đối", "với"], ["về", "việc"], ["về"], ["kiến", "nghị", "về", "việc"], ["kiến", "nghị"], ["đề", "nghị"], ["các"], ["nội", "dung"]])
        {
            if (words.Reads(at, opening)) at += opening.Length;
        }

        while (end > at && words.Tokens[end - 1].Kind == TokenKind.Sign && words.Tokens[end - 1].Sign is ':' or '.' or ',' or ';') end--;
        if (end - at is > 1 and < 60) Add(found, words.Words(at, end));
    }

    /// <summary>"Cụm công nghiệp Na Dương 1, 2 và 3" gives three places.</summary>
    public void Places(int first, int end, List<string> found)
    {
        for (var i = first; i < end; i++)
        {
            var (length, kind) = Kind(i);
            if (length == 0) continue;
            var at = i + length;
            if (words.Is(at, ':')) at++;
            if (words.Is(at, "và") && Kind(at + 1).Length > 0) continue;
            while (at < end)
            {
                var name = NameEnd(at, end);
                if (name == at) break;
                at = Numbered(kind, at, name, end, found);
                var next = at;
                if (words.Is(next, ',')) next++;
                if (words.Is(next, "và")) next++;
                if (next == at || next >= end || !words.Tokens[next].Capital || words.Is(next, Sense.Agency | Sense.Office | Sense.Order | Sense.Subject)) break;
                at = next;
            }

            i = Math.Max(i, at - 1);
        }
    }

    private int Numbered(string kind, int at, int end, int limit, List<string> found)
    {
        var numbered = words.Tokens[end - 1].Kind == TokenKind.Number;
        Add(found, $"{kind} {words.Words(at, end)}");
        if (!numbered) return end;
        var stem = words.Words(at, end - 1);
        while (end < limit)
        {
            var next = end;
            if (words.Is(next, ',')) next++;
            if (words.Is(next, "và")) next++;
            if (next == end || next >= limit || words.Tokens[next].Kind != TokenKind.Number || words.Tokens[next].Length > 2) break;
            Add(found, $"{kind} {stem} {words.Words(next, next + 1)}");
            end = next + 1;
        }

        return end;
    }

    private int NameEnd(int at, int end)
    {
        var i = at;
        while (i < end && i < at + 8)
        {
            var token = words.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Capital && !(i > at && words.Is(i, Sense.Order | Sense.Office | Sense.Agency))) i++;
            else if (token.Kind == TokenKind.Number && i > at && token.Length <= 2 && token.SpaceBefore && !words.Is(i + 1, '/') && !words.Is(i + 1, "ha")) return i + 1;
            else if ((token.Is('-') || token.Is('–')) && i > at && i + 1 < end && words.Tokens[i + 1].Capital) i++;
            else if (i > at && words.Is(i, "số") && i + 1 < end && words.Tokens[i + 1].Kind == TokenKind.Number) i++;
            else break;
        }

        return i;
    }

    private (int Length, string Name) Kind(int at)
    {
        foreach (var (form, name) in Kinds)
        {
            if (words.Reads(at, form)) return (form.Length, name);
        }

        return default;
    }

    private int SubjectEnd(int at, int end)
    {
        var i = at + words.Length(at);
        var (named, closed) = (false, false);
        while (i < end && i < at + 40)
        {
            var token = words.Tokens[i];
            if (words.Is(i, Sense.Subject))
            {
                named |= token.Capital;
                closed = false;
                i += words.Length(i);
            }
            else if (token.Kind == TokenKind.Word && token.Capital && !words.Is(i, Sense.Order))
            {
                closed = named && words.Tokens[i - 1].Capital;
                named = true;
                i++;
            }
            else if (token.Kind == TokenKind.Number && (named || token.Length <= 3) && !words.Is(i + 1, '/'))
            {
                closed = named;
                i++;
            }
            else if (named && token.Kind == TokenKind.Sign && token.Sign is ',' or '-' or '–' && i + 1 < end && (words.Tokens[i + 1].Kind == TokenKind.Number || words.Tokens[i + 1].Capital && token.Sign != ',')) i++;
            else if (named && words.Is(i, "và") && i + 1 < end && words.Tokens[i + 1].Kind == TokenKind.Number) i++;
            else if (words.Is(i, "với") && words.Is(i + 1, Sense.Subject)) i++;
            else if (token.Kind != TokenKind.Word || closed || words.Is(i, Sense.Stop | Sense.Manner | Sense.Fact | Sense.Order | Sense.Duty | Sense.Preamble)) break;
            else i += words.Length(i);
        }

        return named ? i : at;
    }

    private static void Add(List<string> found, string subject)
    {
        if (found.Count < MostNames && !found.Contains(subject, StringComparer.OrdinalIgnoreCase)) found.Add(subject);
    }
}

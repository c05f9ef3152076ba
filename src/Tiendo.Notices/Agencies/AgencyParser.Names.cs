using Tiendo.Notices.Text;

namespace Tiendo.Notices.Agencies;

internal sealed partial class AgencyParser
{
    // Verbs that names are made with: "phát triển quỹ đất", "đầu tư xây dựng".
    private static readonly PhraseList VerbsInNames = new("quản lý, đầu tư, xây dựng, phát triển, khai thác, kiểm định, kiểm soát, quy hoạch, chuyển đổi, xúc tiến, chỉ đạo, bảo vệ, phòng chống, điều hành, giải phóng, thông tin, cứu");
    private static readonly PhraseList Parks = new("khu kinh tế, khu công nghiệp, cụm công nghiệp, kkt, kcn, ccn");

    /// <summary>"các Sở: Tài chính, Kế hoạch và Đầu tư", "các Bộ Công an, Tư pháp", "các Tập đoàn: …".</summary>
    private int? SharedNoun(int head, int end, List<NamedAgency> found)
    {
        if (!words.Is(head, Sense.Agency)) return null;
        var noun = words.Words(head, head + words.Length(head));
        var next = head + words.Length(head);
        while (words.Is(next, ',') && words.Is(next + 1, Sense.Group)) next += 1 + words.Length(next + 1);
        var colon = words.Is(next, ':');
        if (colon) next++;
        if (next >= end || !words.Tokens[next].Capital || ShortEnd(next, end, colon) is not { } firstEnd) return null;
        if (!colon && names.ShortAt(words, next, end) == 0) return null;
        // "Các bệnh viện: Tổ chức phân loại người bệnh"
        if (words.Is(next, Sense.Verb | Sense.Manner) && names.ShortAt(words, next, end) == 0 && next + 1 < end && !words.Tokens[next + 1].Capital) return null;
        noun = char.ToUpperInvariant(noun[0]) + noun[1..];
        var (first, after) = (next, firstEnd);
        while (found.Count < LongestList)
        {
            var name = $"{noun} {words.Words(first, after)}";
            found.Add(new(name, names.Find(name)?.Key, first, after, false));
            if (Separator(SkipAside(after, end), end) is not { } item || !words.Tokens[item].Capital
                || names.ShortAt(words, item, end) == 0 && words.Is(item, Sense.Agency | Sense.Office) || ShortEnd(item, end, colon) is not { } itemEnd)
            {
                return after;
            }

            (first, after) = (item, itemEnd);
        }

        return first;
    }

    private int? ShortEnd(int at, int end, bool colon)
    {
        var length = names.ShortAt(words, at, end);
        if (length > 0) return at + length;
        if (!colon || names.AgencyAt(words, at, end).Agency is not null) return null;
        var after = at;
        while (after < end && after < at + 12)
        {
            var token = words.Tokens[after];
            var joined = token.Is('-') || token.Is('–') || words.Is(after, "và");
            if (joined && after + 1 < end && words.Tokens[after + 1].Capital && !words.Is(after + 1, Sense.Agency) && !(words.Is(after, "và") && names.ShortAt(words, after + 1, end) > 0)) after += 2;
            else if (token.Kind == TokenKind.Word && !words.Is(after, Sense.Stop | Sense.Verb | Sense.Manner | Sense.Order | Sense.Duty | Sense.Fact) && !words.Is(after, "và")) after++;
            else if (token.Kind == TokenKind.Word && token.Capital) after++;
            else break;
        }

        return after > at ? after : null;
    }

    /// <summary>A name by the grammar of names: a head noun and what belongs to it.</summary>
    private int? Proper(int at, int head, int end, bool plural, List<NamedAgency> found)
    {
        if (!words.Is(head, Sense.Agency) || words.Is(head, Sense.Noun)) return null;
        if (plural && words.Is(head, Sense.Group)) return null;
        var after = ProperEnd(head, end, plural);
        if (after <= head + (words.Length(head) > 1 || words.Tokens[head].AllCapital && words.Tokens[head].Length > 2 ? 0 : 1)) return null;
        if (!words.Tokens[head].Capital && !HasCapital(head, after) && !words.Is(after - 1, "tỉnh") && !words.Is(head, Sense.Group) && words.Length(head) < 2) return null;
        // "Thống kê, tổng kết …" is a deed; "Thống kê tỉnh" is a body.
        var named = head + words.Length(head);
        if (words.Is(head, Sense.Verb) && (after == named || !words.Tokens[named].Capital && !words.Is(named, Sense.Unit))) return null;
        var open = !HasCapital(head + 1, after) && !words.Tokens[head].Capital;
        after = Appositive(after, end);
        found.Add(new(words.Words(at, after), null, at, after, open || plural));
        return after;
    }

    private bool HasCapital(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Tokens[i].Capital) return true;
        }

        return false;
    }

    private int ProperEnd(int head, int end, bool plural)
    {
        var after = head + words.Length(head);
        var closed = false;
        var limit = Math.Min(end, head + LongestName);
        while (after < limit)
        {
            var token = words.Tokens[after];
            if (token.Kind == TokenKind.Number)
            {
                if (token.SpaceBefore && !words.Is(after - 1, "số") && !words.Is(after - 1, "đạo") && !words.Is(after - 1, "vực") && !(words.Reads(after - 2, "công", "tác") && token.Length > 2) && !words.Tokens[after - 1].Capital) break;
                after++;
                closed = true;
            }
            else if (words.Is(after, "số") && after + 1 < limit && words.Tokens[after + 1].Kind == TokenKind.Number)
            {
                after += 2;
                closed = true;
            }
            else if (words.Is(after, "các") && after == head + words.Length(head) && words.Is(after + 1, Sense.Unit))
            {
                // "Công an các phường, xã, đặc khu"
                return UnitTypesEnd(after + 1, limit);
            }
            else if (words.Is(after, "các") && after == head + words.Length(head) && words.Is(after + 1, Sense.Subject)) after += 1 + words.Length(after + 1);
            else if (token.Kind == TokenKind.Sign)
            {
                var joins = (token.Sign is '-' or '–' or '&') && after + 1 < limit && words.Tokens[after + 1].Capital && !words.Reads(after + 1, "cơ", "quan");
                if (joins || CommaInName(after, limit)) after += 2;
                else break;
                closed = false;
            }
            else if (words.Is(after, "và"))
            {
                if (!AndInName(after, limit)) break;
                after++;
                if (words.Is(after, "các")) after++;
                closed = false;
            }
            else if (token.Capital && (closed || words.Is(after - 1, Sense.Unit)) && words.Is(after, Sense.Manner | Sense.Duty | Sense.Order)) break;
            else if (token.Capital && !(token.AllCapital && plural))
            {
                var unit = names.UnitAt(words, after, limit).Length;
                closed = unit > 0;
                after += Math.Max(1, unit);
            }
            else if (closed || !NamePart(after, head)) break;
            else
            {
                closed = words.Is(after, Sense.Unit) && !(after + words.Length(after) < limit && words.Tokens[after + words.Length(after)].Capital);
                after = closed ? UnitTypesEnd(after, limit, false) : after + words.Length(after);
            }
        }

        return after;
    }

    /// <summary>A small word inside a name: a noun, or a verb that names use ("phát triển quỹ đất", "đầu tư xây dựng").</summary>
    private bool NamePart(int at, int head)
    {
        if (words.Is(at, Sense.Order | Sense.Manner | Sense.Duty | Sense.Stop | Sense.Joint | Sense.Fact)) return false;
        if (!words.Is(at, Sense.Verb)) return true;
        // "Ban Quản lý các khu công nghiệp xây dựng kế hoạch"
        if (words.Reads(at - 3, Parks)) return false;
        return at <= head + 12 && (words.Reads(at, VerbsInNames) || at == head + 1 || at == head + 3 && words.Reads(head, "ban", "chỉ", "đạo"));
    }

    private bool AndInName(int at, int limit)
    {
        if (at + 2 >= limit) return false;
        if (words.Is(at + 1, "các")) return words.Is(at + 2, Sense.Subject);
        if (!words.Tokens[at + 1].Capital) return SmallGoesOn(at + 1, limit);
        return !words.Is(at + 1, Sense.Agency | Sense.Office | Sense.Order) || words.Is(at + 1, Sense.Verb);
    }

    /// <summary>"công trình dân dụng và công nghiệp tỉnh": small words behind "và" belong to the name when a place closes it.</summary>
    private bool SmallGoesOn(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 5; i++)
        {
            if (words.Is(i, "tỉnh") || i > at && words.Tokens[i].Capital && names.UnitAt(words, i, limit).Length > 0) return i > at;
            if (words.Tokens[i].Kind != TokenKind.Word || words.Is(i, Sense.Stop | Sense.Manner | Sense.Order | Sense.Duty | Sense.Joint | Sense.Fact)) return false;
        }

        return false;
    }

    /// <summary>"Ban Quản lý các Khu công nghiệp, Khu kinh tế tỉnh"</summary>
    private bool ParksInName(int at) =>
        words.Is(at, ',') && (words.Is(at - 1, "nghiệp") || words.Is(at - 1, "kcn") || words.Is(at - 1, "ccn")) && words.Reads(at + 1, Parks);

    /// <summary>"Đầu tư, Xây dựng và Kinh doanh": a comma belongs to the name when "và" and a capital follow soon.</summary>
    private bool CommaInName(int at, int limit)
    {
        if (ParksInName(at)) return true;
        if (!words.Is(at, ',') || at + 1 >= limit || !words.Tokens[at + 1].Capital || words.Is(at + 1, Sense.Agency | Sense.Office)) return false;
        for (var i = at + 2; i + 1 < limit && i < at + 8; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Word) return words.Is(i, ',') && CommaInName(i, limit);
            if (words.Is(i, "và")) return words.Tokens[i + 1].Capital && !words.Is(i + 1, Sense.Agency | Sense.Office);
            if (words.Is(i, Sense.Agency) && words.Tokens[i].Capital) return false;
        }

        return false;
    }
}

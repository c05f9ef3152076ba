using Tiendo.Notices.Text;

namespace Tiendo.Notices.Agencies;

internal sealed partial class AgencyParser
{
    private static readonly PhraseList GroupEndings = new("cấp xã, cấp tỉnh, cấp huyện, nêu trên, địa phương, chuyên môn, chức năng");

    private static readonly PhraseList Narrowing = new("ven biển, biên giới, miền núi, có rừng, có đất, vùng cao");

    /// <summary>"các sở, ban, ngành liên quan", "các chủ đầu tư hạ tầng Cụm công nghiệp Na Dương 1, 2 và 3", "chính quyền địa phương".</summary>
    private int? Group(int at, int head, int end, bool plural, List<NamedAgency> found)
    {
        if (!words.Is(head, Sense.Group)) return null;
        if (!plural && (!Bare(head) || words.Is(head, Sense.Verb) && !(words.Is(head + words.Length(head), ',') && words.Is(head + words.Length(head) + 1, Sense.Group)))) return null;
        var (after, lastNoun) = (head, head);
        while (after < end && after < head + LongestGroup && words.Is(after, Sense.Group))
        {
            after = Modifiers(after + words.Length(after), end);
            var next = after;
            if (words.Is(next, ',')) next++;
            // "chính quyền địa phương và cơ quan liên quan" are two; "các cơ quan, đơn vị và địa phương" share their article.
            if (words.Is(next, "và") && after - head > 2 && next == after && !words.Is(after - 3, ',') && after - lastNoun > 2) break;
            if (words.Is(next, "và") || words.Is(next, '-')) next++;
            if (next == after || !words.Is(next, Sense.Group) || words.Tokens[next].Capital && !plural || names.AgencyAt(words, next, end).Agency is not null) break;
            if (words.Is(next, Sense.Agency) && next + 1 < end && words.Tokens[next + 1].Capital) break;
            lastNoun = next;
            after = next;
        }

        return Open(at, GroupTail(after, end), found);
    }

    /// <summary>Nouns that name a body even without "các": "Nhà đầu tư", "chủ đầu tư", "cơ quan liên quan".</summary>
    private bool Bare(int head) =>
        words.Length(head) > 1 && !words.Is(head, Sense.Agency) || words.Is(head + words.Length(head), "liên") || words.Reads(head + words.Length(head), "có", "liên")
        || words.Reads(head + words.Length(head), ",") && words.Is(head + words.Length(head) + 1, Sense.Group);

    /// <summary>Nouns that narrow a group: "hạ tầng cụm công nghiệp", "chuyên môn", "thuộc tỉnh".</summary>
    private int Modifiers(int at, int end)
    {
        var after = at;
        var many = words.Is(at, "các") && words.Is(at + 1, Sense.Subject);
        if (many) after++;
        while (after < end && after < at + 14)
        {
            var token = words.Tokens[after];
            // "chủ đầu tư các cụm công nghiệp Phú Yên, Thanh Đa"
            if (many && words.Is(after, ',') && after + 1 < end && words.Tokens[after + 1].Capital && !words.Is(after + 1, Sense.Agency | Sense.Group | Sense.Office | Sense.Order | Sense.Unit | Sense.Verb)) after++;
            else if (token.Kind == TokenKind.Number && words.Tokens[after - 1].Capital) after = Numbers(after, end);
            else if (token.Kind != TokenKind.Word || words.Is(after, "và")) break;
            else if (words.Is(after, Sense.Subject)) after += words.Length(after);
            else if (token.Capital && after > at) after++;
            else if (token.Capital || words.Is(after, Sense.Stop | Sense.Verb | Sense.Manner | Sense.Order | Sense.Duty | Sense.Fact | Sense.Group | Sense.Joint | Sense.Preamble)) break;
            else after += words.Length(after);
        }

        return after;
    }

    /// <summary>"1, 2 và 3" behind a name.</summary>
    private int Numbers(int at, int end)
    {
        var after = at + 1;
        while (after + 1 < end)
        {
            var next = after;
            if (words.Is(next, ',')) next++;
            if (words.Is(next, "và")) next++;
            if (next == after || next >= end || words.Tokens[next].Kind != TokenKind.Number || words.Tokens[next].Length > 2) break;
            after = next + 1;
        }

        return after;
    }

    /// <summary>What closes a group: "có liên quan", "trên địa bàn tỉnh", "trực thuộc trung ương", "có cụm công nghiệp".</summary>
    private int GroupTail(int at, int end)
    {
        var after = Math.Min(at, end);
        while (after < end)
        {
            var next = after;
            if (words.Is(next, "có") && words.Reads(next + 1, "liên", "quan")) next += 3;
            else if (words.Reads(next, "liên", "quan") && !words.Is(next + 2, "đến")) next += 2;
            else if (words.Is(next, "có") && words.Is(next + 1, Sense.Subject)) next += 1 + words.Length(next + 1) + (words.Reads(next + 1 + words.Length(next + 1), "đi", "qua") ? 2 : 0);
            else if (words.Reads(next, Narrowing)) next += 2;
            else if (words.Is(next, "bot")) next++;
            else if (words.Reads(next, "nơi", "có") && words.Is(next + 2, Sense.Subject)) next += 2 + words.Length(next + 2);
            else if (words.Is(next, "từ") && Stretch(next + 1, end) is var last && last > next + 1) next = last;
            else if (words.Reads(next, "trên", "địa", "bàn")) next = WithUnit(next + 3, end);
            else if (words.Reads(next, "tại", "địa", "bàn")) next = WithUnit(next + 3, end);
            else if (words.Reads(next, "trong", "tỉnh") || words.Reads(next, "toàn", "tỉnh")) next += 2;
            else if (words.Is(next, "thuộc") && words.Is(next + 1, Sense.Agency) && depth < DeepestName && Item(next + 1, end, []) is { } owner) next = owner;
            else if (words.Reads(next, "trực", "thuộc")) next = WithUnit(next + 2, end);
            else if (words.Is(next, "của") && words.Is(next + 1, Sense.Agency) && words.Tokens[Math.Min(next + 1, words.Count - 1)].Capital) next = ProperEnd(next + 1, end, false);
            else if (words.Is(next, "thuộc") || words.Is(next, "của")) next = WithUnit(next + 1, end);
            else if (words.Reads(next, GroupEndings)) next += 2;
            else if (words.Is(next, "tỉnh")) next++;
            else if (words.Reads(next, "thành", "phố") && (next + 2 >= end || !words.Tokens[next + 2].Capital)) next += 2;
            if (next == after || next > end) break;
            after = next;
        }

        return after;
    }

    /// <summary>"Thanh Hóa đến Đà Nẵng" behind "các tỉnh, thành phố từ".</summary>
    private int Stretch(int at, int end)
    {
        var to = UnitNameEnd(at, end);
        if (to == at || !words.Is(to, "đến") && !words.Is(to, "tới")) return at;
        var last = UnitNameEnd(to + 1, end);
        return last > to + 1 ? last : at;
    }

    private int WithUnit(int at, int end)
    {
        if (words.Reads(at, "trung", "ương") || words.Reads(at, "chính", "phủ")) return at + 2;
        if (!words.Is(at, Sense.Unit)) return at < end && (words.Is(at, Sense.Agency) || words.Is(at, Sense.Stop)) ? at - 1 : at;
        var name = at + words.Length(at);
        return UnitNameEnd(name, end);
    }

    /// <summary>"Chủ đầu tư (Công ty …)": the company in brackets is the body meant.</summary>
    private int? Owner(int at, int head, int end, List<NamedAgency> found)
    {
        if (!words.Is(head, Sense.Group)) return null;
        var open = head + words.Length(head);
        if (!words.Is(open, '(')) return null;
        var inside = new List<NamedAgency>();
        if (Item(open + 1, end, inside) is not { } after || !words.Is(after, ')') || inside.Count == 0 || inside[0].Open) return null;
        found.AddRange(inside.Select(agency => agency with { First = at, End = after + 1 }));
        return after + 1;
    }

    private int? Open(int at, int after, List<NamedAgency> found)
    {
        if (after <= at) return null;
        found.Add(new(words.Words(at, after), null, at, after, true));
        return after;
    }
}

using Tiendo.Notices.Text;

namespace Tiendo.Notices.Agencies;

/// <summary>Reads agencies and lists of them at a place in the text: listed names first, then the grammar of names.</summary>
internal sealed partial class AgencyParser(NoticeText words, KnownNames names, string? province)
{
    private const int LongestName = 28;
    private const int LongestGroup = 40;
    private const int LongestList = 120;
    private const int DeepestName = 3;

    // The same place is asked for as lead, giver and partner.
    private readonly Dictionary<(int At, int End), AgencyList?> lists = [];
    private int depth;

    /// <summary>The agencies joined from <paramref name="at"/> on, or null when none begins there.</summary>
    public AgencyList? List(int at, int end)
    {
        if (lists.TryGetValue((at, end), out var read)) return read;
        return lists[(at, end)] = ReadList(at, end);
    }

    private AgencyList? ReadList(int at, int end)
    {
        var found = new List<NamedAgency>();
        var (next, leads) = (at, 0);
        while (found.Count < LongestList && Item(next, end, found) is { } after)
        {
            next = after;
            if (words.Is(next, '(') && words.Reads(next + 1, "chủ", "trì")) leads = found.Count;
            if (leads > 0 && words.Is(next, '(') && words.Reads(next + 1, "phối", "hợp"))
            {
                for (var i = leads; i < found.Count; i++) found[i] = found[i] with { Helps = true };
            }

            var behind = SkipAside(next, end);
            if (Separator(behind, end) is not { } item || !BeginsItem(item, end)) break;
            next = item;
        }

        if (found.Count == 0) return null;
        return new(found, at, found.Max(agency => agency.End));
    }

    /// <summary>True when an agency's name can begin at a token.</summary>
    public bool Begins(int at, int end) => at < end && Item(at, end, []) is not null;

    // An item adds one agency, or several when a noun is shared, and gives the token behind it.
    private int? Item(int at, int end, List<NamedAgency> found)
    {
        if (at >= end || depth >= DeepestName || words.Tokens[at].Kind != TokenKind.Word) return null;
        depth++;
        var after = Named(at, end, found);
        depth--;
        return after;
    }

    private int? Named(int at, int end, List<NamedAgency> found)
    {
        var article = Article(at);
        var head = at + article;
        if (head >= end) return null;
        var plural = article > 0;
        return Officials(at, head, end, found)
            ?? Committees(at, head, end, plural, found)
            ?? (plural ? SharedNoun(head, end, found) : null)
            ?? Unit(at, end, found)
            ?? Places(at, head, end, found)
            ?? Listed(at, head, end, plural, found)
            ?? Owner(at, head, end, found)
            ?? Group(at, head, end, plural, found)
            ?? Proper(at, head, end, plural, found);
    }

    private int Article(int at)
    {
        if (words.Reads(at, "tất", "cả", "các") || words.Reads(at, "tập", "thể", "các")) return 3;
        if (words.Reads(at, "một", "số") || words.Reads(at, "toàn", "thể") || words.Reads(at, "đối", "với")) return words.Is(at, "một") || words.Is(at, "toàn") ? 2 : 0;
        return words.Is(at, "các") || words.Is(at, "những") || words.Is(at, "từng") ? 1 : 0;
    }

    private int? Listed(int at, int head, int end, bool plural, List<NamedAgency> found)
    {
        var (length, agency) = names.AgencyAt(words, head, end);
        if (agency is null) return null;
        var after = head + length;
        if (plural && words.Is(head, Sense.Group)) return null;
        // "Thống kê thiệt hại" is a deed.
        if (words.Is(head, Sense.Verb) && after < end && after == head + words.Length(head) && words.Tokens[after].Kind == TokenKind.Word && !words.Tokens[after].Capital && !words.Is(after, Sense.Unit | Sense.Verb | Sense.Manner)) return null;
        if (after < end && words.Tokens[after].Capital && !words.Is(head, "sở") && names.UnitAt(words, after, end) is { Length: > 0 } place && !words.Is(after, Sense.Agency | Sense.Office)) after += place.Length;
        else if (after < end && Continues(after, end)) return null;
        if (words.Is(after - 1, Sense.Unit) && words.Is(after, ',') && words.Is(after + 1, Sense.Unit)) after = UnitTypesEnd(after - 1, end, false);
        if (words.Tokens[after - 1].AllCapital && words.Reads(after, "cửa", "khẩu")) after += 2;
        if (words.Is(after, "các") && words.Is(after + 1, Sense.Unit) && !words.Is(head, "sở") && !words.Is(head, "bộ")) after = UnitTypesEnd(after + 1, end);
        after = Appositive(WithProvince(after, end), end);
        var name = Array.Exists(Abbreviating, sign => words.Words(head, after).Contains(sign)) ? agency.Name : words.Words(at, after);
        found.Add(new(name, agency.Key, at, after, false));
        return after;
    }

    private static readonly char[] Abbreviating = ['&'];

    /// <summary>A listed name that goes on is another name: "Ban Quản lý Khu kinh tế" before "Dung Quất".</summary>
    private bool Continues(int after, int end)
    {
        if (ParksInName(after)) return true;
        var token = words.Tokens[after];
        if (words.Is(after, "số") && words.Tokens[Math.Min(after + 1, words.Count - 1)].Kind == TokenKind.Number) return true;
        if (token.Kind == TokenKind.Number) return words.Is(after - 1, "số") || words.Is(after - 1, "vực");
        if (words.Is(after, "đầu") && words.Reads(after, "đầu", "tư", "xây", "dựng") && words.Is(after - 1, "án")) return true;
        if (token.Kind != TokenKind.Word || !token.Capital) return false;
        if (words.Is(after, Sense.Order | Sense.Verb | Sense.Manner | Sense.Agency | Sense.Office)) return false;
        return !words.Tokens[after - 1].AllCapital || words.Tokens[after - 1].Length < 2 || !token.AllCapital || end - after < 3 || names.UnitAt(words, after, end).Length > 0;
    }

    /// <summary>"Sở Công Thương tỉnh Lạng Sơn": the province belongs to the name.</summary>
    private int WithProvince(int after, int end)
    {
        if (!words.Is(after, "tỉnh") && !words.Is(after, "thành")) return after;
        var type = words.Length(after);
        return after + type < end && words.Tokens[after + type].Capital && names.UnitAt(words, after + type, end).Length is > 0 and var length ? after + type + length : after;
    }

    /// <summary>"Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo 751": an office beside the name belongs to it.</summary>
    private int Appositive(int after, int end)
    {
        if (after + 2 >= end || !(words.Is(after, '-') || words.Is(after, '–')) || !words.Tokens[after].SpaceBefore || !words.Tokens[after + 1].Capital) return after;
        if (!words.Reads(after + 1, "cơ", "quan") && !words.Reads(after + 1, "chi", "nhánh")) return after;
        return ProperEnd(after + 1, end, false);
    }

    private bool BeginsItem(int at, int end)
    {
        if (at >= end || words.Tokens[at].Kind != TokenKind.Word) return false;
        return words.Tokens[at].Capital || Article(at) > 0 || words.Is(at, Sense.Agency | Sense.Group | Sense.Office | Sense.Unit);
    }

    /// <summary>The token behind ",", ";", "và", "cùng" where a further agency may stand.</summary>
    private int? Separator(int at, int end)
    {
        if (at >= end) return null;
        // "Bộ Xây dựng, Bộ Quốc phòng các tỉnh …": the comma was forgotten.
        if (words.Is(at, "các") && words.Is(at + 1, Sense.Unit)) return at;
        var next = at;
        if (words.Is(next, ',') || words.Is(next, ';') || words.Is(next, '/') && words.Is(next + 1, Sense.Agency) && words.Tokens[next + 1].Capital) next++;
        if (words.Is(next, "và") || words.Is(next, "cùng") || words.Is(next, "với") && words.Is(next - 1, "cùng")) next++;
        if (words.Is(next, "với") && words.Is(next - 1, "cùng")) next++;
        return next > at && next < end ? next : null;
    }

    /// <summary>Skips "(Chủ đầu tư)", "(sau đây gọi là …)" behind a name.</summary>
    private int SkipAside(int at, int end)
    {
        if (!words.Is(at, '(')) return at;
        for (var i = at + 1; i < end && i < at + 40; i++)
        {
            if (words.Is(i, ')')) return i + 1;
        }

        return at;
    }
}

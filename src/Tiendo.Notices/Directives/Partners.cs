using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Finds with whom the lead works and to whom it reports.</summary>
internal sealed class Partners(NoticeText words, AgencyParser agencies)
{
    private static readonly PhraseList BetweenVerbAndPartner = new("với, cùng, chặt chẽ, tốt, hiệu quả, có hiệu quả, đồng bộ, thường xuyên, kịp thời, tích cực, của, thống nhất, mật thiết, nhịp nhàng");
    private static readonly PhraseList BetweenVerbAndReceiver = new("về, cho, kết, quả, đề, xuất, tới, trực, tiếp");

    /// <summary>The bodies that the lead itself is to work with.</summary>
    public List<NamedAgency> Coordinating(int first, int end, AgencyList? lead)
    {
        var found = new List<NamedAgency>();
        AgencyList? before = null;
        for (var i = first; i < end; i++)
        {
            if (words.Reads(i, "phối", "hợp"))
            {
                if (Other(before, i, lead)) found.AddRange(Asked(before!) ? before!.Agencies : []);
                else if (PartnersAt(i, end) is { } partners)
                {
                    found.AddRange(partners.Agencies);
                    before = partners;
                    i = partners.End - 1;
                }

                continue;
            }

            if (words.Is(i, "cùng") && (words.Reads(i - 2, "chủ", "trì") || words.Is(i - 1, ',') && words.Reads(i - 3, "chủ", "trì") || i == first) && agencies.List(words.Is(i + 1, "với") ? i + 2 : i + 1, end) is { } along)
            {
                found.AddRange(along.Agencies);
                i = along.End - 1;
            }
            else if (Mentions(i) && agencies.List(i, end) is { } list)
            {
                before = list;
                i = Math.Max(i, list.End - 1);
            }
        }

        return Distinct(found, lead);
    }

    /// <summary>The bodies that get the result: "báo cáo UBND tỉnh", "trình …", "gửi …".</summary>
    public List<NamedAgency> Receiving(int first, int end)
    {
        var found = new List<NamedAgency>();
        for (var i = first; i < end; i++)
        {
            var verb = words.Reads(i, "báo", "cáo") ? 2 : words.Is(i, "trình") || words.Is(i, "gửi") ? 1 : 0;
            if (verb == 0) continue;
            var at = i + verb;
            for (var skip = 0; skip < 6 && at < end && (words.Is(at, ',') || words.Reads(at, BetweenVerbAndReceiver)); skip++) at++;
            if (at < end && agencies.List(at, end) is { } list)
            {
                found.AddRange(list.Agencies);
                i = list.End - 1;
            }
        }

        return Distinct(found, null);
    }

    private bool Mentions(int at) => words.Tokens[at].Kind == TokenKind.Word && (words.Is(at, Sense.Agency | Sense.Group | Sense.Office) || words.Is(at, "các") && words.Is(at + 1, Sense.Group | Sense.Agency | Sense.Office));

    /// <summary>True when somebody else than the lead is the one who coordinates: "đôn đốc các chủ đầu tư phối hợp với …".</summary>
    private bool Other(AgencyList? before, int at, AgencyList? lead)
    {
        if (before is null || lead is not null && before.First == lead.First) return false;
        // "Chỉ đạo Công an các phường phối hợp với …" under "Công an tỉnh": the lead's own units.
        if (lead is not null && words.Reads(before.First - 2, "chỉ", "đạo") && words.Raw(before.First).Equals(words.Raw(lead.First), StringComparison.OrdinalIgnoreCase)) return false;
        var i = at;
        while (i > before.End && words.Is(i - 1, Sense.Manner)) i--;
        while (i > before.End && (words.Is(i - 1, "động") || words.Is(i - 1, "cực") || words.Is(i - 1, "thời") || words.Is(i - 1, "tục") || words.Is(i - 1, "xuyên"))) i -= 2;
        return i <= before.End;
    }

    /// <summary>"đề nghị Y phối hợp": Y is the partner that the lead asks; in "X chủ trì, Y phối hợp" too.</summary>
    private bool Asked(AgencyList list) =>
        words.Reads(list.First - 2, "đề", "nghị") || words.Is(list.First - 1, "mời") || words.Reads(list.First - 3, "chủ", "trì") && words.Is(list.First - 1, ',')
        || words.Reads(list.First - 2, "chủ", "trì") || words.Is(list.First - 1, ';') && words.Reads(list.First - 3, "chủ", "trì");

    private AgencyList? PartnersAt(int at, int end)
    {
        var next = at + 2;
        while (next < end && BetweenVerbAndPartner.LengthAt(words, next) is > 0 and var between) next += between;
        if (words.Is(next, ':')) next++;

        if (words.Is(next, "và") && words.Is(next + 1, Sense.Verb) && !words.Is(next + 1, Sense.Agency)) next += 1 + words.Length(next + 1);
        return next < end ? agencies.List(next, end) : null;
    }

    private static List<NamedAgency> Distinct(List<NamedAgency> found, AgencyList? lead)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (lead is not null) seen.UnionWith(lead.Agencies.Select(agency => agency.Name));
        return found.FindAll(agency => seen.Add(agency.Name));
    }
}

using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal sealed partial class ClauseParser
{
    private static readonly string[] Superiors = ["Ủy ban nhân dân tỉnh", "UBND tỉnh", "UBND thành phố", "Ủy ban nhân dân thành phố", "Chính phủ", "Thủ tướng", "Tỉnh ủy", "Thành ủy", "Ban Thường vụ", "Thường trực", "Ban Chỉ đạo", "Bộ Chính trị"];

    /// <summary>"Đối với UBND các xã, đề nghị rà soát …", "Đối với các chủ đầu tư cần …".</summary>
    private Clause? Toward(int at, int end)
    {
        if (!words.Reads(at, "đối", "với") || agencies.List(at + 2, end) is not { } list) return null;
        var behind = words.Is(list.End, ',') || words.Is(list.End, ':') ? list.End + 1 : list.End;
        if (words.Is(behind, Sense.Order) && !words.Is(behind, Sense.Noun) && agencies.List(behind + words.Length(behind), end) is null && words.Is(behind + words.Length(behind), Sense.Verb | Sense.Manner))
        {
            return new(ClauseKind.Order, at, end, list, behind + words.Length(behind)) { Explicit = true };
        }

        return words.Is(behind, "cần") || words.Is(behind, "phải") || words.Is(list.End, ':') && words.Is(behind, Sense.Verb | Sense.Manner) ? new(ClauseKind.Order, at, end, list, behind) : null;
    }

    /// <summary>"giao X …", "Chủ tịch UBND tỉnh yêu cầu X …".</summary>
    private Clause? Ordered(int at, int end)
    {
        var verb = at;
        if (!words.Is(verb, Sense.Order))
        {
            if (Giver(at, end) is not { } behind) return null;
            verb = behind;
        }

        while (words.Is(verb, Sense.Order) && !words.Is(verb, Sense.Noun)) verb += words.Length(verb);
        if (verb == at || words.Is(at, Sense.Noun)) return null;
        if (words.Is(verb, "cho") || words.Is(verb, "đối") && words.Is(verb + 1, "với")) verb += words.Is(verb, "cho") ? 1 : 2;
        if (words.Is(verb, ':')) verb++;
        // "Phân công cán bộ trực" is what the lead does with its own people.
        if (agencies.List(verb, end) is not { } list || words.Reads(list.First, "cán", "bộ")) return null;
        return new(ClauseKind.Order, at, end, list, Behind(list.End, end)) { Explicit = true };
    }

    /// <summary>Who gives the order, before the ordering verb: the issuer, a leader, the meeting.</summary>
    private int? Giver(int at, int end)
    {
        var verb = at;
        if (words.Reads(at, "cuộc", "họp") || words.Reads(at, "hội", "nghị")) verb = at + 2;
        else if (agencies.List(at, end) is { Agencies.Count: 1 } list) verb = SkipManner(list.End, end);
        else return null;
        if (!words.Is(verb, Sense.Order) || words.Is(verb, Sense.Noun)) return null;
        return words.Reads(at, "cuộc", "họp") || words.Reads(at, "hội", "nghị") || IsIssuer(at, verb) || IsAbove(at, verb) ? verb : null;
    }

    private bool IsIssuer(int first, int end) => words.Is(first, Sense.Office) || IsItself(first, end);

    /// <summary>True when the words name the body that issued the document.</summary>
    public bool IsItself(int first, int end)
    {
        var name = words.Words(first, end).Replace("Ủy ban nhân dân", "UBND", StringComparison.OrdinalIgnoreCase);
        if (issuer is null) return name.StartsWith("UBND", StringComparison.OrdinalIgnoreCase);
        return issuer.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(issuer, StringComparison.OrdinalIgnoreCase) || name is "UBND tỉnh" or "UBND thành phố" or "UBND Thành phố";
    }

    // Bodies that give orders to others whoever writes them down.
    private bool IsAbove(int first, int end) =>
        !(words.Is(end, "đề") && words.Is(end + 1, "nghị"))
        && Array.Exists(Superiors, superior => words.Words(first, end).StartsWith(superior, StringComparison.OrdinalIgnoreCase));
}

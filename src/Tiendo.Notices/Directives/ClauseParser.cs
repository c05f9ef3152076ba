using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Finds in a sentence who is told to act, and cuts it where the lead changes.</summary>
internal sealed class ClauseParser(NoticeText words, AgencyParser agencies, string? issuer)
{
    // What is decided for somebody is not work given to the decider: "được UBND tỉnh phê duyệt".
    private static readonly string[] Deciding = ["giao", "phê", "chấp", "cho", "ban", "thông", "quyết", "phân", "công", "cấp", "thống", "xem", "ủy"];

    private static readonly string[] Superiors = ["Ủy ban nhân dân tỉnh", "UBND tỉnh", "UBND thành phố", "Ủy ban nhân dân thành phố", "Chính phủ", "Thủ tướng", "Tỉnh ủy", "Thành ủy", "Ban Thường vụ", "Thường trực", "Ban Chỉ đạo", "Bộ Chính trị"];
    private static readonly string[] Announced = ["để", "đến", "đên", "tới", "ý", "kết", "nội", "và"];

    // Words that open an account rather than a piece of work.
    private static readonly string[] Telling = ["về", "với", "qua", "tại", "do", "vì", "khi", "xét", "hiện", "thực", "kiến"];

    /// <summary>The clauses of a sentence, in order; the first keeps the sentence's opening words unless they decide something of their own.</summary>
    public List<Clause> Parse(int first, int end)
    {
        var clauses = new List<Clause>();
        var opening = Opening(first, end);
        clauses.Add(opening);
        if (opening.Kind == ClauseKind.Statement && opening.Lead is null) return clauses;
        var (depth, from) = (0, opening.Work);
        for (var i = from; i < end; i++)
        {
            if (words.Is(i, '(') || words.Is(i, '“')) depth++;
            if (words.Is(i, ')') || words.Is(i, '”')) depth--;
            if (depth > 0 || !(words.Is(i, ';') || words.Is(i, ','))) continue;
            if (NextLead(i, end) is not { } next) continue;
            var current = clauses[^1];
            if (current.Lead is not null && Same(current.Lead, next.Lead!)) continue;
            clauses[^1] = current with { End = next.Joint };
            clauses.Add(next.Clause);
            i = next.Clause.Work - 1;
        }

        return clauses;

        static bool Same(AgencyList a, AgencyList b) => a.Agencies.Select(x => x.Name).SequenceEqual(b.Agencies.Select(x => x.Name), StringComparer.OrdinalIgnoreCase);
    }

    private (Clause Clause, AgencyList? Lead, int Joint)? NextLead(int separator, int end)
    {
        var at = separator + 1;
        var joined = false;
        for (var joint = 0; joint < 3 && words.Is(at, Sense.Joint); joint++)
        {
            at += words.Length(at);
            joined = true;
            if (words.Is(at, ',')) at++;
        }

        if (at >= end) return null;
        if (Ordered(at, end) is { } ordered) return (ordered with { End = end }, ordered.Lead, separator + 1);
        if (words.Is(separator, ',') && !joined) return null;
        if (Acting(at, end) is { } acting && !acting.Lead!.Agencies[0].Open) return (acting with { End = end }, acting.Lead, separator + 1);
        return null;
    }

    private Clause Opening(int first, int end)
    {
        var at = first;
        for (var joint = 0; joint < 3 && words.Is(at, Sense.Joint) && !Ends(at + words.Length(at), end); joint++)
        {
            at += words.Length(at);
            if (words.Is(at, ',')) at++;
        }

        if (Closes(at, end)) return new(ClauseKind.Statement, first, end, null, first);
        if (Ordered(at, end) is { } ordered) return ordered with { First = first };
        if (Toward(at, end) is { } toward) return toward with { First = first };
        if (words.Is(at, Sense.Condition) && !words.Is(at, Sense.Order) && !StartsNamed(at, end)) return Conditional(first, at, end);
        if (Acting(at, end) is { } acting) return acting with { First = first };
        if (Inner(first, at, end) is { } inner && !(words.Is(at, Sense.Verb) && inner.First > first)) return inner;
        if (Unlisted(at, end) is { } unlisted) return unlisted with { First = first };
        if (words.Is(at, Sense.Fact)) return new(ClauseKind.Statement, first, end, null, first);
        if (Imperative(at, end)) return new(ClauseKind.Imperative, first, end, Trailing(at, end, false), at);
        if (Trailing(at, end) is { } trailing) return new(ClauseKind.Order, first, end, trailing, at) { Explicit = true };
        return new(ClauseKind.Continuation, first, end, null, first);
    }

    private static bool Ends(int at, int end) => at >= end;

    /// <summary>"Trân trọng", "Chỉ thị này có hiệu lực …", "Văn phòng UBND tỉnh thông báo để …": formulas that close a document.</summary>
    private bool Closes(int at, int end)
    {
        if (words.Reads(at, "trân", "trọng") || words.Reads(at, "trên", "đây", "là") || words.Reads(at, "nay", "thông", "báo") || words.Reads(at, "nhận", "được")) return true;
        if (words.Is(at, Sense.Paper) && words.Is(at + words.Length(at), "này")) return true;
        return agencies.List(at, end) is { Agencies.Count: 1 } list && Announces(list);
    }

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

    private bool StartsNamed(int at, int end) => agencies.List(at, end) is { AllOpen: false } list && Follows(list.End, end);

    // "Trường hợp …" goes on about the work before; "Trong quá trình thực hiện, giao Sở X …" is an order.
    private Clause Conditional(int first, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (!words.Is(i, ',') && !words.Is(i, ':') && !words.Is(i, ';')) continue;
            if (Ordered(i + 1, end) is { Lead: { } lead } ordered && (words.Is(i + 1, "giao") || !lead.AllOpen)) return ordered with { First = first };
            if (words.Is(at, Sense.Preamble) && Acting(i + 1, end) is { Lead.AllOpen: false } acting) return acting with { First = first };
        }

        return Trailing(at, end) is { AllOpen: false } trailing ? new(ClauseKind.Order, first, end, trailing, at) { Explicit = true } : new(ClauseKind.Continuation, first, end, null, first);
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
        if (agencies.List(verb, end) is not { } list) return null;
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

    private bool IsIssuer(int first, int end)
    {
        if (words.Is(first, Sense.Office)) return true;
        var name = words.Words(first, end).Replace("Ủy ban nhân dân", "UBND", StringComparison.OrdinalIgnoreCase);
        if (issuer is null) return name.StartsWith("UBND", StringComparison.OrdinalIgnoreCase);
        return issuer.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(issuer, StringComparison.OrdinalIgnoreCase) || name is "UBND tỉnh" or "UBND thành phố" or "UBND Thành phố";
    }

    // Bodies that give orders to others whoever writes them down.
    private bool IsAbove(int first, int end) =>
        !(words.Is(end, "đề") && words.Is(end + 1, "nghị"))
        && Array.Exists(Superiors, superior => words.Words(first, end).StartsWith(superior, StringComparison.OrdinalIgnoreCase));

    /// <summary>"X rà soát …", "X: rà soát …", "X, trên cơ sở …, rà soát …".</summary>
    private Clause? Acting(int at, int end)
    {
        if (at >= end || words.Is(at, Sense.Order) && !words.Is(at, Sense.Agency) || agencies.List(at, end) is not { } list) return null;
        if (!Follows(list.End, end))
        {
            if (Widened(list, end) is not { } wider) return null;
            list = wider;
        }

        return new(ClauseKind.Order, at, end, list, Behind(list.End, end));
    }

    /// <summary>A named body before a small word that no list knows: taken as its deed.</summary>
    private Clause? Unlisted(int at, int end)
    {
        if (agencies.List(at, end) is not { } list || list.Agencies[^1].Open) return null;
        var verb = SkipAside(list.End, end);
        if (verb + 2 >= end || words.Tokens[verb].Kind != TokenKind.Word || words.Tokens[verb].Capital || words.Sense(verb) != Sense.None && !words.Is(verb, Sense.Completion)) return null;
        return new(ClauseKind.Order, at, end, list, verb);
    }

    /// <summary>"cơ quan chủ quản các dự án đang thi công tiếp tục …": what stands between a group and how it is to act narrows the group.</summary>
    private AgencyList? Widened(AgencyList list, int end)
    {
        var last = list.Agencies[^1];
        if (!last.Open || list.End >= end || words.Is(list.End, Sense.Fact)) return null;
        for (var i = list.End; i < end && i < list.End + 14; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Word && !words.Is(i, ',') || words.Reads(i, "đã") || words.Is(i, "là") || words.Is(i, "sẽ")) return null;
            if (words.Tokens[i].Kind != TokenKind.Word || !(words.Reads(i, "tiếp", "tục") || words.Reads(i, "khẩn", "trương") || words.Reads(i, "chủ", "động") || words.Reads(i, "có", "trách", "nhiệm") || words.Reads(i, "chịu", "trách", "nhiệm") || words.Reads(i, "tập", "trung"))) continue;
            return new([.. list.Agencies.SkipLast(1), last with { Name = words.Words(last.First, i), End = i }], list.First, i);
        }

        return null;
    }

    /// <summary>"Văn phòng UBND tỉnh thông báo để các cơ quan biết": the issuer speaks of itself.</summary>
    private bool Announces(AgencyList list)
    {
        var verb = list.End;
        while (words.Is(verb, "xin") || words.Is(verb, "trân") || words.Is(verb, "trọng")) verb++;
        return words.Reads(verb, "thông", "báo") && (IsIssuer(list.First, list.End) || Array.Exists(Announced, word => words.Is(verb + 2, word)));
    }

    private bool Follows(int at, int end)
    {
        at = SkipAside(at, end);
        if (at >= end) return false;
        if (words.Is(at, ':')) return at + 1 < end;
        if (words.Is(at, Sense.Duty)) return true;
        if (words.Reads(at, "được", "giao") || words.Reads(at, "được", "phân", "công")) return true;
        if (words.Is(at, Sense.Fact) && !words.Is(at, Sense.Manner)) return false;
        if (words.Is(at, ',')) return words.Is(at + 1, Sense.Preamble | Sense.Manner) && !words.Is(at + 1, Sense.Agency) && VerbAhead(at + 1, end) || words.Is(at + 1, Sense.Verb) && !words.Tokens[at + 1].Capital;
        if (words.Is(at, Sense.Verb | Sense.Manner)) return !(words.Is(at, Sense.Noun) && !words.Is(at, Sense.Verb));
        // "X trước ngày 20/8 phải hoàn thành …"
        if (words.Is(at, "trước") || words.Is(at, "trong") || words.Is(at, "chậm")) return VerbAhead(at, Math.Min(end, at + 14));
        if (words.Is(at, Sense.Order) && !words.Is(at, Sense.Noun)) return true;
        return words.Is(at, Sense.Preamble) && (words.Is(at, "theo") || words.Is(at, "căn") || words.Is(at, "trên") || words.Is(at, "tại") || words.Is(at, "với")) && VerbAhead(at, end);
    }

    private bool VerbAhead(int at, int end)
    {
        for (var i = at; i < end && i < at + 60; i++)
        {
            if (words.Is(i, ',') && words.Is(i + 1, Sense.Verb | Sense.Manner | Sense.Duty) || words.Is(i, Sense.Duty)) return true;
        }

        return HasVerb(at, Math.Min(end, at + 30));
    }

    private bool HasVerb(int at, int end)
    {
        for (var i = at + 2; i < end; i++)
        {
            if (words.Is(i, Sense.Verb) && !words.Is(i, Sense.Noun) && (words.Is(i, Sense.Manner) || words.Is(i - 1, Sense.Manner) || words.Is(i, Sense.Verb))) return true;
        }

        return false;
    }

    /// <summary>A lead behind opening words: "Đối với CCN X, giao Y …", "Trên cơ sở đó, Y …", "Về kiến nghị …: giao Y …".</summary>
    private Clause? Inner(int first, int at, int end)
    {
        var opens = words.Is(at, Sense.Preamble) || words.Is(at, "hằng") || words.Is(at, "hàng") || words.Is(at, "mỗi") || words.Is(at, "định") || words.Is(at, "chậm");
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            if (words.Is(i, '(') || words.Is(i, '“')) depth++;
            if (words.Is(i, ')') || words.Is(i, '”')) depth--;
            if (depth > 0 || words.Tokens[i].Kind != TokenKind.Sign || words.Tokens[i].Sign is not (',' or ':' or ';')) continue;
            var next = i + 1;
            for (var joint = 0; joint < 3 && words.Is(next, Sense.Joint); joint++)
            {
                next += words.Length(next);
                if (words.Is(next, ',')) next++;
            }

            if (Ordered(next, end) is { } ordered) return ordered with { First = opens || words.Is(i, ':') ? first : next };
            if ((opens || words.Is(i, ':') || words.Is(at, Sense.Fact) && words.Is(i, ';')) && Acting(next, end) is { } found && Named(found, i) is { } acting)
            {
                return acting with { First = opens || words.Is(i, ':') ? first : next };
            }
        }

        return null;
    }

    /// <summary>"Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ Tài chính …": a group that ends the opening words does not lead.</summary>
    private Clause? Named(Clause clause, int separator)
    {
        var lead = clause.Lead!;
        if (words.Is(separator, ':')) return clause;
        if (lead.AllOpen) return null;
        var leading = lead.Agencies.TakeWhile(agency => agency.Open && !words.Is(agency.First, "các")).Count();
        return leading == 0 ? clause : clause with { Lead = new([.. lead.Agencies.Skip(leading)], lead.Agencies[leading].First, lead.End) };
    }

    private bool Imperative(int at, int end)
    {
        if (at >= end || words.Is(at, Sense.Noun) && !words.Is(at, Sense.Verb)) return false;
        if (words.Is(at, Sense.Verb))
        {
            // "Phát triển các cụm công nghiệp là nhiệm vụ quan trọng" tells; "Báo cáo gửi về Sở" names a paper.
            if (words.Is(at, Sense.Paper) && (words.Is(at + words.Length(at), "gửi") || words.Is(at + words.Length(at), "phải") || words.Is(at + words.Length(at), "nêu"))) return false;
            for (var i = at; i < end && i < at + 16 && words.Tokens[i].Kind == TokenKind.Word; i++)
            {
                if (words.Is(i, "là") && !words.Is(i - 1, "nhất") && !words.Is(i - 1, "biệt") && !words.Is(i - 1, "gọi")) return false;
            }

            return true;
        }

        if (words.Is(at, Sense.Manner) || words.Is(at, Sense.Duty))
        {
            return !words.Is(at, "khi") && (HasVerb(at - 1, Math.Min(end, at + 24)));
        }

        // "Trên cơ sở kết quả, xây dựng …", "Trước mắt, tập trung …"
        if (!words.Is(at, Sense.Preamble) || words.Reads(at, "trên", "cơ", "sở", "đó") || Array.Exists(Telling, word => words.Is(at, word))) return false;
        for (var i = at; i < end; i++)
        {
            if (words.Is(i, ':')) return false;
            if (words.Is(i, ',')) return words.Is(i + 1, Sense.Verb | Sense.Manner) && !words.Is(i + 1, Sense.Noun) && !words.Tokens[Math.Min(i + 1, words.Count - 1)].Capital;
        }

        return false;
    }

    /// <summary>A lead named at the end or in the passive: "do Sở X chủ trì", "giao cho Sở X thực hiện", "(Sở X chủ trì)", "Cơ quan chủ trì: Sở X".</summary>
    private AgencyList? Trailing(int at, int end, bool passive = true)
    {
        for (var i = at; i < end; i++)
        {
            if (words.Is(i, "do") && agencies.List(i + 1, end) is { } doer && Leads(doer.End, end)) return doer;
            if ((passive || Whole(i, end)) && (words.Reads(i, "giao") || words.Reads(i, "phân", "công")) && !words.Is(i, Sense.Noun) && i > at && agencies.List(words.Is(i + words.Length(i), "cho") ? i + words.Length(i) + 1 : i + words.Length(i), end) is { } given && !words.Is(i - 1, "đã")) return given;
            if (words.Is(i, '(') && agencies.List(i + 1, end) is { } aside && words.Reads(aside.End, "chủ", "trì")) return aside;
            if (passive && words.Is(i, "được") && i > at && !words.Is(i - 1, "đã") && !words.Is(i - 1, "chưa") && agencies.List(i + 1, end) is { AllOpen: false } agent && words.Is(agent.End, Sense.Verb) && !Array.Exists(Deciding, word => words.Is(agent.End, word))) return agent;
            if (words.Reads(i, "chủ", "trì", ":") && agencies.List(i + 3, end) is { } named) return named;
        }

        return null;
    }

    // "…; giao Sở Xây dựng chủ trì thực hiện." says nothing but who does the work before it.
    private bool Whole(int giving, int end)
    {
        if (agencies.List(giving + 1, end) is not { } list || !Leads(list.End, end)) return false;
        var behind = list.End;
        while (behind < end && (Leads(behind, end) || words.Reads(behind, "tổ", "chức"))) behind += words.Reads(behind, "chịu", "trách", "nhiệm") || words.Reads(behind, "làm", "đầu", "mối") ? 3 : 2;
        return behind >= end || words.Tokens[behind].Kind == TokenKind.Sign;
    }

    private bool Leads(int at, int end) =>
        at < end && (words.Reads(at, "chủ", "trì") || words.Reads(at, "thực", "hiện") || words.Reads(at, "chịu", "trách", "nhiệm") || words.Reads(at, "làm", "đầu", "mối") || words.Reads(at, "đảm", "nhiệm") || words.Reads(at, "phụ", "trách"));

    private int Behind(int at, int end)
    {
        at = SkipAside(at, end);
        if (words.Is(at, ':') || words.Is(at, ',')) at++;
        return Math.Min(at, end);
    }

    private int SkipManner(int at, int end)
    {
        while (at < end && words.Is(at, Sense.Manner)) at += words.Length(at);
        return at;
    }

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

using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Finds in a sentence who is told to act, and cuts it where the lead changes.</summary>
internal sealed partial class ClauseParser(NoticeText words, AgencyParser agencies, string? issuer)
{
    // A time may stand before the lead: "Hằng tháng, Sở X báo cáo".
    private static readonly PhraseList Times = new("hằng, hàng, mỗi, định kỳ, chậm nhất");

    // What ties an order to the account before it.
    private static readonly PhraseList Connectives = new("vì vậy, do đó, do vậy, vì thế, theo đó, từ đó, trên cơ sở đó, sau đó");

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

        at = BehindConnective(at);
        if (at >= end) return null;
        // "…; yêu cầu các đơn vị khắc phục" is what the lead is to demand; only "giao" changes the lead here.
        if (words.Is(at, "giao") && Ordered(at, end) is { } ordered) return (ordered with { End = end }, ordered.Lead, separator + 1);
        if (words.Is(separator, ';') && words.Is(at, "đề") && Ordered(at, end) is { Lead.AllOpen: false } request) return (request with { End = end }, request.Lead, separator + 1);
        if (words.Is(separator, ',') && !joined) return null;
        if (Acting(at, end) is not { Lead: { } lead } acting) return null;
        // A group in the middle of a sentence leads only where its duty is plain: "…; UBND các xã có trách nhiệm …".
        var plain = words.Is(separator, ';') && words.Is(lead.End, Sense.Duty | Sense.Manner) && (!lead.AllOpen || words.Is(at, Sense.Agency));
        return !lead.Agencies[0].Open || plain ? (acting with { End = end }, lead, separator + 1) : null;
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
        if (words.Reads(at, "lưu", "ý") && Acting(at + 2, end) is { } noted) return noted with { First = first };
        if (words.Is(at, Sense.Condition) && !words.Is(at, Sense.Order) && !StartsNamed(at, end)) return Conditional(first, at, end);
        if (Acting(at, end) is { } acting)
        {
            // "UBND tỉnh giao nhiệm vụ cho các đơn vị: Sở A …; Sở B …"
            var gives = words.Is(acting.Lead!.End, Sense.Order) && IsItself(acting.Lead.First, acting.Lead.End);
            return gives && Inner(first, at, end) is { } given ? given with { First = given.Lead!.First } : acting with { First = first };
        }

        if (Timed(at, end) is { } timed) return timed with { First = first };
        if (Inner(first, at, end) is { } inner && (!Deed(at) || words.Is(inner.Lead!.First - 1, ':') && words.Is(at, Sense.Paper) || words.Is(inner.Lead!.First - 1, "giao") && !Whole(inner.Lead.First - 1, end))) return inner;
        if (Unlisted(at, end) is { } unlisted) return unlisted with { First = first };
        if (words.Is(at, Sense.Fact)) return new(ClauseKind.Statement, first, end, null, first);
        if (Imperative(at, end)) return new(ClauseKind.Imperative, first, end, Trailing(at, end, false), at);
        if (Trailing(at, end) is { } trailing) return new(ClauseKind.Order, first, end, trailing, at) { Explicit = true };
        return new(ClauseKind.Continuation, first, end, null, first);
    }

    private static bool Ends(int at, int end) => at >= end;

    // "Trường hợp …" goes on about the work before; "Trong quá trình thực hiện, giao Sở X …" is an order.
    private Clause Conditional(int first, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (!words.Is(i, ',') && !words.Is(i, ':') && !words.Is(i, ';')) continue;
            if (Ordered(i + 1, end) is { Lead: { } lead } ordered && (words.Is(i + 1, "giao") || !lead.AllOpen)) return ordered with { First = first };
            if ((words.Is(at, Sense.Preamble) || words.Is(i, ':') || words.Reads(at, Connectives)) && Acting(i + 1, end) is { Lead.AllOpen: false } acting) return acting with { First = first };
        }

        return Trailing(at, end) is { AllOpen: false } trailing ? new(ClauseKind.Order, first, end, trailing, at) { Explicit = true } : new(ClauseKind.Continuation, first, end, null, first);
    }

    /// <summary>A lead behind opening words: "Đối với CCN X, giao Y …", "Trên cơ sở đó, Y …", "Về kiến nghị …: giao Y …".</summary>
    private Clause? Inner(int first, int at, int end)
    {
        var opens = words.Is(at, Sense.Preamble) || words.Reads(at, Times);
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            if (words.Is(i, '(') || words.Is(i, '“')) depth++;
            if (words.Is(i, ')') || words.Is(i, '”')) depth--;
            var reason = opens && words.Is(i, "nên");
            if (depth > 0 || !reason && (words.Tokens[i].Kind != TokenKind.Sign || words.Tokens[i].Sign is not (',' or ':' or ';'))) continue;
            var next = BehindConnective(i + 1);
            reason |= next > i + 1;
            for (var joint = 0; joint < 3 && words.Is(next, Sense.Joint); joint++)
            {
                next += words.Length(next);
                if (words.Is(next, ',')) next++;
            }

            if (words.Is(i, ':') && Timed(next, end) is { } timed) return timed with { First = first };
            if (Ordered(next, end) is { } ordered) return ordered with { First = opens || words.Is(i, ':') ? first : next };
            if ((opens || reason || words.Is(i, ':') || words.Is(at, Sense.Fact) && words.Is(i, ';')) && Acting(next, end) is { } found && Named(found, i) is { } acting)
            {
                return acting with { First = opens || words.Is(i, ':') ? first : next };
            }
        }

        return null;
    }

    /// <summary>"Chậm nhất ngày 30/12/2025 Sở X trình …": a time stands before the lead without a comma.</summary>
    private Clause? Timed(int at, int end)
    {
        if (!words.Is(at, "chậm") && !words.Is(at, "trước") && !words.Is(at, "đến") && !words.Reads(at, "định", "kỳ")) return null;
        for (var i = at + 2; i < end && i < at + 12 && !words.Is(i, ',') && !words.Is(i, ';') && !words.Is(i, '.'); i++)
        {
            if (words.Tokens[i].Capital && words.Is(i, Sense.Agency) && Acting(i, end) is { Lead.AllOpen: false } acting) return acting;
        }

        return null;
    }

    /// <summary>"Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ Tài chính …": a group that ends the opening words does not lead.</summary>
    private Clause? Named(Clause clause, int separator)
    {
        var lead = clause.Lead!;
        if (words.Is(separator, ':')) return clause;
        // "Căn cứ Kế hoạch này, các sở, ngành xây dựng …" does.
        if (lead.AllOpen) return (words.Is(lead.First, "các") || words.Is(lead.First, Sense.Agency) || words.Reads(lead.End, Urging)) && !words.Is(lead.End, Sense.Order) && !IsItself(lead.First, lead.End) ? clause : null;
        var leading = lead.Agencies.TakeWhile(agency => agency.Open && !words.Is(agency.First, "các")).Count();
        return leading == 0 ? clause : clause with { Lead = new([.. lead.Agencies.Skip(leading)], lead.Agencies[leading].First, lead.End) };
    }

    // A sentence that opens with its deed has its lead elsewhere; only "giao" behind it names one.
    private bool Deed(int at) =>
        (words.Is(at, Sense.Verb) || words.Is(at, Sense.Manner) && !words.Reads(at, Times)) && !words.Is(at, Sense.Preamble);

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
        if (!words.Is(at, Sense.Preamble) || words.Reads(at, "trên", "cơ", "sở", "đó") || Array.Exists(Telling, word => words.Is(at, word)) && !words.Is(at, "về")) return false;
        for (var i = at; i < end && i < at + 60; i++)
        {
            if (words.Is(i, ':')) return words.Is(i + 1, Sense.Verb | Sense.Manner) && !words.Is(i + 1, Sense.Noun);
            if (words.Is(i, ',') && words.Is(at, "đối") && !(words.Is(i + 1, Sense.Manner) && !words.Is(i + 1, Sense.Noun))) continue;
            if (words.Is(i, ',') && !words.Is(at, "về")) return words.Is(i + 1, Sense.Verb | Sense.Manner) && !words.Is(i + 1, Sense.Noun) && !words.Tokens[Math.Min(i + 1, words.Count - 1)].Capital;
        }

        return false;
    }

    /// <summary>Skips "do đó", "trên cơ sở đó" and the mark of a list inside a sentence, "(ii)".</summary>
    private int BehindConnective(int at)
    {
        if (words.Is(at, '(') && words.Is(at + 2, ')') && words.Tokens[at + 1].Length <= 4) at += 3;
        if (Connectives.LengthAt(words, at) is not (> 0 and var length)) return at;
        return words.Is(at + length, ',') ? at + length + 1 : at + length;
    }

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

using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal sealed partial class ClauseParser
{
    private static readonly PhraseList Leading = new("chủ trì, thực hiện, chịu trách nhiệm, làm đầu mối, đảm nhiệm, phụ trách");

    // What is decided for somebody is not work given to the decider: "được UBND tỉnh phê duyệt".
    private static readonly string[] Deciding = ["giao", "phê", "chấp", "cho", "ban", "thông", "quyết", "phân", "công", "cấp", "thống", "xem", "ủy"];

    /// <summary>A lead named at the end or in the passive: "do Sở X chủ trì", "giao cho Sở X thực hiện", "(Sở X chủ trì)", "Cơ quan chủ trì: Sở X".</summary>
    private AgencyList? Trailing(int at, int end, bool passive = true)
    {
        for (var i = at; i < end; i++)
        {
            if (words.Is(i, "do") && agencies.List(i + 1, end) is { } doer && Leads(doer.End, end)) return doer;
            if (i > at && (passive || Whole(i, end)) && Given(i, end) is { } given) return given;
            if (words.Is(i, '(') && agencies.List(i + 1, end) is { } aside && words.Reads(aside.End, "chủ", "trì")) return aside;
            if (passive && i > at && Agent(i, end) is { } agent) return agent;
            if (words.Reads(i, "chủ", "trì", ":") && agencies.List(i + 3, end) is { } named) return named;
        }

        return null;
    }

    /// <summary>"giao cho Sở X", "phân công Sở X", not "đã giao".</summary>
    private AgencyList? Given(int at, int end)
    {
        if (!words.Is(at, "giao") && !words.Reads(at, "phân", "công") || words.Is(at, Sense.Noun) || words.Is(at - 1, "đã")) return null;
        var body = at + words.Length(at);
        return agencies.List(words.Is(body, "cho") ? body + 1 : body, end);
    }

    /// <summary>"được Sở X giải quyết", not "được UBND tỉnh phê duyệt".</summary>
    private AgencyList? Agent(int at, int end)
    {
        if (!words.Is(at, "được") || words.Is(at - 1, "đã") || words.Is(at - 1, "chưa")) return null;
        if (agencies.List(at + 1, end) is not { AllOpen: false } agent || !words.Is(agent.End, Sense.Verb)) return null;
        return Array.Exists(Deciding, word => words.Is(agent.End, word)) ? null : agent;
    }

    // "…; giao Sở Xây dựng chủ trì thực hiện." says nothing but who does the work before it.
    private bool Whole(int giving, int end)
    {
        if (agencies.List(giving + 1, end) is not { } list || !Leads(list.End, end)) return false;
        var behind = list.End;
        while (behind < end && (Leads(behind, end) || words.Reads(behind, "tổ", "chức"))) behind += Math.Max(2, Leading.LengthAt(words, behind));
        return behind >= end || words.Tokens[behind].Kind == TokenKind.Sign;
    }

    private bool Leads(int at, int end) =>
        at < end && words.Reads(at, Leading);
}

using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal sealed partial class ClauseParser
{
    // What is decided for somebody is not work given to the decider: "được UBND tỉnh phê duyệt".
    private static readonly string[] Deciding = ["giao", "phê", "chấp", "cho", "ban", "thông", "quyết", "phân", "công", "cấp", "thống", "xem", "ủy"];

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
}

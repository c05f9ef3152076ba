using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal sealed partial class ClauseParser
{
    private static readonly PhraseList Urging = new("tiếp tục, khẩn trương, chủ động, có trách nhiệm, chịu trách nhiệm, tập trung, phải");

    private bool StartsNamed(int at, int end) => agencies.List(at, end) is { AllOpen: false } list && Follows(list.End, end);

    /// <summary>"X rà soát …", "X: rà soát …", "X, trên cơ sở …, rà soát …".</summary>
    private Clause? Acting(int at, int end)
    {
        if (at >= end || words.Is(at, Sense.Order) && !words.Is(at, Sense.Agency) || agencies.List(at, end) is not { } list) return null;
        // "Các chủ đầu tư: Công ty A, Công ty B phải thi công"
        if (list.AllOpen && words.Is(list.End, ':') && agencies.List(list.End + 1, end) is { AllOpen: false } named && Follows(named.End, end)) list = named;
        if (Agrees(list)) return new(ClauseKind.Order, at, end, list, list.End);
        if (list.Agencies[^1].Open && (words.Is(list.End, "được") || words.Is(list.End, Sense.Verb) && DutyAhead(list.End, end)) && Widened(list, end) is { } charged) list = charged;
        else if (!Follows(list.End, end))
        {
            if (Widened(list, end) is not { } wider) return null;
            list = wider;
        }

        return new(ClauseKind.Order, at, end, list, Behind(list.End, end));
    }

    /// <summary>"Sở A và Sở B thống nhất phương án" is work; that the issuer agrees is not.</summary>
    private bool Agrees(AgencyList list) =>
        words.Reads(list.End, "thống", "nhất") && (words.Reads(list.End + 2, "phương", "án") || words.Is(list.End + 2, "với")) && !list.AllOpen && !IsItself(list.First, list.End) && !words.Is(list.First, Sense.Office);

    /// <summary>A named body before a small word that no list knows: taken as its deed.</summary>
    private Clause? Unlisted(int at, int end)
    {
        if (agencies.List(at, end) is not { } list || list.Agencies[^1].Open) return null;
        var verb = SkipAside(list.End, end);
        if (verb + 2 >= end || words.Tokens[verb].Kind != TokenKind.Word || words.Tokens[verb].Capital || words.Sense(verb) != Sense.None && !words.Is(verb, Sense.Completion)) return null;
        return new(ClauseKind.Order, at, end, list, verb);
    }

    private bool DutyAhead(int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 14; i++)
        {
            if (words.Reads(i, "có", "trách", "nhiệm")) return true;
            if (words.Tokens[i].Kind != TokenKind.Word && !words.Is(i, ',') || words.Is(i, Sense.Manner) && !words.Is(i, Sense.Verb)) return false;
        }

        return false;
    }

    /// <summary>"cơ quan chủ quản các dự án đang thi công tiếp tục …": what stands between a group and how it is to act narrows the group.</summary>
    private AgencyList? Widened(AgencyList list, int end)
    {
        var last = list.Agencies[^1];
        if (!last.Open || list.End >= end || words.Is(list.End, Sense.Fact) && !words.Is(list.End, "được")) return null;
        var close = 0;
        for (var i = list.End; i < end && i < list.End + 14; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Word && !words.Is(i, ',') || words.Reads(i, "đã") || words.Is(i, "là") || words.Is(i, "sẽ")) return null;
            if (words.Is(i, "theo") && close == 0) close = i;
            if (words.Tokens[i].Kind != TokenKind.Word || !words.Reads(i, Urging)) continue;
            if (close == 0) close = i;
            return new([.. list.Agencies.SkipLast(1), last with { Name = words.Words(last.First, close), End = close }], list.First, i);
        }

        return null;
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
}

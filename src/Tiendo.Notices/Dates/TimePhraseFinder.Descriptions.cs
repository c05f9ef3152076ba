using Tiendo.Notices.Text;

namespace Tiendo.Notices.Dates;

internal sealed partial class TimePhraseFinder
{
    /// <summary>True when the words tell of a period, a plan's name or the past instead of setting a deadline.</summary>
    private bool Describes(TimePhrase phrase, int first, int end, int work)
    {
        var at = phrase.First;
        if (Quoted(at, first)) return true;
        // "Năm 2025 và các năm tiếp theo" has no end.
        if (words.Reads(phrase.End, "và", "các", "năm") || words.Reads(phrase.End, "và", "những", "năm")) return true;
        if (phrase.Deadline.Operator is DeadlineOperator.Recurring or DeadlineOperator.After) return false;
        if (words.Is(at - 1, "tính") || words.Is(at - 1, "kể") && words.Is(at, "từ")) return true;
        if (words.Is(at - 1, "giao") && words.Is(at - 2, "được") || words.Reads(at - 2, "giai", "đoạn")) return true;
        if (phrase.Deadline.Period is { From: null } && words.Reads(at, "trong", "thời", "gian")) return true;
        var clause = ClauseStart(at, first);
        if (Past(clause, at)) return true;
        // "tại kỳ họp giữa năm 2026": the session's day is not known.
        if (words.Is(at - 1, "họp") && words.Is(at - 2, "kỳ")) return true;
        var wholeYear = phrase.Deadline.Granularity == Granularity.Year && phrase.Deadline.Period is null && !phrase.Doubts.Any(doubt => doubt.Kind == DoubtKind.ImpreciseTime);
        var deed = work > clause && (work <= at || clause == at) ? work : clause;
        return wholeYear && !YearIsBound(phrase, deed, Math.Max(work, first), end);
    }

    private int ClauseStart(int at, int first)
    {
        var clause = at;
        while (clause > first && at - clause < 60 && !(words.Tokens[clause - 1].Kind == TokenKind.Sign && words.Tokens[clause - 1].Sign is ',' or ';' or ':' or '.')) clause--;
        return clause;
    }

    /// <summary>"đã hoàn thành trước ngày …" tells of the past, as does a time that opens an account of results.</summary>
    private bool Past(int clause, int at)
    {
        for (var i = clause; i < at; i++)
        {
            if (words.Is(i, "đã") && !words.Is(i + 1, "được") && !words.Is(i + 1, "giao") && at - i < 14) return true;
        }

        return false;
    }

    /// <summary>A whole year binds only at the end of a clause that begins with a verb that ends work.</summary>
    private bool YearIsBound(TimePhrase phrase, int clause, int work, int end)
    {
        var behind = phrase.End;
        var closes = behind >= end || words.Tokens[behind].Kind == TokenKind.Sign && words.Tokens[behind].Sign is '.' or ';' or ',' or ')' or '/' or '(';
        if (!closes) return words.Reads(phrase.First, "đến", "hết") && Ends(behind) || words.Reads(phrase.First - 2, "hoàn", "thành");
        for (var i = clause; i < phrase.First; i++)
        {
            if (words.Reads(i, Plans) && i + 2 >= phrase.First - 1) return false;
            if (words.Reads(i, "tiến", "độ") || words.Reads(i, "mục", "tiêu") && i == clause) return false;
        }

        if (clause == phrase.First) return Ends(clause - 2);
        return clause > phrase.End ? EndsWork(clause, end) : EndsWork(clause, phrase.First) || EndsWork(work, phrase.First) && !words.Is(behind, ',');
    }

    /// <summary>True when the clause begins with a verb that ends work: "bảo đảm hoàn thành …", "phấn đấu bàn giao …".</summary>
    private bool EndsWork(int clause, int before)
    {
        var i = clause;
        while (i < before && (words.Is(i, Sense.Manner | Sense.Joint | Sense.Target) || words.Reads(i, "bảo", "đảm") || words.Reads(i, "đảm", "bảo")) && !Ends(i)) i += words.Length(i);
        return i < before && Ends(i);
    }

    private static readonly PhraseList Endings = new("hoàn thành, hoàn tất, xong, bàn giao, khởi công, trình, ban hành, đưa vào, khánh thành, thông xe, giải ngân, phê duyệt, dứt điểm");
    private static readonly PhraseList Plans = new("kế hoạch, nhiệm vụ, chỉ tiêu, dự toán, chương trình");

    private bool Ends(int at) => words.Reads(at, Endings) || words.Is(at, Sense.Verb) && words.Is(at + words.Length(at), "xong");

    /// <summary>Orders quoted from an earlier document are not given again.</summary>
    private bool Quoted(int at, int first)
    {
        var depth = 0;
        for (var i = at - 1; i >= first && i > at - 200; i--)
        {
            if (words.Is(i, '”')) depth--;
            else if (words.Is(i, '“') && ++depth > 0) return true;
        }

        return false;
    }
}

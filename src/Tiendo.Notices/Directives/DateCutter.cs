using Tiendo.Notices.Dates;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Cuts an order where its clauses carry different dates, and knows a sentence that only says when.</summary>
internal sealed class DateCutter(NoticeText words, TimePhraseFinder times)
{
    public IReadOnlyList<Clause> Cut(Clause clause)
    {
        var dated = times.Find(clause.First, clause.End).FindAll(time => time.Deadline.Due is not null && time.Deadline.Granularity is not Granularity.Year and not null);
        if (dated.Count < 2) return [clause];
        var pieces = new List<Clause>();
        var rest = clause;
        for (var d = 0; d + 1 < dated.Count; d++)
        {
            if (dated[d].Deadline.Due == dated[d + 1].Deadline.Due) continue;
            if (Joint(dated[d].End, dated[d + 1].First) is not { } joint || joint <= clause.Work) continue;
            pieces.Add(rest with { End = joint });
            rest = rest with { First = SkipJoint(joint, clause.End), Work = SkipJoint(joint, clause.End) };
        }

        pieces.Add(rest);
        return pieces;
    }

    /// <summary>"Hoàn thành và báo cáo UBND tỉnh trước ngày …", "Thời gian hoàn thành: …", "Xong trước ngày …".</summary>
    public bool IsTimeOnly(Clause clause)
    {
        var at = clause.First;
        if (words.Reads(at, "thời", "gian") && !words.Is(at + 2, "tới") || words.Reads(at, "thời", "hạn") || words.Is(at, "xong")) return true;
        if (words.Reads(at, "hạn", "cuối") || words.Reads(at, "hạn", "chót")) return true;
        if (words.Reads(at, "tiến", "độ", "hoàn", "thành") || words.Reads(at, "tiến", "độ", "thực", "hiện")) return true;
        if (!words.Reads(at, "hoàn", "thành") && !words.Reads(at, "hoàn", "tất")) return false;
        var behind = at + 2;
        if (words.Reads(behind, "các", "nội", "dung") || words.Reads(behind, "các", "nhiệm", "vụ") || words.Reads(behind, "việc", "này")) return times.Find(clause.First, clause.End).Count > 0;
        return words.Is(behind, ',') || words.Is(behind, "và") && words.Reads(behind + 1, "báo", "cáo") || times.Find(clause.First, clause.End).Exists(time => time.First <= behind + 1);
    }

    /// <summary>True when the clause before a time says that work is to be done by then.</summary>
    public bool EndsWork(int from, int time)
    {
        for (var i = time - 1; i >= from && i > time - 14 && words.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (words.Reads(i, "hoàn", "thành") || words.Is(i, "xong") || words.Reads(i, "báo", "cáo") || words.Reads(i, "hoàn", "tất")) return true;
        }

        return false;
    }

    private int? Joint(int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (words.Is(i, ';')) return i + 1;
        }

        for (var i = from; i < to; i++)
        {
            if (words.Is(i, Sense.Joint) && i > from) return i;
        }

        for (var i = from; i < to; i++)
        {
            if (words.Is(i, ',') && words.Is(i + 1, Sense.Verb | Sense.Manner) && !words.Is(i + 1, Sense.Noun)) return i + 1;
            if (words.Is(i, "và") && words.Is(i + 1, Sense.Verb) && !words.Is(i + 1, Sense.Noun)) return i + 1;
        }

        return null;
    }

    private int SkipJoint(int at, int end)
    {
        while (at < end && words.Is(at, Sense.Joint)) at += words.Length(at);
        return at;
    }
}

using Tiendo.Notices.Text;

namespace Tiendo.Notices.Dates;

internal sealed partial class TimePhraseFinder
{
    /// <summary>"định kỳ hằng tháng", "trước ngày 20 hằng tháng", "hằng tuần, trước 16 giờ 00 ngày thứ Sáu", "6 tháng một lần".</summary>
    private TimePhrase? Recurring(int at, int first, int end)
    {
        if (words.Reads(at, "định", "kỳ"))
        {
            var next = words.Is(at + 2, ',') ? at + 3 : at + 2;
            if (words.Is(next, "báo") && words.Is(next + 1, "cáo")) next += 2;
            if (Cycle(next) is { } cycle) return Again(at, Weekday(cycle.End, end), cycle.Each);
            return words.Is(next, "trước") || words.Is(next, "vào") ? ByDay(at, next + 1, end) : null;
        }

        if (words.Is(at, "trước") || words.Is(at, "vào") || words.Reads(at, "chậm", "nhất"))
        {
            return ByDay(at, words.Is(at, "chậm") ? at + 2 : at + 1, end);
        }

        if (Cycle(at) is { } alone && (words.Is(at, "hằng") || words.Is(at, "hàng") || words.Is(at, "mỗi")) && Reports(at, alone.End, first, end))
        {
            return Again(at, Weekday(alone.End, end), alone.Each);
        }

        return null;
    }

    /// <summary>"trước ngày 20 hằng tháng", "trước ngày 01/6 và 15/11 hằng năm" (twice a year).</summary>
    private TimePhrase? ByDay(int at, int next, int end)
    {
        for (var i = next; i < end && i < next + 14; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Sign && !words.Is(i, ':') && !words.Is(i, '/')) return null;
            if (Cycle(i) is { } cycle && i > next) return Again(at, cycle.End, cycle.Each == Recurrence.Yearly && Twice(next, i) ? Recurrence.HalfYearly : cycle.Each);
            if (words.Reads(i, "tháng", "cuối", "quý") || words.Reads(i, "tháng", "đầu", "quý")) return Again(at, i + 3, Recurrence.Quarterly);
        }

        return null;
    }

    private bool Twice(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Is(i, "và")) return true;
        }

        return false;
    }

    private (Recurrence Each, int End)? Cycle(int at)
    {
        var next = words.Is(at, "hằng") || words.Is(at, "hàng") || words.Is(at, "mỗi") ? at + 1 : at;
        var said = next > at || words.Is(at - 1, "kỳ");
        if (words.Is(next, "6") || words.Is(next, "06") || words.Is(next, "sáu")) return words.Is(next + 1, "tháng") && (said || Once(next + 2) > next + 2) ? (Recurrence.HalfYearly, Once(next + 2)) : null;
        if (words.Is(next, "3") || words.Is(next, "03")) return words.Is(next + 1, "tháng") && (said || Once(next + 2) > next + 2) ? (Recurrence.Quarterly, Once(next + 2)) : null;
        Recurrence? each = words.Is(next, "tuần") ? Recurrence.Weekly
            : words.Is(next, "tháng") ? Recurrence.Monthly
            : words.Is(next, "quý") ? Recurrence.Quarterly
            : words.Is(next, "năm") ? Recurrence.Yearly : null;
        if (each is null || next == at && !words.Reads(at - 2, "định", "kỳ") && !words.Reads(at - 3, "định", "kỳ")) return null;
        // "định kỳ tháng 10/2025" names a month, not a cycle.
        if (next == at && next + 1 < words.Count && words.Tokens[next + 1].Kind == TokenKind.Number) return null;
        return (each.Value, next + 1);
    }

    private int Once(int at) => words.Reads(at, "một", "lần") || words.Is(at + 1, "lần") ? at + 2 : words.Is(at, "/") && words.Is(at + 2, "lần") ? at + 3 : at;

    /// <summary>", trước 16 giờ 00 ngày thứ Sáu" behind the cycle.</summary>
    private int Weekday(int at, int end)
    {
        var next = words.Is(at, ',') || words.Is(at, '(') ? at + 1 : at;
        if (!words.Is(next, "trước") && !words.Is(next, "vào") && !words.Reads(next, "chậm", "nhất")) return at;
        for (var i = next; i < end && i < next + 14; i++)
        {
            if (words.Is(i, "thứ") && i + 1 < end && words.Tokens[i + 1].Kind != TokenKind.Sign) return words.Is(at, '(') && words.Is(i + 2, ')') ? i + 3 : i + 2;
            if (words.Tokens[i].Kind == TokenKind.Sign && !words.Is(i, ':')) return at;
            if (words.Is(i, "ngày") && i + 1 < end && words.Tokens[i + 1].Kind == TokenKind.Number && !words.Is(i + 2, '/')) return i + 2;
        }

        return at;
    }

    /// <summary>A cycle alone is a recurrence only for a report or a check; "ngân sách hằng năm" is the name of a budget.</summary>
    private bool Reports(int at, int cycleEnd, int first, int end)
    {
        if (at > first && words.Tokens[at - 1].Kind == TokenKind.Word && !words.Is(at - 1, "và") && !Doing(at - 2) && !Doing(at - 1) && !words.Is(at - 1, "cáo") && !words.Is(at - 1, "kỳ")) return false;
        if (wholeIsTime || at == first && (words.Is(cycleEnd, ',') || words.Is(cycleEnd, '('))) return true;
        if (words.Tokens[Math.Min(cycleEnd, words.Count - 1)].Kind == TokenKind.Sign || cycleEnd >= end) return at > first && (Doing(at - 2) || Doing(at - 1) || words.Is(at - 1, "cáo"));
        for (var i = cycleEnd; i < end && i < cycleEnd + 6; i++)
        {
            if (Doing(i)) return true;
        }

        return false;
    }

    private static readonly PhraseList Deeds = new("báo cáo, tổng hợp, kiểm tra, rà soát, đánh giá, giao ban, cập nhật, công khai, công bố, họp, gửi, thống kê, đôn đốc, theo dõi");

    private bool Doing(int at) => words.Reads(at, Deeds);

    private TimePhrase Again(int at, int end, Recurrence each)
    {
        TimeOnly? hour = null;
        for (var i = at; i < end && hour is null; i++) hour = Hour(i, end)?.Time;
        return new(at, end, new()
        {
            Phrase = words.Words(at, end),
            Place = words.Span(at, end),
            Operator = DeadlineOperator.Recurring,
            Granularity = each switch
            {
                Recurrence.Weekly => Granularity.Week,
                Recurrence.Monthly => Granularity.Month,
                Recurrence.Quarterly => Granularity.Quarter,
                _ => Granularity.Year,
            },
            Recurrence = each,
            Time = hour,
        });
    }
}

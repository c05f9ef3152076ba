using System.Globalization;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Dates;

/// <summary>Finds the deadlines in a passage: bounds, periods, recurrences and events. Each form is in a file of its own.</summary>
internal sealed partial class TimePhraseFinder(NoticeText words, DateParser dates, DateOnly? issued, ReaderLists lists, bool[] taken)
{
    /// <summary>The time phrases between two tokens, in reading order, none overlapping another; the work begins behind the lead, and only there a verb can bind a whole year.</summary>
    public List<TimePhrase> Find(int first, int end, int work = 0)
    {
        var found = new List<TimePhrase>();
        for (var i = first; i < end; i++)
        {
            if (taken[i]) continue;
            var phrase = At(i, first, end);
            if (phrase is null) continue;
            if (!Describes(phrase, first, end, work)) found.Add(IsTarget(phrase.First, first) ? phrase with { Deadline = phrase.Deadline with { Soft = true } } : phrase);
            i = phrase.End - 1;
        }

        return found;
    }

    /// <summary>"phấn đấu bàn giao mặt bằng trong tháng 11/2025" is a target.</summary>
    private bool IsTarget(int at, int first)
    {
        for (var i = at - 1; i >= first && i > at - 30 && !words.Is(i, ';') && !words.Is(i, '.'); i--)
        {
            if (words.Is(i, Sense.Target)) return true;
        }

        return false;
    }

    private TimePhrase? At(int at, int first, int end) =>
        words.Tokens[at].Kind == TokenKind.Word
            ? Recurring(at, first, end) ?? Relative(at, end) ?? Bound(at, end) ?? Event(at, first, end) ?? Bare(at, first, end)
            : Bare(at, first, end);

    /// <summary>"trước ngày", "chậm nhất ngày", "đến hết ngày", "xong ngày", "vào ngày", "trong tháng", "từ ngày … đến ngày".</summary>
    private TimePhrase? Bound(int at, int end)
    {
        if (words.Reads(at, "chậm", "nhất") || words.Reads(at, "muộn", "nhất"))
        {
            var next = at + 2;
            if (words.Is(next, "là")) next++;
            if (words.Is(next, "vào") || words.Is(next, "trong")) next++;
            return Until(at, next, end, DeadlineOperator.By);
        }

        if ((words.Reads(at, "không", "quá") || words.Reads(at, "để", "quá")) && words.Is(at + 2, "ngày")) return Until(at, at + 2, end, DeadlineOperator.By);
        if (words.Reads(at, "không", "muộn", "hơn")) return Until(at, at + 3, end, DeadlineOperator.By);
        if (words.Is(at, "trước") || words.Is(at, "trong") || words.Is(at, "đến") || words.Is(at, "hết") || words.Is(at, "vào") || words.Is(at, "xong"))
        {
            return Until(at, at, end, DeadlineOperator.By);
        }

        if (words.Is(at, "từ") && dates.Range(at + 1, end) is { } range) return Made(at, range, DeadlineOperator.Within, range.From, null);
        if (words.Is(at, "từ") && dates.At(at + 1, end) is { } start && words.Reads(start.End, "đến", "khi")) return OpenEnded(at, start, end);
        if ((words.Is(at, "cuối") || words.Is(at, "đầu") || words.Is(at, "giữa")) && dates.At(at, end) is { } part) return Made(at, part, DeadlineOperator.By, null, null);
        return words.Is(at, "tuần") && dates.At(at, end) is { } week && week.From != week.To ? Made(at, week, DeadlineOperator.Within, week.From, null) : null;
    }

    /// <summary>Reads "trước", "đến", "hết", "trong", an hour and the time behind them.</summary>
    private TimePhrase? Until(int at, int next, int end, DeadlineOperator bound)
    {
        var earliest = false;
        if (words.Is(next, "trước"))
        {
            bound = DeadlineOperator.Before;
            next++;
        }
        else if (words.Is(next, "trong"))
        {
            bound = DeadlineOperator.Within;
            next++;
        }
        else if (words.Is(next, "vào"))
        {
            earliest = true;
            next++;
        }

        if (words.Is(next, "xong")) next++;
        if (words.Is(next, "trước"))
        {
            bound = DeadlineOperator.Before;
            next++;
        }

        if (words.Is(next, "đến")) next++;
        if (words.Is(next, "hết")) next++;
        var hour = Hour(next, end);
        if (hour is { } clock)
        {
            next = clock.End;
            if (words.Is(next, ',')) next++;
        }

        if (bound == DeadlineOperator.Within && dates.Range(next, end) is { } range) return Made(at, range, DeadlineOperator.Within, range.From, hour?.Time);
        if (dates.At(next, end) is not { } time) return null;
        if (words.Is(at, "từ")) return null;
        if (bound == DeadlineOperator.By && time.Granularity is Granularity.Month or Granularity.Quarter && words.Is(at, "vào")) bound = DeadlineOperator.Within;
        return Made(at, time, bound, earliest && !time.Imprecise || time.Granularity == Granularity.Week ? time.From : null, hour?.Time);
    }

    /// <summary>A time without a bound counts behind words that ask for one: "Thời gian hoàn thành: tháng 12/2025", "hoàn thành quý IV/2025".</summary>
    private TimePhrase? Bare(int at, int first, int end)
    {
        if (words.Tokens[at].Kind == TokenKind.Word && !words.Is(at, "ngày") && !words.Is(at, "tháng") && !words.Is(at, "quý") && !words.Is(at, "quí") && !words.Is(at, "năm")) return null;
        if (words.Tokens[at].Kind == TokenKind.Number && (words.Tokens[at].Length > 2 || at > first && words.Tokens[at - 1].Kind == TokenKind.Word && !words.Is(at - 1, "là") && !words.Reads(at - 2, "hạn", "cuối") && !words.Reads(at - 2, "hạn", "chót"))) return null;
        var before = at - 1;
        var asked = before < first
            ? first < end && AsksForTime(first - 1)
            : words.Is(before, ':') && AsksForTime(before) || words.Is(before, '|') || AsksDirectly(before);
        if (!asked && at != first) return null;
        if (!asked && !wholeIsTime) return null;
        if (dates.Range(at, end) is { } range) return Made(at, range, DeadlineOperator.Within, range.From, null);
        if (dates.At(at, end) is not { } time) return null;
        DateOnly? earliest = time.Granularity == Granularity.Month && time.From.Month != time.To.Month ? time.From : null;
        return Made(at, time, time.Granularity == Granularity.Day ? DeadlineOperator.By : DeadlineOperator.Within, earliest, null);
    }

    private bool wholeIsTime;

    /// <summary>Reads a table cell or a label's value that holds nothing but a time.</summary>
    public List<TimePhrase> FindInCell(int first, int end)
    {
        wholeIsTime = true;
        var found = Find(first, end);
        wholeIsTime = false;
        return found;
    }

    private bool AsksForTime(int colon)
    {
        for (var i = colon - 1; i >= 0 && i > colon - 8; i--)
        {
            if (words.Reads(i, "hạn", "cuối") || words.Reads(i, "hạn", "chót") || words.Reads(i, "thời", "gian") || words.Reads(i, "thời", "hạn") || words.Reads(i, "hoàn", "thành") || words.Reads(i, "tiến", "độ")) return true;
        }

        return false;
    }

    private bool AsksDirectly(int before) =>
        words.Is(before, "thành") && words.Is(before - 1, "hoàn") && !words.Reads(before - 3, "kế", "hoạch") && !words.Reads(before - 3, "dự", "kiến") || words.Is(before, "xong") || words.Is(before, "là") && (words.Is(before - 1, "hạn") || words.Is(before - 1, "thành"))
        || words.Is(before, "hạn") && words.Is(before - 1, "thời") || words.Reads(before - 1, "hạn", "cuối") || words.Reads(before - 1, "hạn", "chót");

    /// <summary>"từ tháng 11/2025 đến khi kết thúc": a first day and no last.</summary>
    private TimePhrase OpenEnded(int at, CalendarTime start, int end)
    {
        var close = start.End;
        while (close < end && close < start.End + 12 && words.Tokens[close].Kind == TokenKind.Word) close++;
        return new(at, close, new()
        {
            Phrase = words.Words(at, close),
            Place = words.Span(at, close),
            Operator = DeadlineOperator.Within,
            Granularity = start.Granularity,
            Earliest = start.From,
        });
    }

    private TimePhrase? Made(int at, CalendarTime time, DeadlineOperator bound, DateOnly? earliest, TimeOnly? hour)
    {
        DateOnly? due = time.Impossible ? null : bound == DeadlineOperator.Before
            ? hour is not null || !lists.BeforeExcludesTheDay && time.Granularity == Granularity.Day ? time.From : time.From.AddDays(-1)
            : time.To;
        var doubts = new List<Doubt>();
        if (time.Impossible) doubts.Add(new(DoubtKind.ImpossibleDate, words.Words(at, time.End)));
        if (time.YearAssumed) doubts.Add(new(DoubtKind.YearAssumed, words.Words(at, time.End)));
        if (time.Imprecise) doubts.Add(new(DoubtKind.ImpreciseTime, words.Words(at, time.End)));
        var deadline = new Deadline
        {
            Phrase = words.Words(at, time.End),
            Place = words.Span(at, time.End),
            Operator = bound,
            Granularity = time.Granularity,
            Due = due,
            Earliest = time.Impossible ? null : earliest,
            Time = hour,
        };
        return new(at, time.End, deadline) { Doubts = doubts };
    }

    /// <summary>"17 giờ", "16 giờ 00", "17h00", "16g30".</summary>
    private (TimeOnly Time, int End)? Hour(int at, int end)
    {
        if (at + 1 >= end || words.Tokens[at].Kind != TokenKind.Number || words.Tokens[at].Length > 2) return null;
        if (!words.Is(at + 1, "giờ") && !words.Is(at + 1, "h") && !words.Is(at + 1, "g") && !words.Is(at + 1, ':')) return null;
        var hour = Value(at);
        var (minute, next) = (0, at + 2);
        if (next < end && words.Tokens[next].Kind == TokenKind.Number && words.Tokens[next].Length == 2 && (!words.Is(next + 1, "/") || words.Is(at + 1, ':')))
        {
            minute = Value(next);
            next++;
            if (words.Is(next, "phút") || words.Is(next, "p") || words.Is(next, '\'') || words.Is(next, '’')) next++;
        }

        return hour <= 24 && minute < 60 ? (hour == 24 ? new(23, 59) : new(hour, minute), next) : null;
    }

    private int Value(int at) => int.Parse(words.Raw(at), NumberStyles.None, CultureInfo.InvariantCulture);
}

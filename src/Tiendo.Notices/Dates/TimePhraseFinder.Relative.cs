using Tiendo.Notices.Text;

namespace Tiendo.Notices.Dates;

internal sealed partial class TimePhraseFinder
{
    private static readonly PhraseList PeriodBounds = new("trong vòng, chậm nhất, muộn nhất, không quá, tối đa");

    /// <summary>"trong thời hạn 05 ngày làm việc kể từ ngày …", "chậm nhất 30 ngày kể từ …": computed where the start is known.</summary>
    private TimePhrase? Relative(int at, int end)
    {
        var next = at;
        if (words.Reads(next, "trong", "thời", "hạn") || words.Reads(next, "trong", "thời", "gian")) next += 3;
        else if (words.Reads(next, PeriodBounds)) next += 2;
        else if (words.Is(next, "sau")) next++;
        else if (words.Is(next, "trong") && (words.Is(next + 2, "ngày") || StartsAfter(next + 3))) next++;
        else return null;
        if (words.Is(next, "là")) next++;
        if (words.Reads(next, "không", "quá") || words.Reads(next, "tối", "đa")) next += 2;
        if (words.Is(next, "sau")) next++;
        if (next >= end || words.Tokens[next].Kind != TokenKind.Number || words.Tokens[next].Length > 3) return null;
        var count = Value(next++);
        if (words.Is(next, '(') && words.Is(next + 2, ')')) next += 3;
        var unit = words.Is(next, "ngày") ? words.Reads(next + 1, "làm", "việc") ? "working-day" : "day"
            : words.Is(next, "tuần") ? "week" : words.Is(next, "tháng") ? "month" : words.Is(next, "năm") ? "year" : null;
        if (unit is null || count == 0 || words.Is(next + 1, '/')) return null;
        next += unit == "working-day" ? 3 : 1;
        // "trong thời gian 24 tháng" without a start describes; a bound does not.
        var from = StartsAfter(next) ? next + 2 : words.Is(next, "từ") || words.Is(next, "sau") ? next + 1 : next;
        var close = from == next ? next : StartEnd(from, end);
        return Period(at, close, count, unit, from == next ? null : words.Words(from, close), from == next ? null : StartDay(from, close));
    }

    private bool StartsAfter(int at) => words.Reads(at, "kể", "từ") || words.Reads(at, "tính", "từ");

    private int StartEnd(int at, int end)
    {
        if (words.Is(at, "ngày") && dates.At(at, end) is { } day) return day.End;
        var i = at;
        while (i < end && !(words.Tokens[i].Kind == TokenKind.Sign && words.Tokens[i].Sign is ',' or ';' or '.' or ':' or ')')) i++;
        return Math.Max(i, at + 1 <= end ? Math.Min(at + 1, end) : end);
    }

    private DateOnly? StartDay(int at, int end)
    {
        if (dates.At(at, end) is { Granularity: Granularity.Day } day) return day.To;
        // "kể từ ngày ký", "kể từ ngày ban hành Thông báo này"
        var own = words.Is(at, "ngày") && (words.Is(at + 1, "ký") || words.Is(at + 1, "ra") || words.Reads(at + 1, "ban", "hành"));
        return own && (at + 3 >= end || words.Is(end - 1, "này") || end - at <= 4) ? issued : null;
    }

    private TimePhrase Period(int at, int end, int count, string unit, string? from, DateOnly? start)
    {
        var doubts = new List<Doubt>();
        DateOnly? due = null;
        if (start is { } day)
        {
            if (unit == "working-day" && lists.WorkingDays is { } calendar && count <= 400)
            {
                (var last, var confirmed) = calendar(day, count);
                due = last;
                if (!confirmed) doubts.Add(new(DoubtKind.HolidaysUnconfirmed, words.Words(at, end)));
            }
            else if (unit != "working-day")
            {
                due = unit switch { "day" => day.AddDays(count), "week" => day.AddDays(7 * count), "month" => day.AddMonths(count), _ => day.AddYears(Math.Min(count, 100)) };
            }
        }

        if (due is null) doubts.Add(new(DoubtKind.StartUnknown, words.Words(at, end)));
        return new(at, end, new()
        {
            Phrase = words.Words(at, end),
            Place = words.Span(at, end),
            Operator = DeadlineOperator.Within,
            Granularity = unit switch { "week" => Granularity.Week, "month" => Granularity.Month, "year" => Granularity.Year, _ => Granularity.Day },
            Due = due,
            Period = new(count, unit, from, start),
        }) { Doubts = doubts };
    }

    /// <summary>"ngay sau khi UBND xã … hoàn thành": the event is kept, no day is guessed.</summary>
    private TimePhrase? Event(int at, int first, int end)
    {
        var next = words.Reads(at, "ngay", "sau", "khi") ? at + 3 : words.Reads(at, "ngay", "khi") || words.Reads(at, "sau", "khi") && at > first ? at + 2 : 0;
        if (next == 0) return null;
        var close = next;
        while (close < end && close < next + 60 && !(words.Tokens[close].Kind == TokenKind.Sign && words.Tokens[close].Sign is ',' or ';' or '.' or ':') && !(words.Is(close, "và") && words.Reads(close + 1, "chậm", "nhất"))) close++;
        if (close == next) return null;
        return new(at, close, new() { Phrase = words.Words(at, close), Place = words.Span(at, close), Operator = DeadlineOperator.After, After = words.Words(at, close) });
    }
}

using System.Globalization;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Dates;

/// <summary>Reads one day, month, quarter or year at a place, in every spelling of official documents.</summary>
internal sealed class DateParser(NoticeText words, DateOnly? issued)
{
    private static readonly string[] Romans = ["", "i", "ii", "iii", "iv"];

    /// <summary>The time that begins at <paramref name="at"/>; "ngày" before a day belongs to it.</summary>
    public CalendarTime? At(int at, int end)
    {
        if (at >= end) return null;
        if (words.Is(at, "cuối") || words.Is(at, "đầu") || words.Is(at, "giữa")) return PartOf(at, end);
        if (words.Is(at, "nửa") && (words.Is(at + 1, "đầu") || words.Is(at + 1, "cuối"))) return HalfOf(at + 1, end);
        return words.Is(at, "tuần") ? Week(at + 1, end) : Plain(at, end);
    }

    /// <summary>"nửa đầu tháng 12/2025": to its middle day; "nửa cuối": to its end.</summary>
    private CalendarTime? HalfOf(int at, int end)
    {
        if (Plain(at + 1, end) is not { } whole || whole.Granularity is Granularity.Day or Granularity.Week) return null;
        var middle = Middle(whole);
        return words.Is(at, "đầu") ? whole with { To = middle, Imprecise = true } : whole with { From = middle.AddDays(1), Imprecise = true };
    }

    private static DateOnly Middle(CalendarTime whole) => whole.Granularity switch
    {
        Granularity.Month => whole.From.AddDays(14),
        Granularity.Quarter => whole.From.AddMonths(1).AddDays(14),
        _ => new(whole.From.Year, 6, 30),
    };

    private CalendarTime? Plain(int at, int end)
    {
        if (at >= end) return null;
        if (words.Is(at, "ngày")) return Day(at + 1, end);
        if (words.Is(at, "tháng")) return Month(at + 1, end);
        if (words.Is(at, "quý") || words.Is(at, "quí")) return Quarter(at + 1, end);
        if (words.Is(at, "năm")) return Year(at + 1, end);
        return words.Tokens[at].Kind == TokenKind.Number ? Day(at, end) : null;
    }

    /// <summary>"05/10/2025", "5-10-2025", "15.7.2025", "5 tháng 10 năm 2025", "05/10"; <paramref name="at"/> is the day's number.</summary>
    public CalendarTime? Day(int at, int end)
    {
        if (Number(at, end, 2) is not { } day) return null;
        if (words.Is(at + 1, "tháng")) return DayAndMonth(day, at + 2, end);
        if (at + 2 >= end || !IsJoint(at + 1) || Number(at + 2, end, 2) is not { } month) return null;
        var joint = words.Tokens[at + 1].Sign;
        if (IsJoint(at + 3) && words.Tokens[at + 3].Sign == joint && Number(at + 4, end, 4) is { } year && year >= 1900) return Made(day, month, year, at + 5, false);
        return joint == '/' && issued is { } today && month is >= 1 and <= 12 ? Made(day, month, NearYear(today, month), at + 3, true) : null;
    }

    private CalendarTime? DayAndMonth(int day, int at, int end)
    {
        if (Number(at, end, 2) is not { } month) return null;
        if (YearBehind(at + 1, end) is ({ } year, var after)) return Made(day, month, year, after, false);
        return issued is { } today ? Made(day, month, NearYear(today, month), at + 1, true) : null;
    }

    private CalendarTime? Month(int at, int end)
    {
        if (issued is { } now)
        {
            if (words.Is(at, "này")) return CalendarTime.Month(now.Year, now.Month, at + 1);
            if (words.Is(at, "tới") || words.Is(at, "sau")) return CalendarTime.Month(now.AddMonths(1).Year, now.AddMonths(1).Month, at + 1);
        }

        if (Number(at, end, 2) is not { } month) return null;
        if (month is < 1 or > 12) return YearBehind(at + 1, end) is ({ } no, var behind) && no is > 1900 and < 2200 ? CalendarTime.Year(no, behind) with { Impossible = true } : null;
        var last = at;
        if ((IsJoint(at + 1) && words.Tokens[at + 1].Sign == '-' || words.Is(at + 1, '–') || words.Reads(at + 1, "và")) && Number(at + 2, end, 2) is { } second && second > month && second <= 12)
        {
            last = at + 2;
        }

        var until = last == at ? month : Number(last, end, 2)!.Value;
        if (YearBehind(last + 1, end) is ({ } year, var after) && year is > 1900 and < 2200)
        {
            return CalendarTime.Month(year, until, after) with { From = new(year, month, 1) };
        }

        return issued is { } today ? CalendarTime.Month(NearYear(today, until), until, last + 1) with { YearAssumed = true } : null;
    }

    private CalendarTime? Quarter(int at, int end)
    {
        if (issued is { } now)
        {
            if (words.Is(at, "này")) return CalendarTime.Quarters(now.Year, (now.Month + 2) / 3, (now.Month + 2) / 3, at + 1);
            var next = now.AddMonths(3);
            if (words.Is(at, "tới") || words.Is(at, "sau")) return CalendarTime.Quarters(next.Year, (next.Month + 2) / 3, (next.Month + 2) / 3, at + 1);
        }

        if (QuarterNumber(at, end) is not { } first) return null;
        var (last, after) = (first, at + 1);
        if (words.Is(after, '-') || words.Is(after, '–') || words.Is(after, ',') || words.Is(after, "và") || words.Is(after, "đến"))
        {
            var next = words.Is(after + 1, "quý") ? after + 2 : after + 1;
            if (QuarterNumber(next, end) is { } second && second > first) (last, after) = (second, next + 1);
        }

        if (YearBehind(after, end) is ({ } year, var behind) && year is > 1900 and < 2200) return CalendarTime.Quarters(year, first, last, behind);
        return issued is { } today ? CalendarTime.Quarters(last < (today.Month + 2) / 3 ? today.Year + 1 : today.Year, first, last, after) with { YearAssumed = true } : null;
    }

    private CalendarTime? Year(int at, int end)
    {
        if (Number(at, end, 4) is { } year && year is > 1900 and < 2200 && words.Tokens[at].Length == 4) return CalendarTime.Year(year, at + 1);
        if (issued is not { } now) return null;
        if (words.Is(at, "nay")) return CalendarTime.Year(now.Year, at + 1);
        return words.Is(at, "sau") || words.Is(at, "tới") ? CalendarTime.Year(now.Year + 1, at + 1) : null;
    }

    /// <summary>"đầu", "giữa", "cuối" a month, quarter or year: its first, middle and last day (Civil Code 2015, Art. 146).</summary>
    private CalendarTime? PartOf(int at, int end)
    {
        if (Plain(at + 1, end) is not { } whole || whole.Granularity is Granularity.Day or Granularity.Week) return null;
        var day = words.Is(at, "đầu") ? whole.From : words.Is(at, "cuối") ? whole.To : Middle(whole);
        return whole with { From = day, To = day, Imprecise = true };
    }

    /// <summary>"tuần ngày 15 đến ngày 31/12/2025", "tuần này", "tuần tới".</summary>
    private CalendarTime? Week(int at, int end)
    {
        if (issued is { } now && (words.Is(at, "này") || words.Is(at, "tới") || words.Is(at, "sau")))
        {
            var monday = now.AddDays(-(((int)now.DayOfWeek + 6) % 7) + (words.Is(at, "này") ? 0 : 7));
            return new(monday, monday.AddDays(6), Granularity.Week, at + 1);
        }

        if (words.Is(at, "từ")) at++;
        return Range(at, end) is { } range ? range with { Granularity = Granularity.Week } : null;
    }

    /// <summary>"ngày 15 đến ngày 31/12/2025", "15 - 20/10/2025", "tháng 10 đến tháng 12/2025": the first day and the last.</summary>
    public CalendarTime? Range(int at, int end)
    {
        var start = Plain(at, end);
        var dayOnly = words.Is(at, "ngày") ? at + 1 : at;
        var partial = start is null || start.Value.YearAssumed;
        var joint = start?.End ?? dayOnly + 1;
        if (start is null && (Number(dayOnly, end, 2) is not { } d || d > 31)) return null;
        if (!(words.Is(joint, "đến") || words.Is(joint, '-') || words.Is(joint, '–'))) return null;
        var second = joint + 1;
        if (words.Is(second, "hết")) second++;
        if (Plain(second, end) is not { } until) return null;
        if (!partial) return start!.Value.From <= until.To ? until with { From = start.Value.From } : null;
        var day = Number(dayOnly, end, 2);
        if (start is null)
        {
            if (until.Granularity != Granularity.Day || day is null || day > until.To.Day) return null;
            return until with { From = new(until.To.Year, until.To.Month, day.Value) };
        }

        var year = until.To.Year;
        var from = start.Value.From;
        from = new(year, from.Month, Math.Min(from.Day, DateTime.DaysInMonth(year, from.Month)));
        return from <= until.To ? until with { From = from } : null;
    }

    private static CalendarTime? Made(int day, int month, int year, int end, bool assumed)
    {
        if (month is < 1 or > 12 || year is < 1900 or > 2199 || day is < 1 or > 31) return null;
        var last = DateTime.DaysInMonth(year, month);
        return CalendarTime.Day(new(year, month, Math.Min(day, last)), end) with { YearAssumed = assumed, Impossible = day > last };
    }

    // Without a year the month meant is the next one, or one not long past.
    private static int NearYear(DateOnly today, int month) => month < today.Month - 3 ? today.Year + 1 : today.Year;

    /// <summary>"năm 2025", "/2025", ".2025", "-2025".</summary>
    private (int? Year, int End) YearBehind(int at, int end)
    {
        if (words.Is(at, "năm") && Number(at + 1, end, 4) is { } year && words.Tokens[at + 1].Length == 4) return (year, at + 2);
        if (IsJoint(at) && Number(at + 1, end, 4) is { } joined && words.Tokens[at + 1].Length == 4) return (joined, at + 2);
        return (null, at);
    }

    private bool IsJoint(int at) => words.Is(at, '/') || words.Is(at, '-') || words.Is(at, '.');

    private int? QuarterNumber(int at, int end)
    {
        if (Number(at, end, 1) is { } digit) return digit is >= 1 and <= 4 ? digit : null;
        if (at >= end) return null;
        for (var r = 1; r < Romans.Length; r++)
        {
            if (words.Raw(at).Equals(Romans[r], StringComparison.OrdinalIgnoreCase)) return r;
        }

        return null;
    }

    private int? Number(int at, int end, int digits)
    {
        if (at >= end || at >= words.Count || words.Tokens[at].Kind != TokenKind.Number || words.Tokens[at].Length > digits) return null;
        return int.Parse(words.Raw(at), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

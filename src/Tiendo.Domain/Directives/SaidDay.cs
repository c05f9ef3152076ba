using System.Globalization;
using System.Text.RegularExpressions;

namespace Tiendo.Domain.Directives;

/// <summary>The day of the period that the words of a recurring order say: "trước ngày 20 hằng tháng", "thứ Sáu hằng tuần".</summary>
public static partial class SaidDay
{
    private static readonly string[] Weekdays = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

    /// <summary>The first such day not before the order was given; null when the words say none, and then the last day of the period counts.</summary>
    /// <param name="words">The words of the deadline.</param>
    /// <param name="recurrence">The period.</param>
    /// <param name="given">The day the order was given.</param>
    public static DateOnly? First(string? words, Recurrence recurrence, DateOnly given)
    {
        if (words is null) return null;
        var text = words.ToLower(CultureInfo.InvariantCulture);
        // Before a day excludes it; before an hour of a day does not.
        var earlier = text.Contains("trước", StringComparison.Ordinal) && !text.Contains("giờ", StringComparison.Ordinal) ? 1 : 0;
        return recurrence switch
        {
            Recurrence.Monthly when DayOfMonth().Match(text) is { Success: true } day => Monthly(int.Parse(day.Groups["day"].Value, CultureInfo.InvariantCulture), earlier, given),
            Recurrence.Weekly when Array.FindIndex(Weekdays, w => text.Contains(w, StringComparison.Ordinal)) is >= 0 and var weekday => Weekly(weekday, earlier, given),
            _ => null,
        };
    }

    private static DateOnly? Monthly(int day, int earlier, DateOnly given)
    {
        if (day is < 1 or > 31) return null;
        for (var month = new DateOnly(given.Year, given.Month, 1); ; month = month.AddMonths(1))
        {
            var last = month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1 - earlier);
            if (last >= given) return last;
        }
    }

    private static DateOnly Weekly(int weekday, int earlier, DateOnly given) => given.AddDays((weekday - earlier - (int)given.DayOfWeek + 14) % 7);

    [GeneratedRegex(@"ngày (mùng |mồng )?(?<day>[0-9]{1,2})([^0-9/]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayOfMonth();
}

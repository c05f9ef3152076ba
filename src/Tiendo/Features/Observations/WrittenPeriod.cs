using System.Globalization;

namespace Tiendo.Features.Observations;

/// <summary>Reads a day or a period as it is written: 2025, 2025-07, 07/2025, 2025-Q3, 2025-10-03, 03/10/2025.</summary>
internal static class WrittenPeriod
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];
    private static readonly string[] MonthForms = ["yyyy-MM", "MM/yyyy", "M/yyyy"];

    /// <summary>First and last day, both counted; null for anything else and outside 1900 to 2200.</summary>
    public static (DateOnly From, DateOnly To)? Read(string text)
    {
        var (day, months) = ReadStart(text.Trim());
        if (day is not { Year: >= 1900 and <= 2200 } from) return null;
        return (from, months == 0 ? from : from.AddMonths(months).AddDays(-1));
    }

    /// <summary>A day as 20241219 or a month as 202406 with its unit, from either form; null for anything else.</summary>
    public static (decimal Value, string Unit)? ReadCalendarValue(string text)
    {
        text = text.Trim();
        if (text.Length is 6 or 8 && text.All(char.IsAsciiDigit)) text = text.Length == 6 ? $"{text[..4]}-{text[4..]}" : $"{text[..4]}-{text[4..6]}-{text[6..]}";
        return ReadStart(text) switch
        {
            ({ Year: >= 1900 and <= 2200 } day, 0) => ((day.Year * 10000) + (day.Month * 100) + day.Day, "date"),
            ({ Year: >= 1900 and <= 2200 } day, 1) => ((day.Year * 100) + day.Month, "month"),
            _ => null,
        };
    }

    private static (DateOnly? Day, int Months) ReadStart(string text)
    {
        if (text.Length == 4 && Parse(text + "-01", MonthForms) is { } year) return (year, 12);
        if (Parse(text, DayForms) is { } day) return (day, 0);
        if (Parse(text, MonthForms) is { } month) return (month, 1);
        if (text.Length == 7 && text[4] == '-' && text[5] is 'Q' or 'q' && text[6] is >= '1' and <= '4' && Parse(text[..4] + "-01", MonthForms) is { } first)
        {
            return (first.AddMonths((text[6] - '1') * 3), 3);
        }
        return (null, 0);
    }

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

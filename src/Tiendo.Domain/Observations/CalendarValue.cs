namespace Tiendo.Domain.Observations;

/// <summary>Days, months and years kept as numbers: 20241219, 202406, 2024.</summary>
public static class CalendarValue
{
    /// <summary>Whether a unit means a time of the calendar and not a quantity.</summary>
    public static bool IsCalendar(string unit) => unit is "date" or "month" or "year";

    /// <summary>The first and last day it may mean, as day numbers; null for other units and for numbers that are no date.</summary>
    public static (int First, int Last)? DaysOf(decimal value, string unit)
    {
        if (!IsCalendar(unit) || value != decimal.Truncate(value) || value is < 1 or > 99991231) return null;
        var number = (int)value;
        var (year, month, day) = unit switch
        {
            "date" => (number / 10000, number / 100 % 100, number % 100),
            "month" => (number / 100, number % 100, 0),
            _ => (number, 0, 0),
        };
        if (year is < 1 or > 9998 || (unit != "year" && month is < 1 or > 12)) return null;
        if (unit == "date" && (day < 1 || day > DateTime.DaysInMonth(year, month))) return null;
        var first = new DateOnly(year, Math.Max(1, month), Math.Max(1, day));
        var next = unit switch { "date" => first.AddDays(1), "month" => first.AddMonths(1), _ => first.AddYears(1) };
        return (first.DayNumber, next.DayNumber - 1);
    }
}

namespace Tiendo.Domain.Observations;

/// <summary>Days and months kept as numbers: 20241219, 202406.</summary>
public static class CalendarValue
{
    /// <summary>Whether a kind of unit means a time of the calendar and not a quantity.</summary>
    public static bool Is(UnitKind? kind) => kind is UnitKind.Day or UnitKind.Month;

    /// <summary>The first and last day it may mean, as day numbers; null for other units and for numbers that are no date.</summary>
    public static (int First, int Last)? DaysOf(decimal value, UnitKind? kind)
    {
        if (!Is(kind) || value != decimal.Truncate(value) || value is < 1 or > 9998_12_31) return null;
        var number = kind == UnitKind.Day ? (int)value : ((int)value * 100) + 1;
        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var first = new DateOnly(year, month, day);
        return (first.DayNumber, kind == UnitKind.Day ? first.DayNumber : first.AddMonths(1).DayNumber - 1);
    }
}

using System.Globalization;
using Tiendo.Domain.Calendar;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Calendar;

/// <summary>The working days, from data/calendar: years.csv and one file a year.</summary>
internal static class CalendarQueries
{
    public static WorkingCalendar Read(string folder)
    {
        var confirmed = new List<int>();
        var days = new Dictionary<DateOnly, CalendarDay>();
        using var years = new ListFile(Path.Combine(folder, "years.csv"), "year", "confirmed");
        var keys = new ListKeys(years);
        while (years.Next())
        {
            var text = keys.Key(0);
            if (text.Length != 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                throw years.Wrong("list.date-wrong", 0, ("value", text));
            if (YesOrNo(years, 1)) confirmed.Add(year);
            ReadYear(Path.Combine(folder, text + ".csv"), year, days);
        }
        return new(days.Values, confirmed);
    }

    private static void ReadYear(string path, int year, Dictionary<DateOnly, CalendarDay> days)
    {
        using var file = new ListFile(path, "date", "kind", "name", "source", "confirmed");
        while (file.Next())
        {
            var text = file.Required(0);
            var day = file.Day(0)!.Value;
            if (day.Year != year) throw file.Wrong("list.date-of-other-year", 0, ("value", text));
            var kind = file.OneOf(1, "holiday", "compensatory", "swap-off", "swap-work") switch
            {
                "holiday" => DayKind.Holiday,
                "compensatory" => DayKind.Compensatory,
                "swap-off" => DayKind.SwapOff,
                _ => DayKind.SwapWork,
            };
            var row = new CalendarDay(day, kind, file.Required(2), file.Optional(3) ?? "", YesOrNo(file, 4));
            if (!days.TryAdd(day, row)) throw file.Wrong("list.date-twice", 0, ("value", text));
        }
    }

    private static bool YesOrNo(ListFile file, int column) => file.OneOf(column, "yes", "no") == "yes";
}

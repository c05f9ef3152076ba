using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Figures in words: "khoảng 372 ha", "tháng 7/2025".</summary>
/// <param name="measures">Names the measures.</param>
/// <param name="messages">The language.</param>
internal sealed class FigureText(Measures measures, Messages messages)
{
    /// <summary>Whether the user reads Vietnamese.</summary>
    public bool IsVietnamese => ReferenceEquals(messages, Messages.Vietnamese);

    /// <summary>The language.</summary>
    public Messages Messages => messages;

    /// <summary>The name of a measure; its code where the list no longer has it.</summary>
    public string Measure(string code) => measures.Of(code) is { } measure ? IsVietnamese ? measure.Vietnamese : measure.English : code;

    /// <summary>The value with its hedge and unit.</summary>
    public string Value(Observation row) => Value(row.Value, row.Upper, row.Unit, row.Hedge);

    /// <summary>A value with its hedge and unit.</summary>
    public string Value(decimal value, decimal? upper, string unit, Hedge hedge = Hedge.Exact)
    {
        var text = Number(value, unit) + (upper is { } end ? "–" + Number(end, unit) : "") + UnitWords.Unit(unit, messages);
        return Hedged(hedge, text);
    }

    /// <summary>The value as people say it: large amounts of money in tỷ and triệu.</summary>
    public string Spoken(Observation row) => Spoken(row.Value, row.Upper, row.Unit, row.Hedge);

    /// <summary>A value as people say it: large amounts of money in tỷ and triệu.</summary>
    public string Spoken(decimal value, decimal? upper, string unit, Hedge hedge = Hedge.Exact)
    {
        var said = UnitWords.SpokenUnit(upper ?? value, unit);
        return Value(Units.Convert(value, unit, said) ?? value, upper is { } end ? Units.Convert(end, unit, said) ?? end : null, said, hedge);
    }

    /// <summary>A value in words, behind the word of its hedge.</summary>
    public string Hedged(Hedge hedge, string value) => hedge is Hedge.Exact or Hedge.Range ? value : messages["check.hedge." + hedge] + value;

    /// <summary>The day or period a figure speaks of.</summary>
    public static string Period(DateOnly from, DateOnly to)
    {
        if (from == to) return Days.Say(to);
        if (from.Day != 1 || to.AddDays(1).Day != 1) return $"{Days.Say(from)}–{Days.Say(to)}";
        if (from.Month != 1 || to.Month != 12) return from.Year == to.Year && from.Month == to.Month ? Month(to) : $"{Month(from)}–{Month(to)}";
        return from.Year == to.Year ? Year(to) : $"{Year(from)}–{Year(to)}";
    }

    /// <summary>The day or period as it is written in files: 2025, 2025-07, 2025-10-03, else first and last day.</summary>
    public static string WrittenPeriod(DateOnly from, DateOnly to)
    {
        if (from == to) return Days.Write(to);
        if (from.Day != 1 || to.AddDays(1).Day != 1) return $"{Days.Write(from)}/{Days.Write(to)}";
        if (from.Year == to.Year && from.Month == to.Month) return from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return from.Year == to.Year && from.Month == 1 && to.Month == 12 ? Year(to) : $"{Days.Write(from)}/{Days.Write(to)}";
    }

    /// <summary>A day or period as it is written in files, said for people; other words as they are.</summary>
    public static string Period(string written)
    {
        var ends = written.Split('/');
        return ends.Length <= 2 && Observations.WrittenPeriod.Read(ends[0]) is { } first && Observations.WrittenPeriod.Read(ends[^1]) is { } last ? Period(first.From, last.To) : written;
    }

    /// <summary>The name of a place with its code.</summary>
    public static string Place(Place place) => $"{place.Name} ({place.Code})";

    private string Number(decimal value, string unit) => CalendarValue.DaysOf(value, Units.KindOf(unit)) is { } days
        ? Period(DateOnly.FromDayNumber(days.First), DateOnly.FromDayNumber(days.Last))
        : Numbers.Say(value, messages);

    private static string Month(DateOnly day) => day.ToString("MM/yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}

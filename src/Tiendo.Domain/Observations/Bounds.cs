namespace Tiendo.Domain.Observations;

/// <summary>Between what the true value lies if the source is right. For date, month and year these are day numbers.</summary>
/// <param name="Low">The least value; null when nothing bounds it below.</param>
/// <param name="High">The greatest value; null when nothing bounds it above.</param>
/// <param name="HighExcluded">Whether the greatest value itself is no longer meant: 8.5 ha is anything from 8.45 to below 8.55.</param>
public readonly record struct Bounds(decimal? Low, decimal? High, bool HighExcluded = false)
{
    /// <summary>The bounds of one observation in its own unit.</summary>
    public static Bounds Of(Observation observation) => CalendarValue.DaysOf(observation.Value, observation.Unit) is { } days
        ? OfDays(days, observation)
        : OfNumber(observation);

    /// <summary>The bounds of one observation in another unit; null when the units measure different things.</summary>
    public static Bounds? Of(Observation observation, string unit, ExchangeRate? rate = null)
    {
        var own = Of(observation);
        if (observation.Unit == unit || (CalendarValue.IsCalendar(observation.Unit) && CalendarValue.IsCalendar(unit))) return own;
        if (CalendarValue.IsCalendar(observation.Unit) || CalendarValue.IsCalendar(unit)) return null;
        if (Units.Convert(1, observation.Unit, unit, rate) is null) return null;
        return own with { Low = Converted(own.Low), High = Converted(own.High) };

        decimal? Converted(decimal? end) => end is { } value ? Units.Convert(value, observation.Unit, unit, rate) : null;
    }

    /// <summary>Whether no value lies in both: then both sources cannot be right.</summary>
    public bool Excludes(Bounds other) => EndsBefore(other) || other.EndsBefore(this);

    /// <summary>Whether all of it lies below all of the other.</summary>
    public bool EndsBefore(Bounds other) =>
        High is { } high && other.Low is { } low && (high < low || (HighExcluded && high == low));

    private static Bounds OfNumber(Observation observation)
    {
        var value = observation.Value;
        var tolerance = HedgeTolerance.Of(observation.Hedge);
        var step = WrittenStep.Of(value, observation.Unit);
        return observation.Hedge switch
        {
            Hedge.Exact => new(value - (step / 2), value + (step / 2), HighExcluded: true),
            Hedge.Range => new(value, observation.Upper ?? value),
            _ => new(value - Reach(tolerance.Below), value + Reach(tolerance.Above)),
        };

        decimal? Reach(decimal? share) => share switch
        {
            null => null,
            0 => 0,
            { } part => Math.Max(Math.Abs(value) * part, step),
        };
    }

    private static Bounds OfDays((int First, int Last) days, Observation observation)
    {
        var last = observation is { Hedge: Hedge.Range, Upper: { } upper } ? CalendarValue.DaysOf(upper, observation.Unit)?.Last ?? days.Last : days.Last;
        var tolerance = HedgeTolerance.Of(observation.Hedge);
        return new(days.First - Reach(tolerance.Below), last + Reach(tolerance.Above));

        static decimal? Reach(decimal? share) => share switch { null => null, 0 => 0, _ => HedgeTolerance.Days };
    }
}

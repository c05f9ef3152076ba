namespace Tiendo.Domain.Observations;

/// <summary>How a target stands.</summary>
public enum TargetState
{
    /// <summary>Reached by the day it was set for, or already before it.</summary>
    Reached,
    /// <summary>Reached, but after that day.</summary>
    ReachedLate,
    /// <summary>The day has passed and it is not reached.</summary>
    Missed,
    /// <summary>Not reached, and the day is still to come.</summary>
    NotYetDue,
    /// <summary>No figure says how it stands.</summary>
    Unknown,
}

/// <summary>A target against what is.</summary>
/// <param name="Target">The target; it is due on its last day.</param>
/// <param name="Actual">The figure it is held against.</param>
/// <param name="State">How it stands.</param>
/// <param name="Short">By how much it falls short, in the target's unit (days for dates); 0 when reached, null when unknown.</param>
public sealed record TargetResult(Observation Target, Observation? Actual, TargetState State, decimal? Short)
{
    /// <summary>
    /// Holds a target against the figures chosen for the day it was due and for the day asked for. The target is reached at its
    /// lower end ("3 or 4": 3) and within the hedges of both; "at most" and dates are reached from above.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="whenDue">What was chosen for the target's last day, when that has passed.</param>
    /// <param name="now">What is chosen for the day asked for.</param>
    /// <param name="asOf">The day asked for.</param>
    public static TargetResult Of(Observation target, Observation? whenDue, Observation? now, DateOnly asOf)
    {
        var due = target.To < asOf;
        if (due && whenDue is not null && Lacks(target, whenDue) == 0) return new(target, whenDue, TargetState.Reached, 0);
        if (now is null || Lacks(target, now) is not { } lack) return new(target, now, TargetState.Unknown, null);
        return new(target, now, (lack, due) switch
        {
            (0, false) => TargetState.Reached,
            (0, true) => TargetState.ReachedLate,
            (_, true) => TargetState.Missed,
            _ => TargetState.NotYetDue,
        }, lack);
    }

    private static decimal? Lacks(Observation target, Observation actual)
    {
        if (Bounds.Of(actual, target.Unit) is not { } reached) return null;
        var wanted = Bounds.Of(target);
        var fromAbove = target.Hedge == Hedge.AtMost || CalendarValue.Is(Units.KindOf(target.Unit));
        return fromAbove
            ? wanted.High is { } most && reached.Low is { } least && least > most ? least - most : 0
            : wanted.Low is { } floor && reached.High is { } top && top < floor ? floor - top : 0;
    }
}

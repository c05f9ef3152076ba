namespace Tiendo.Domain.Observations;

/// <summary>Why a figure is not the one that answers.</summary>
public enum NotChosen
{
    /// <summary>It speaks of an earlier day.</summary>
    EarlierDay,
    /// <summary>Of the same day, from a source of less weight.</summary>
    LighterSource,
    /// <summary>Of the same day and weight, recorded earlier.</summary>
    RecordedEarlier,
    /// <summary>A flow of a longer or shorter period: it answers another question.</summary>
    OtherPeriodLength,
    /// <summary>Somebody recorded that it is no longer to be used.</summary>
    Superseded,
}

/// <summary>A figure that was looked at and not chosen.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Why">Why it does not answer.</param>
/// <param name="Agreement">Whether it and the chosen one can both be true.</param>
/// <param name="Supersession">Where it is superseded: by what, why, when.</param>
public sealed record Rival(Observation Observation, NotChosen Why, Agreement Agreement, Supersession? Supersession = null);

namespace Tiendo.Domain.Observations;

/// <summary>Which sorts of figure answer a question; they never compete with one another.</summary>
public enum FigureKind
{
    /// <summary>What is: reported and computed figures.</summary>
    Actual,
    /// <summary>What shall be reached.</summary>
    Target,
    /// <summary>What is planned or approved.</summary>
    Plan,
}

/// <summary>"What is the value of this measure for a place, as of a day, as known on a day?"</summary>
/// <param name="Measure">The measure.</param>
/// <param name="AsOf">The day asked for: figures that end later are not looked at.</param>
/// <param name="KnownOn">Only what had been recorded by this day; null for all that is recorded.</param>
/// <param name="Kind">What is, what shall be, or what is planned.</param>
/// <param name="Period">For a flow, the length of period wanted; null for the longest that ends on the latest day.</param>
public sealed record FigureQuestion(Measure Measure, DateOnly AsOf, DateOnly? KnownOn = null, FigureKind Kind = FigureKind.Actual, PeriodLength? Period = null)
{
    /// <summary>The question an observation of this kind answers.</summary>
    public static FigureKind Answered(ObservationKind kind) => kind switch
    {
        ObservationKind.Target => FigureKind.Target,
        ObservationKind.Plan => FigureKind.Plan,
        _ => FigureKind.Actual,
    };

    /// <summary>Whether an observation is looked at at all: of this measure and kind, ended by the day asked for, recorded by the day known.</summary>
    public bool Regards(Observation observation) =>
        observation.Measure == Measure.Code
        && Answered(observation.Kind) == Kind
        && observation.To <= AsOf
        && (KnownOn is not { } known || observation.RecordedOn <= known);
}

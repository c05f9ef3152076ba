namespace Tiendo.Domain.Observations;

/// <summary>A figure together with whose word it is.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Source">Who says it: publisher, issuer, or the document itself; equal for figures of one speaker.</param>
public sealed record Claim(Observation Observation, string Source);

/// <summary>How figures stand against each other.</summary>
public enum ContradictionSort
{
    /// <summary>Of the same time: not all can be true.</summary>
    SameTime,
    /// <summary>Of different times, from different sources: the value may have changed, or somebody is wrong.</summary>
    OverTime,
}

/// <summary>Figures of one measure about one place that do not fit together.</summary>
/// <param name="PlaceId">The place.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Sort">Why they do not fit.</param>
/// <param name="Claims">The figures, earliest first.</param>
public sealed record Contradiction(long PlaceId, string Measure, ContradictionSort Sort, IReadOnlyList<Claim> Claims);

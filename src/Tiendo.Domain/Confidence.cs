namespace Tiendo.Domain;

/// <summary>How far a row of law or of a list can be relied on.</summary>
public enum Confidence
{
    /// <summary>Read in the text itself, or computed again.</summary>
    A,
    /// <summary>Second-hand: practice elsewhere, the press, a data set with a source.</summary>
    B,
    /// <summary>Common knowledge: to be checked before it is printed as a legal basis.</summary>
    C,
}

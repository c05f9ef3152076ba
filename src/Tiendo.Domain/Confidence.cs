namespace Tiendo.Domain;

/// <summary>How sure we are of what a row under <c>data/</c> says.</summary>
public enum Confidence
{
    /// <summary>Read in the text itself, or computed again.</summary>
    A,
    /// <summary>Second-hand: documents of practice, the press, unofficial copies.</summary>
    B,
    /// <summary>Common knowledge: to be checked before anything is decided on it.</summary>
    C,
}

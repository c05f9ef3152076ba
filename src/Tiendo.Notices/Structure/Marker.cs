namespace Tiendo.Notices.Structure;

/// <summary>The kinds of list marks, outermost first.</summary>
internal enum MarkerKind { None, Part, Capital, Roman, Number, Letter, Bracketed, Bullet, Plus, Star }

/// <summary>A list mark at the start of a line.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Label">As it is cited: "3", "3.2", "II", "a"; empty for bullets.</param>
/// <param name="Depth">How many parts a number has: "3.2" is 2.</param>
/// <param name="Ordinal">Its last number: "3.2" is 2, "b" is 2, "IV" is 4.</param>
/// <param name="Tokens">How many tokens it takes.</param>
internal readonly record struct Marker(MarkerKind Kind, string Label, int Depth, int Ordinal, int Tokens)
{
    /// <summary>Orders marks from the outside in.</summary>
    public int Level => Kind == MarkerKind.Number ? 10 * (int)Kind + Depth - 1 : 10 * (int)Kind;
}

namespace Tiendo.Domain;

/// <summary>What a person did cannot be done: said to them in their language, with code, place and remedy. A bug is never one of these.</summary>
/// <param name="code">Stable, e.g. <c>document.too-large</c>; each code has a message per language.</param>
/// <param name="field">Where: a file, an option, a field; null for the whole.</param>
/// <param name="values">What the message names.</param>
public sealed class RuleBroken(string code, string? field = null, params (string Name, string Value)[] values) : Exception(code)
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>Where it was broken.</summary>
    public string? Field { get; } = field;

    /// <summary>What the message names.</summary>
    public IReadOnlyList<(string Name, string Value)> Values { get; } = values;
}

namespace Tiendo.Features.Agencies;

/// <summary>What a loaded list changes of one body or unit.</summary>
public enum ListChangeKind
{
    /// <summary>It was not there.</summary>
    Added,
    /// <summary>One of its fields is another.</summary>
    Changed,
    /// <summary>It has got a last day.</summary>
    Ended,
    /// <summary>The file does not hold it: it is kept and marked.</summary>
    Missing,
}

/// <summary>One line of the report on a loaded list.</summary>
/// <param name="List">agencies or units.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Key">The key of the body or unit.</param>
/// <param name="Name">Its name, the new one where it changed.</param>
/// <param name="Field">The column that changed; null for one that was added or is missing.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
/// <param name="References">For one that ended or is missing: how many rows elsewhere name it.</param>
public sealed record ListChange(string List, ListChangeKind Kind, string Key, string Name, string? Field = null, string? Before = null, string? After = null, int? References = null);

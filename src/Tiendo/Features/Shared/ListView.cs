namespace Tiendo.Features.Shared;

/// <summary>What stands around the rows of a list: how many, the filters in words, the next page, the files.</summary>
/// <param name="Shown">Rows on this page.</param>
/// <param name="Total">Rows that match; null where they were not counted.</param>
/// <param name="Filters">The filters in words, for the head of prints and files.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
/// <param name="First">The address of the first page; null on it.</param>
public sealed record ListView(int Shown, long? Total, IReadOnlyList<string> Filters, string? Next, string? First)
{
    /// <summary>Whether the list can be taken away as a file.</summary>
    public bool HasFiles { get; init; } = true;
}

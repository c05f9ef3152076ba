namespace Tiendo.Domain.Sources;

/// <summary>How much weight a source has when two speak of the same day. The order is the rank: the first weighs most.</summary>
public enum SourceRank
{
    /// <summary>A decision or approval that itself sets the figure.</summary>
    Decision,
    /// <summary>An official notice, conclusion or letter.</summary>
    Official,
    /// <summary>A statutory or periodic report of the body that keeps the figure.</summary>
    Report,
    /// <summary>The press.</summary>
    Press,
    /// <summary>Anything else: a message, a remark, a figure without a paper.</summary>
    Other,
}

/// <summary>A document that figures and orders come from, official or press.</summary>
public sealed class Document
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province.</summary>
    public required long Id { get; init; }

    /// <summary>Weight of the source.</summary>
    public required SourceRank Rank { get; init; }

    /// <summary>The kind in words: thông báo, quyết định, bài báo.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Number and sign, <c>229/TB-VP</c>; null for the press or where not known.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue or publication; where only a month or year is known, the last day of it.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day as the source says it, where it is not exact: <c>2025-07</c>, <c>2024</c>.</summary>
    public string? IssuedWords { get; init; }

    /// <summary>The body that issued it, by its name of that day.</summary>
    public string? Issuer { get; init; }

    /// <summary>Who published it, for the press.</summary>
    public string? Publisher { get; init; }

    /// <summary>Language tag: vi, en.</summary>
    public required string Language { get; init; }

    /// <summary>SHA-256 of its bytes in hexadecimal; null when only the reference is kept.</summary>
    public string? Blob { get; init; }

    /// <summary>The file's name as it came.</summary>
    public string? FileName { get; init; }

    /// <summary>The whole reading as JSON; null when it was not read.</summary>
    public string? Reading { get; set; }

    /// <summary>The day it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }
}

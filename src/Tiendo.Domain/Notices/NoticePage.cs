namespace Tiendo.Domain.Notices;

/// <summary>One page of a notice, with the place of every word on it, as it was when the notice was read.</summary>
public sealed class NoticePage
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The document.</summary>
    public required long DocumentId { get; init; }

    /// <summary>The number of the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its first position in the text, in code points.</summary>
    public required int SpanStart { get; init; }

    /// <summary>The position behind its last code point.</summary>
    public required int SpanEnd { get; init; }

    /// <summary>Its width in points (1/72 inch).</summary>
    public required decimal Width { get; init; }

    /// <summary>Its height in points.</summary>
    public required decimal Height { get; init; }

    /// <summary>True when its text comes from optical recognition.</summary>
    public required bool Recognised { get; init; }

    /// <summary>A line a word: its first position and length in the text, and left, top, right, bottom in tenths of a point.</summary>
    public required string Words { get; init; }
}

namespace Tiendo.Documents;

/// <summary>The text of a file, with the pages and words it stands on.</summary>
/// <remarks>Offsets are UTF-16 positions in <see cref="Text"/>, which is NFC with "\n" line ends.</remarks>
public sealed record DocumentText
{
    /// <summary>The whole text.</summary>
    public required string Text { get; init; }

    /// <summary>The kind of file: text, docx, pdf, scanned-pdf, image.</summary>
    public required string Format { get; init; }

    /// <summary>The pages, in order; a format without pages has one.</summary>
    public required IReadOnlyList<DocumentPage> Pages { get; init; }

    /// <summary>What was assumed on the way, e.g. the legacy encoding that was recognised.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>One page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Its first position in the text.</param>
/// <param name="End">The position behind its last.</param>
/// <param name="Width">In points (1/72 inch); 0 where the format has no pages.</param>
/// <param name="Height">In points.</param>
/// <param name="Recognised">True when its text comes from optical recognition.</param>
/// <param name="Words">The words with their boxes; empty where the format has none.</param>
public sealed record DocumentPage(
    int Number, int Start, int End, double Width, double Height, bool Recognised, IReadOnlyList<PageWord> Words);

/// <summary>A word on a page.</summary>
/// <param name="Start">Its first position in the text.</param>
/// <param name="End">The position behind its last.</param>
/// <param name="Box">Where it stands on the page, in points from the top left.</param>
public readonly record struct PageWord(int Start, int End, Box Box);

/// <summary>A rectangle in points from the top left corner of the page.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom);

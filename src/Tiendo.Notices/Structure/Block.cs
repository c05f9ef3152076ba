using Tiendo.Notices.Text;

namespace Tiendo.Notices.Structure;

/// <summary>A paragraph, list item or table row: its mark and the tokens behind it.</summary>
internal sealed class Block
{
    public required Marker Marker { get; init; }
    public required int First { get; set; }
    public required int End { get; set; }

    /// <summary>Set for a line that holds table cells, separated by "|" or tabs.</summary>
    public bool IsRow { get; init; }

    /// <summary>The lines of a row whose cells came out below each other; empty otherwise.</summary>
    public IReadOnlyList<(int First, int End)> Lines { get; init; } = [];

    public int Count => End - First;

    public bool EndsWith(ReadOnlySpan<Token> tokens, char sign) => Count > 0 && tokens[End - 1].Is(sign);
}

namespace Tiendo.Notices.Text;

/// <summary>One line that says something, with the tokens on it.</summary>
internal sealed class Line
{
    public required int Start { get; init; }
    public required int End { get; init; }
    public required int Indent { get; init; }
    public required bool BlankBefore { get; init; }
    public int FirstToken { get; set; }
    public int EndToken { get; set; }

    public int Length => End - Start;
}

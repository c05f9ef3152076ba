namespace Tiendo.Notices.Text;

internal enum TokenKind : byte { Word, Number, Sign }

/// <summary>A word, a run of digits or a single sign, with its place in the text.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word, char Sign, bool Capital, bool AllCapital, bool SpaceBefore, int Line)
{
    public bool Is(char sign) => Kind == TokenKind.Sign && Sign == sign;

    public int Length => End - Start;
}

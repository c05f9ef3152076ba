namespace Tiendo.Domain.Search;

/// <summary>The words of a text one after another, folded, with where they stand in it.</summary>
/// <remarks>A word longer than <see cref="Longest"/> counts by its beginning, in texts and in queries alike.</remarks>
internal ref struct SearchWords(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>The letters that count of one word, and the length of the buffer.</summary>
    public const int Longest = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;

    /// <summary>First character of the word in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The character after the word.</summary>
    public int End { get; private set; }

    /// <summary>The word folded.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Goes to the next word; false after the last.</summary>
    public bool Next()
    {
        _length = 0;
        for (; _at < _text.Length; _at++)
        {
            var letter = Folded.Letter(_text[_at]);
            if (letter == Folded.Between)
            {
                if (_length > 0)
                    return true;
                continue;
            }
            if (letter == Folded.Nothing)
            {
                if (_length > 0)
                    End = _at + 1;
                continue;
            }
            if (_length == 0)
                Start = _at;
            End = _at + 1;
            if (_length < Longest)
                _buffer[_length++] = letter;
        }
        return _length > 0;
    }
}

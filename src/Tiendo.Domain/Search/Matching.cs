namespace Tiendo.Domain.Search;

/// <summary>Which words of a text are which words of the query.</summary>
internal sealed class Matching
{
    private readonly SearchQuery _query;
    private readonly List<Found> _found = [];

    private Matching(SearchQuery query) => _query = query;

    /// <summary>A word of the text that is a word of the query.</summary>
    /// <param name="Place">Its number among the words of the text.</param>
    /// <param name="Start">First character.</param>
    /// <param name="End">The character after it.</param>
    /// <param name="Same">One bit for each word of the query that it is, folded.</param>
    /// <param name="Spelled">Those that it also is with its diacritics.</param>
    /// <param name="Begun">Those of which it is only the continuation.</param>
    internal readonly record struct Found(int Place, int Start, int End, int Same, int Spelled, int Begun);

    /// <summary>The words found, in order.</summary>
    public IReadOnlyList<Found> Words => _found;

    /// <summary>Words of the query that occur.</summary>
    public int Same { get; private set; }

    /// <summary>Words of the query that occur with their diacritics.</summary>
    public int Spelled { get; private set; }

    /// <summary>Words of the query that occur as a beginning.</summary>
    public int Begun { get; private set; }

    /// <summary>The number of words of the text.</summary>
    public int Count { get; private set; }

    /// <summary>Reads a text.</summary>
    public static Matching Of(SearchQuery query, ReadOnlySpan<char> text)
    {
        var matching = new Matching(query);
        matching.Read(text);
        return matching;
    }

    /// <summary>Where some words of the query stand together in their order: numbers into <see cref="Words"/>.</summary>
    public IEnumerable<int> Together(int first, int count, bool spelled = false)
    {
        for (var i = 0; i + count <= _found.Count; i++)
        {
            var fits = true;
            for (var j = 0; j < count && fits; j++)
            {
                var found = _found[i + j];
                var bits = spelled ? found.Spelled : found.Same | found.Begun;
                fits = found.Place == _found[i].Place + j && (bits >> (first + j) & 1) == 1;
            }
            if (fits)
                yield return i;
        }
    }

    private void Read(ReadOnlySpan<char> text)
    {
        var reader = new SearchWords(text, stackalloc char[SearchWords.Longest]);
        for (; reader.Next(); Count++)
        {
            var (same, begun) = (0, 0);
            for (var i = 0; i < _query.Words.Count; i++)
            {
                if (reader.Word.SequenceEqual(_query.Words[i]))
                    same |= 1 << i;
            }
            if (_query.Beginning is { } beginning && reader.Word.Length > beginning.Length && reader.Word.StartsWith(beginning, StringComparison.Ordinal))
                begun = 1 << (_query.Words.Count - 1);
            if ((same | begun) == 0)
                continue;
            var spelled = _query.HasDiacritics && same != 0 ? SpelledAs(text[reader.Start..reader.End], same) : same;
            _found.Add(new Found(Count, reader.Start, reader.End, same, spelled, begun));
            Same |= same;
            Spelled |= spelled;
            Begun |= begun;
        }
    }

    private int SpelledAs(ReadOnlySpan<char> word, int same)
    {
        var spelling = Spelling.Of(word);
        for (var i = 0; i < _query.Spellings.Count; i++)
        {
            if ((same >> i & 1) == 1 && !string.Equals(spelling, _query.Spellings[i], StringComparison.Ordinal))
                same &= ~(1 << i);
        }
        return same;
    }
}

namespace Tiendo.Domain.Search;

/// <summary>What a person searches for: words, all of which must occur; words in quotation marks must stand together; the last word may be a beginning.</summary>
public sealed class SearchQuery
{
    /// <summary>The most words of one query.</summary>
    public const int MostWords = 16;

    private const int MostCharacters = 500;

    private SearchQuery(IReadOnlyList<string> words, IReadOnlyList<string> spellings, IReadOnlyList<(int First, int Count)> phrases, bool lastIsOpen)
    {
        Words = words;
        Spellings = spellings;
        Phrases = phrases;
        Beginning = lastIsOpen && words[^1].Length >= 2 && !char.IsAsciiDigit(words[^1][0]) ? words[^1] : null;
        HasDiacritics = words.Zip(spellings).Any(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal));
    }

    /// <summary>The words folded, in the order written.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words with their diacritics.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>The phrases in quotation marks: first word and number of words.</summary>
    public IReadOnlyList<(int First, int Count)> Phrases { get; }

    /// <summary>The last word where it may also be the beginning of one: outside quotation marks, two letters or more, no number.</summary>
    public string? Beginning { get; }

    /// <summary>True when it was written with diacritics: then texts spelled the same come first.</summary>
    public bool HasDiacritics { get; }

    /// <summary>Reads a query. RuleBroken <c>search.empty</c> without a letter or digit, <c>search.too-long</c> with more than 16 words or 500 characters.</summary>
    public static SearchQuery Parse(string text)
    {
        if (text.Length > MostCharacters)
            throw TooLong();
        var words = new List<string>();
        var spellings = new List<string>();
        var phrases = new List<(int First, int Count)>();
        var parts = text.Split('"', '“', '”', '„', '«', '»');
        for (var i = 0; i < parts.Length; i++)
        {
            var first = words.Count;
            AddWords(parts[i], words, spellings);
            var quoted = i % 2 == 1 && i < parts.Length - 1;
            if (quoted && words.Count - first > 1)
                phrases.Add((first, words.Count - first));
        }
        if (words.Count == 0)
            throw new RuleBroken("search.empty", null);
        if (words.Count > MostWords)
            throw TooLong();
        return new SearchQuery(words, spellings, phrases, lastIsOpen: parts.Length % 2 == 1 ? Folded.Of(parts[^1]).Length > 0 : true);
    }

    private static void AddWords(string part, List<string> words, List<string> spellings)
    {
        var reader = new SearchWords(part, stackalloc char[SearchWords.Longest]);
        while (reader.Next())
        {
            words.Add(reader.Word.ToString());
            spellings.Add(Spelling.Of(part.AsSpan(reader.Start, reader.End - reader.Start)));
        }
    }

    private static RuleBroken TooLong() =>
        new("search.too-long", null, ("words", $"{MostWords}"), ("characters", $"{MostCharacters}"));
}

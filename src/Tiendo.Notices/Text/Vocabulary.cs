namespace Tiendo.Notices.Text;

/// <summary>Gives each word that any list or rule knows a number; every other word is 0.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word, given one if it is new.</summary>
    public int Add(string word)
    {
        var folded = Folding.Fold(word);
        if (words.TryGetValue(folded, out var id)) return id;
        return words[folded] = words.Count + 1;
    }

    /// <summary>The number of a word as it stands in a text, or 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 24) return 0;
        Span<char> buffer = stackalloc char[24];
        var length = Folding.Fold(word, buffer);
        if (length < 0) return words.GetValueOrDefault(Folding.Fold(Folding.Compose(word)));
        return lookup.TryGetValue(buffer[..length], out var id) ? id : 0;
    }
}

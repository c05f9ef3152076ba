using System.Buffers;

namespace Tiendo.Notices.Text;

/// <summary>Gives each word that any list or rule knows a number; every other word is 0.</summary>
internal sealed class Vocabulary
{
    private const string Toneless = "âêôăơư";
    private static readonly SearchValues<char> TonelessLetters = SearchValues.Create(Toneless);
    private static readonly string[] Toned = ["ấầẩẫậ", "ếềểễệ", "ốồổỗộ", "ắằẳẵặ", "ớờởỡợ", "ứừửữự"];

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
        return lookup.TryGetValue(buffer[..length], out var id) ? id : Repaired(buffer[..length]);
    }

    /// <summary>Optical readings drop the tone above a circumflex, breve or horn ("kêt luận", "khân trương"): the one known word that differs only by it.</summary>
    private int Repaired(Span<char> word)
    {
        var at = word.IndexOfAny(TonelessLetters);
        if (at < 0 || word.Length < 3) return 0;
        var letter = Toned[Toneless.IndexOf(word[at], StringComparison.Ordinal)];
        var toneless = word[at];
        var found = 0;
        foreach (var toned in letter)
        {
            word[at] = toned;
            if (!lookup.TryGetValue(word, out var id)) continue;
            if (found != 0)
            {
                found = 0;
                break;
            }

            found = id;
        }

        word[at] = toneless;
        return found;
    }
}

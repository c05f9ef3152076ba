namespace Tiendo.Notices.Text;

/// <summary>The form in which words are compared: lower case, NFC, one tone placement. Never shown to anyone.</summary>
internal static class Folding
{
    private const string OldPlacement = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private const string NewPlacement = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    /// <summary>Folds one word.</summary>
    public static string Fold(string word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var length = Fold(word, buffer);
        return length >= 0 ? new string(buffer[..length]) : Fold(Compose(word));
    }

    /// <summary>True when a word folds to one that is folded already.</summary>
    public static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        Span<char> buffer = stackalloc char[24];
        return word.Length <= buffer.Length && Fold(word, buffer) is > 0 and var length && buffer[..length].SequenceEqual(folded);
    }

    /// <summary>Folds a word into a buffer at least as long; −1 when it holds combining marks and must be composed first.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (letter is >= '\u0300' and <= '\u036f') return -1;
            if (letter is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff') continue;
            buffer[length++] = char.ToLowerInvariant(letter);
        }

        for (var i = 0; i + 1 < length; i++)
        {
            if (buffer[i] is not ('o' or 'u') || buffer[i + 1] < 128) continue;
            for (var p = 0; p < OldPlacement.Length; p += 2)
            {
                if (buffer[i] != OldPlacement[p] || buffer[i + 1] != OldPlacement[p + 1]) continue;
                (buffer[i], buffer[i + 1]) = (NewPlacement[p], NewPlacement[p + 1]);
                break;
            }
        }

        return length;
    }

    /// <summary>Composes a word to NFC, dropping marks that compose with nothing.</summary>
    public static string Compose(ReadOnlySpan<char> word)
    {
        var composed = Nfc.Of(word.ToString());
        return string.Concat(composed.Where(letter => letter is < '\u0300' or > '\u036f'));
    }
}

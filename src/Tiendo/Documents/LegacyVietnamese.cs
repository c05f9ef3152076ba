using System.Collections.Frozen;
using System.Text;

namespace Tiendo.Documents;

/// <summary>The two font encodings in which Vietnamese offices wrote before Unicode, as tables over Latin-1 characters.</summary>
internal static class LegacyVietnamese
{
    // TCVN3 (ABC, the ".Vn" fonts): one character a letter. First code of a run, then its letters.
    private static readonly FrozenDictionary<char, char> Tcvn3 = new (int First, string Letters)[]
    {
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
        (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    }.SelectMany(run => run.Letters.Select((letter, i) => ((char)(run.First + i), letter))).ToFrozenDictionary(pair => pair.Item1, pair => pair.letter);

    // VNI-Windows: a letter and a mark behind it. Letter, marks, what they make.
    private static readonly FrozenDictionary<(char Letter, char Mark), char> VniMarked = new (char Letter, string Marks, string Letters)[]
    {
        ('a', "øùûõïâáàåãäêéèúüë", "àáảãạâấầẩẫậăắằẳẵặ"), ('e', "øùûõïâáàåãä", "èéẻẽẹêếềểễệ"), ('o', "øùûõïâáàåãä", "òóỏõọôốồổỗộ"),
        ('ô', "øùûõï", "ờớởỡợ"), ('u', "øùûõï", "ùúủũụ"), ('ö', "øùûõï", "ừứửữự"), ('y', "øùûõ", "ỳýỷỹ"),
    }.SelectMany(row => row.Marks.Select((mark, i) => ((row.Letter, mark), row.Letters[i]))).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private const string VniAlone = "ìíæóòôöîñ";
    private const string VniAloneLetters = "ìíỉĩịơưỵđ";

    public static string FromTcvn3(string text)
    {
        var letters = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Tcvn3.GetValueOrDefault(source[i], source[i]);
        });
        return RaiseCapitals(letters);
    }

    public static string FromVni(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var (letter, upper) = (char.ToLowerInvariant(text[i]), char.IsUpper(text[i]));
            var alone = VniAlone.IndexOf(letter, StringComparison.Ordinal);
            if (i + 1 < text.Length && VniMarked.TryGetValue((letter, char.ToLowerInvariant(text[i + 1])), out var marked))
                i++;
            else
                marked = alone >= 0 ? VniAloneLetters[alone] : letter;
            result.Append(upper ? char.ToUpperInvariant(marked) : marked);
        }
        return result.ToString();
    }

    // The capital fonts of TCVN3 draw lower codes as capitals: "ViÖT NAM". A word in capitals gets them back; in a line in capitals, every word does.
    private static string RaiseCapitals(string text)
    {
        var result = text.ToCharArray();
        for (var start = 0; start < result.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is var length and >= 0 ? start + length : text.Length;
            if (IsCapital(text.AsSpan(start, end - start), 2))
                Raise(result.AsSpan(start, end - start));
            else
                RaiseWords(result.AsSpan(start, end - start));
            start = end + 1;
        }
        return new(result);
    }

    private static void RaiseWords(Span<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var end = i;
            while (end < line.Length && char.IsLetter(line[end]))
                end++;
            if (end - i > 2 && IsCapital(line[i..end], 2))
                Raise(line[i..end]);
            i = end;
        }
    }

    private static bool IsCapital(ReadOnlySpan<char> text, int least)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
                return false;
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }
        return capitals >= least;
    }

    private static void Raise(Span<char> text)
    {
        foreach (ref var c in text)
            c = char.ToUpperInvariant(c);
    }
}

using System.Collections.Frozen;

namespace Tiendo.Documents;

/// <summary>Tells whether a word can be a Vietnamese syllable: onset, rhyme, and a tone that the final consonant allows.</summary>
internal static class VietnameseSyllable
{
    private const string Toned = "àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ";
    private const string Plain = "aăâeêioôơuưy";

    private static readonly FrozenSet<string> Onsets = new[]
    {
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Nucleus, then the finals it takes; "." is none.
    private static readonly FrozenSet<string> Rhymes = """
        a . c ch i m n ng nh o p t u y
        ă c m n ng p t
        â c m n ng p t u y
        e . c m n ng o p t
        ê . ch m n nh p t u
        i . ch m n nh p t u a
        iê c m n ng p t u
        o . c i m n ng p t
        oa . c ch i m n ng nh o p t y
        oă c m n ng t
        oe . n o t
        oo c ng
        ô . c i m n ng p t
        ơ . i m n p t
        u . a c i m n ng p t
        uâ n ng t y
        uê . ch nh n
        uô c i m n ng t
        uơ .
        uy . a ch n nh p t u
        uyê n t
        ư . a c i m n ng t u
        ươ c i m n ng p t u
        y . nh t
        yê m n ng t u
        """.Split('\n').Select(line => line.Trim().Split(' ')).SelectMany(line => line.Skip(1).Select(final => line[0] + (final == "." ? "" : final)))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPlausible(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7)
            return false;
        Span<char> plain = stackalloc char[word.Length];
        var (tones, tone) = (0, -1);
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = char.ToLowerInvariant(word[i]);
            var at = plain[i] < 'à' ? -1 : Toned.IndexOf(plain[i], StringComparison.Ordinal);
            if (at < 0)
                continue;
            plain[i] = Plain[at / 6];
            tone = at % 6;
            tones++;
        }
        return tones <= 1 && IsSyllable(plain.ToString(), tone);
    }

    private static bool IsSyllable(string plain, int tone)
    {
        // à á ả ã ạ: a syllable that ends in c, ch, p or t is high (á) or low (ạ).
        if ((plain[^1] is 'c' or 'p' or 't' || plain.EndsWith("ch", StringComparison.Ordinal)) && tone is not (1 or 4))
            return false;
        for (var onset = Math.Min(3, plain.Length - 1); onset >= 0; onset--)
        {
            if (Onsets.Contains(plain[..onset]) && Rhymes.Contains(plain[onset..]))
                return true;
        }
        return plain is "gin" or "giêng" or "giêt" or "quôc";
    }
}

using System.Text;

namespace Tiendo.Domain.Search;

/// <summary>How a word is spelled with its diacritics: the same for composed and combining marks and for both places of the tone mark (hoà, hòa).</summary>
public static class Spelling
{
    // The letter, then the same with huyền, hỏi, ngã, sắc, nặng.
    private static readonly string[] Tones =
        ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    private const string ToneMarks = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly Dictionary<char, (char Letter, int Tone)> Toned =
        Tones.SelectMany(row => row.Skip(1).Select((letter, tone) => (letter, (row[0], tone + 1)))).ToDictionary();

    /// <summary>The spelling of one word: its letters without tone, then the tone as a digit after an apostrophe.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length + 2);
        var tone = 0;
        foreach (var character in word)
        {
            var lower = char.ToLowerInvariant(character);
            if (ToneMarks.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var mark)
                tone = mark + 1;
            else if (Toned.TryGetValue(lower, out var toned))
                (tone, _) = (toned.Tone, letters.Append(toned.Letter));
            else if (lower is '\u0302' or '\u0306' or '\u031b')
                AddQuality(letters, lower);
            else if (Folded.Letter(lower) is not (Folded.Between or Folded.Nothing))
                letters.Append(lower is 'ð' or 'ɖ' ? 'đ' : lower);
        }
        return tone == 0 ? letters.ToString() : letters.Append('\'').Append(tone).ToString();
    }

    private static void AddQuality(StringBuilder letters, char mark)
    {
        if (letters.Length == 0)
            return;
        var whole = (letters[^1], mark) switch
        {
            ('a', '\u0302') => 'â',
            ('e', '\u0302') => 'ê',
            ('o', '\u0302') => 'ô',
            ('a', '\u0306') => 'ă',
            ('o', '\u031b') => 'ơ',
            ('u', '\u031b') => 'ư',
            (var same, _) => same,
        };
        letters[^1] = whole;
    }
}

namespace Tiendo.Domain.Milestones;

/// <summary>One word of an order: letters or digits, never both, so that "110kV" is two.</summary>
/// <param name="Lower">As written, in lower case.</param>
/// <param name="Folded">Without diacritics.</param>
/// <param name="Before">The mark that joins it to the word before without a space: '/', ',', '.', '-'; otherwise '\0'.</param>
/// <param name="Opens">It opens a clause: a full stop, a semicolon or a colon stands before it.</param>
/// <param name="Paused">A comma stands before it, or it opens a clause.</param>
internal readonly record struct OrderWord(string Lower, string Folded, char Before, bool Opens, bool Paused)
{
    /// <summary>Longer orders are cut: what is ordered stands at the beginning.</summary>
    private const int MostCharacters = 8000;

    public bool IsNumber => Folded[0] is >= '0' and <= '9';

    /// <summary>The words of a text, in order.</summary>
    public static OrderWord[] Of(string text)
    {
        var words = new List<OrderWord>();
        var end = Math.Min(text.Length, MostCharacters);
        var last = 0; // behind the last word
        for (var i = 0; i < end;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            var digits = char.IsAsciiDigit(text[i]);
            while (i < end && IsPart(text[i]) && char.IsAsciiDigit(text[i]) == digits) i++;
            var folded = Search.Folded.Of(text[start..i]);
            if (folded.Length == 0 || folded.Contains(' ', StringComparison.Ordinal)) continue;
            var gap = text.AsSpan(last, start - last);
            var joined = words.Count > 0 && gap is ['/' or ',' or '.' or '-'];
            var opens = words.Count > 0 && (gap.IndexOfAny(';', ':') >= 0 || (gap.IndexOfAny('.', '\n') >= 0 && gap.Length > 1));
            words.Add(new(text[start..i].ToLowerInvariant(), folded, joined ? gap[0] : '\0', opens, opens || (!joined && gap.Contains(','))));
            last = i;
        }
        return [.. words];
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is >= '\u0300' and <= '\u036f';
}

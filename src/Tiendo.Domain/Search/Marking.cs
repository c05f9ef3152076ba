namespace Tiendo.Domain.Search;

/// <summary>A piece of a text with the words that were searched for marked.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Marks">The marked places: first character and length, in order, in the piece.</param>
/// <param name="CutBefore">True when the text begins earlier.</param>
/// <param name="CutAfter">True when the text goes on.</param>
public sealed record MarkedText(string Text, IReadOnlyList<(int Start, int Length)> Marks, bool CutBefore, bool CutAfter);

/// <summary>Marks the words of a query in a text; the text itself stays as it is written.</summary>
public static class Marking
{
    private const int Piece = 240;
    private const int Before = 40;

    /// <summary>The whole text, marked.</summary>
    public static MarkedText Whole(SearchQuery query, string text) => Cut(text, 0, text.Length, Marked(query, text));

    /// <summary>The piece of about 240 characters that holds most of the words, cut between words.</summary>
    public static MarkedText Around(SearchQuery query, string text)
    {
        var marks = Marked(query, text);
        var best = marks.Count == 0 ? 0 : BestStart(marks);
        var start = Math.Max(0, best - Before);
        while (start > 0 && start < best && !char.IsWhiteSpace(text[start - 1]))
            start++;
        var end = Math.Min(text.Length, start + Piece);
        while (end < text.Length && end > start + Piece / 2 && !char.IsWhiteSpace(text[end]))
            end--;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return Cut(text, start, end, marks);
    }

    private static List<(int Start, int End, int Bits)> Marked(SearchQuery query, string text)
    {
        var matching = Matching.Of(query, text);
        var quoted = 0;
        var inPhrase = new HashSet<int>();
        foreach (var (first, count) in query.Phrases)
        {
            quoted |= ((1 << count) - 1) << first;
            foreach (var at in matching.Together(first, count))
                inPhrase.UnionWith(Enumerable.Range(at, count));
        }
        var marks = new List<(int Start, int End, int Bits)>();
        for (var i = 0; i < matching.Words.Count; i++)
        {
            var word = matching.Words[i];
            // A word that is spelled otherwise counts only where the text never spells it as asked.
            var bits = (word.Same | word.Begun) & ~matching.Spelled | word.Spelled;
            if (!inPhrase.Contains(i))
                bits &= ~quoted;
            if (bits != 0)
                marks.Add((word.Start, word.End, bits));
        }
        return marks;
    }

    private static int BestStart(List<(int Start, int End, int Bits)> marks)
    {
        var (best, bestWords, bestCount) = (0, 0, 0);
        for (var i = 0; i < marks.Count; i++)
        {
            var (bits, count) = (0, 0);
            for (var j = i; j < marks.Count && marks[j].End <= marks[i].Start + Piece - Before; j++, count++)
                bits |= marks[j].Bits;
            var words = int.PopCount(bits);
            if (words > bestWords || (words == bestWords && count > bestCount))
                (best, bestWords, bestCount) = (marks[i].Start, words, count);
        }
        return best;
    }

    private static MarkedText Cut(string text, int start, int end, List<(int Start, int End, int Bits)> marks) =>
        new(
            text[start..end],
            [.. marks.Where(mark => mark.Start >= start && mark.End <= end).Select(mark => (mark.Start - start, mark.End - mark.Start))],
            start > 0,
            end < text.Length);
}

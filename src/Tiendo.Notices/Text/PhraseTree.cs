namespace Tiendo.Notices.Text;

/// <summary>Phrases by their words, found longest first in time linear in the phrase.</summary>
internal sealed class PhraseTree(Vocabulary vocabulary)
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<int> values = [-1];

    /// <summary>Adds a phrase; the first value given to a phrase stays unless <paramref name="merge"/> joins them.</summary>
    public void Add(string phrase, int value, Func<int, int, int>? merge = null)
    {
        var node = 0;
        foreach (var piece in Pieces(phrase))
        {
            var edge = Edge(node, piece);
            if (!edges.TryGetValue(edge, out var next))
            {
                next = values.Count;
                values.Add(-1);
                edges.Add(edge, next);
            }

            node = next;
        }

        if (node == 0) return;
        values[node] = values[node] < 0 ? value : merge?.Invoke(values[node], value) ?? values[node];
    }

    /// <summary>The longest phrase that starts at <paramref name="at"/>: its length in tokens (0: none) and its value.</summary>
    public (int Length, int Value) Longest(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var (node, length, value) = (0, 0, -1);
        for (var i = at; i < end; i++)
        {
            var piece = Piece(tokens[i]);
            if (piece == 0 || !edges.TryGetValue(Edge(node, piece), out node)) break;
            if (values[node] >= 0) (length, value) = (i - at + 1, values[node]);
        }

        return (length, value);
    }

    private static long Edge(int node, int piece) => ((long)node << 32) | (uint)piece;

    // Signs are numbered below zero so that names such as "Văn hóa, Thể thao và Du lịch" or "LĐ-TB&XH" match.
    private static int Piece(in Token token) => token.Kind switch
    {
        TokenKind.Word => token.Word,
        TokenKind.Sign => -(token.Sign is '–' or '—' ? '-' : token.Sign),
        _ => token.Word,
    };

    private IEnumerable<int> Pieces(string phrase)
    {
        for (var i = 0; i < phrase.Length;)
        {
            if (char.IsLetterOrDigit(phrase[i]))
            {
                var digits = char.IsAsciiDigit(phrase[i]);
                var start = i;
                while (i < phrase.Length && char.IsLetterOrDigit(phrase[i]) && char.IsAsciiDigit(phrase[i]) == digits) i++;
                yield return vocabulary.Add(phrase[start..i]);
            }
            else
            {
                if (!char.IsWhiteSpace(phrase[i])) yield return -(phrase[i] is '–' or '—' ? '-' : phrase[i]);
                i++;
            }
        }
    }
}

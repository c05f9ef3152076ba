namespace Tiendo.Domain.Milestones;

/// <summary>The matters that orders are about and the words that name them, looked up by their longest phrase.</summary>
public sealed class MatterWords
{
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "xong", "het", "ngay", "dut", "diem", "toan", "bo", "nhanh", "the", "all", "any", "their" };

    private readonly Dictionary<string, List<(OrderWord[] Words, MatterWord Row)>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MatterWord> rows = new(StringComparer.Ordinal);

    /// <param name="rows">The rows of <c>data/matters.csv</c>.</param>
    public MatterWords(IEnumerable<MatterWord> rows)
    {
        foreach (var row in rows)
        {
            this.rows.Add(row.Code, row);
            foreach (var phrase in row.Phrases)
            {
                var words = OrderWord.Of(phrase);
                if (words.Length == 0) continue;
                if (!phrases.TryGetValue(words[0].Folded, out var list)) phrases[words[0].Folded] = list = [];
                list.Add((words, row));
            }
        }
    }

    /// <summary>Every row, in its order.</summary>
    public IReadOnlyCollection<MatterWord> All => rows.Values;

    /// <summary>The row of a code; null for an unknown one.</summary>
    public MatterWord? Find(string code) => rows.GetValueOrDefault(code);

    /// <summary>The rows of the longest phrase that stands at a word.</summary>
    /// <param name="text">The words of an order.</param>
    /// <param name="at">The position of the first word.</param>
    /// <returns>How many words it takes and its rows: a phrase can both name a matter and open an oversight.</returns>
    internal (int Length, IReadOnlyList<MatterWord> Rows) At(OrderWord[] text, int at)
    {
        if (!phrases.TryGetValue(text[at].Folded, out var list)) return (0, []);
        var found = new List<MatterWord>();
        var length = 0;
        foreach (var (words, row) in list)
        {
            var taken = TakenAt(words, text, at, row.Kind);
            if (taken == 0 || taken < length) continue;
            if (taken > length) found.Clear();
            length = taken;
            found.Add(row);
        }
        return (length, found);
    }

    /// <summary>How many words a phrase takes; 0 when it does not stand there. One syllable needs its tone marks ("mộ" is no "mở"); longer phrases are certain without and bear a word in between ("giải phóng xong mặt bằng").</summary>
    private static int TakenAt(OrderWord[] words, OrderWord[] text, int at, MatterWordKind kind)
    {
        if (words.Length == 1) return kind == MatterWordKind.Ignored || string.Equals(words[0].Lower, text[at].Lower, StringComparison.Ordinal) ? 1 : 0;
        var next = at + 1;
        for (var i = 1; i < words.Length; i++, next++)
        {
            while (next < text.Length && !Same(words[i], text[next]) && Between.Contains(text[next].Folded)) next++;
            if (next >= text.Length || text[next].Opens || !Same(words[i], text[next])) return 0;
        }
        return next - at;
    }

    private static bool Same(OrderWord one, OrderWord other) => string.Equals(one.Folded, other.Folded, StringComparison.Ordinal);
}

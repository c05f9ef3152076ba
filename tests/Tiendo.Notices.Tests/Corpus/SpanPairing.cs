namespace Tiendo.Notices.Tests.Corpus;

/// <summary>Pairs expected with read orders: the pair that overlaps most comes first, each is used once.</summary>
internal static class SpanPairing
{
    /// <summary>Pairs of indices whose overlap is at least half of their union.</summary>
    public static IReadOnlyList<(int Expected, int Read)> Pair(IReadOnlyList<Span> expected, IReadOnlyList<Span> read)
    {
        var candidates =
            from e in Enumerable.Range(0, expected.Count)
            from r in Enumerable.Range(0, read.Count)
            let share = Share(expected[e], read[r])
            where share >= 0.5
            orderby share descending, e descending, r descending
            select (e, r);
        var pairs = new List<(int Expected, int Read)>();
        foreach (var (e, r) in candidates)
        {
            if (!pairs.Exists(pair => pair.Expected == e || pair.Read == r))
            {
                pairs.Add((e, r));
            }
        }

        return pairs;
    }

    private static double Share(Span a, Span b)
    {
        var overlap = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return overlap <= 0 ? 0 : (double)overlap / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }
}

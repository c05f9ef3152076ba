namespace Tiendo.Features.Journal;

/// <summary>One thing that is wrong with a journal.</summary>
/// <param name="Code">The message: journal.hash-wrong …</param>
/// <param name="Province">Whose chain.</param>
/// <param name="Seq">Which row.</param>
public sealed record JournalProblem(string Code, int Province, long Seq)
{
    /// <summary>In short, for machines.</summary>
    public string Said => FormattableString.Invariant($"{Code} {Province}/{Seq}");
}

/// <summary>What a check found.</summary>
public sealed record JournalFindings(long Rows, IReadOnlyList<JournalProblem> Problems, IReadOnlyList<string> Heads);

/// <summary>Follows chains row by row; the chains stand one after another.</summary>
internal sealed class JournalCheck(IEnumerable<JournalHeadLine> printed)
{
    private const int MostProblems = 100;
    private readonly ILookup<int, JournalHeadLine> printed = printed.ToLookup(head => head.Province);
    private readonly List<JournalProblem> problems = [];
    private readonly Dictionary<int, JournalHeadLine> ends = [];
    private JournalHeadLine? last;
    private long rows;

    /// <summary>The ends of the chains seen.</summary>
    public IReadOnlyDictionary<int, JournalHeadLine> Ends => ends;

    /// <summary>The next row.</summary>
    public void Add(JournalLine line)
    {
        rows++;
        if (line.Place() is not var (province, seq))
        {
            Report("journal.payload-wrong", last?.Province ?? 0, (last?.Seq ?? 0) + 1);
            return;
        }
        if (last is null || last.Province != province)
        {
            if (last?.Province > province) Report("journal.out-of-order", province, seq);
            last = new(province, 0, Data.Journal.FirstHash);
        }
        if (seq != last.Seq + 1) Report("journal.row-missing", province, last.Seq + 1);
        else if (Data.Journal.HashOf(last.Hash, line.Payload) != line.Hash) Report("journal.hash-wrong", province, seq);
        last = ends[province] = new(province, seq, line.Hash);
        foreach (var head in printed[province].Where(head => head.Seq == seq && head.Hash != line.Hash)) Report("journal.head-differs", province, head.Seq);
    }

    /// <summary>Something that was found beside the chain itself.</summary>
    public void Report(string code, int province, long seq)
    {
        if (problems.Count < MostProblems) problems.Add(new(code, province, seq));
    }

    /// <summary>After the last row.</summary>
    public JournalFindings End()
    {
        foreach (var head in printed.SelectMany(heads => heads).Where(head => head.Seq > 0 && (!ends.TryGetValue(head.Province, out var end) || end.Seq < head.Seq)))
            Report("journal.tail-missing", head.Province, head.Seq);
        return new(rows, problems, [.. ends.Values.OrderBy(end => end.Province).Select(end => end.ToString())]);
    }
}

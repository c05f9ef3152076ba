using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Journal;

/// <summary>How far the check of one chain has come.</summary>
/// <param name="Seq">The last row checked.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="End">The last row of the chain when the part was checked.</param>
/// <param name="Problems">What is wrong in the part.</param>
/// <param name="Head">The end of the chain as it is printed, when the check came to it.</param>
public sealed record ChainProgress(long Seq, string Hash, long End, IReadOnlyList<JournalProblem> Problems, string? Head)
{
    /// <summary>Whether the check came to the end of the chain.</summary>
    public bool IsDone => Head is not null;
}

/// <summary>Checks the chain of one province part by part: a long one would keep a page waiting.</summary>
internal static class VerifyChain
{
    /// <summary>The rows of one part.</summary>
    public const int Part = 20_000;

    /// <summary>Checks the next part.</summary>
    /// <param name="db">The data.</param>
    /// <param name="provinceId">Whose chain.</param>
    /// <param name="after">The last row that was checked; 0 at the start.</param>
    /// <param name="hash">The hash it had then.</param>
    /// <param name="printed">A head printed earlier; empty for none.</param>
    /// <param name="part">The most rows.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">journal.head-unreadable</exception>
    public static async Task<ChainProgress> RunAsync(TiendoDb db, int provinceId, long after, string hash, string printed, int part, CancellationToken stop)
    {
        var known = JournalHeadLine.Parse(printed);
        if (printed.Length > 0 && known is null) throw new RuleBroken("journal.head-unreadable", null, ("given", printed.Length > 100 ? printed[..100] : printed));
        var head = await db.JournalHeads.AsNoTracking().Where(h => h.ProvinceId == provinceId).Select(h => new JournalHeadLine(h.ProvinceId, h.Seq, h.Hash)).FirstOrDefaultAsync(stop) ?? new(provinceId, 0, Data.Journal.FirstHash);
        var problems = new List<JournalProblem>();
        var last = new JournalHeadLine(provinceId, after, after == 0 ? Data.Journal.FirstHash : hash);
        // The row on which this part builds must still be the one that was checked.
        if (after > 0 && await db.Journal.Where(r => r.ProvinceId == provinceId && r.Seq == after).Select(r => r.Hash).FirstOrDefaultAsync(stop) != hash) problems.Add(new("journal.hash-wrong", provinceId, after));
        await foreach (var row in db.Journal.AsNoTracking().Where(r => r.ProvinceId == provinceId && r.Seq > after).OrderBy(r => r.Seq).Take(part).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (row.Seq != last.Seq + 1) problems.Add(new("journal.row-missing", provinceId, last.Seq + 1));
            else if (Data.Journal.HashOf(last.Hash, row.Payload) != row.Hash) problems.Add(new("journal.hash-wrong", provinceId, row.Seq));
            if (new JournalLine(row.Hash, row.Payload).Place() != (provinceId, row.Seq) || !JournalLine.ColumnsAgree(row)) problems.Add(new("journal.columns-differ", provinceId, row.Seq));
            last = new(provinceId, row.Seq, row.Hash);
            if (known is not null && known.Province == provinceId && known.Seq == row.Seq && known.Hash != row.Hash) problems.Add(new("journal.head-differs", provinceId, row.Seq));
            if (problems.Count > 100) break;
        }
        // A write that ended after the head was read only adds rows.
        if (last.Seq - after >= part && last.Seq < head.Seq) return new(last.Seq, last.Hash, head.Seq, problems, null);
        if (last.Seq < head.Seq || (last.Seq == head.Seq && last.Hash != head.Hash)) problems.Add(new("journal.head-table-differs", provinceId, head.Seq));
        if (known is not null && known.Province == provinceId && known.Seq > last.Seq) problems.Add(new("journal.tail-missing", provinceId, known.Seq));
        return new(last.Seq, last.Hash, Math.Max(head.Seq, last.Seq), problems, last.ToString());
    }
}

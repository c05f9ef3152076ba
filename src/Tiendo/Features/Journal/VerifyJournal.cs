using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Journal;

/// <summary>Checks every chain: each row's hash, its columns against its payload, the head table, and heads that were printed earlier.</summary>
public static class VerifyJournal
{
    /// <summary>Checks the journal of a database.</summary>
    /// <param name="db">The data.</param>
    /// <param name="printed">Heads printed earlier: PROVINCE SEQ HASH.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">journal.head-unreadable</exception>
    public static async Task<JournalFindings> RunAsync(TiendoDb db, IEnumerable<string> printed, CancellationToken stop)
    {
        var check = new JournalCheck(ReadHeads(printed));
        var heads = await db.JournalHeads.AsNoTracking().OrderBy(h => h.ProvinceId).ToListAsync(stop);
        await foreach (var row in db.Journal.AsNoTracking().OrderBy(r => r.ProvinceId).ThenBy(r => r.Seq).AsAsyncEnumerable().WithCancellation(stop))
        {
            var line = new JournalLine(row.Hash, row.Payload);
            check.Add(line);
            if (line.Place() != (row.ProvinceId, row.Seq) || !JournalLine.ColumnsAgree(row)) check.Report("journal.columns-differ", row.ProvinceId, row.Seq);
        }
        foreach (var head in heads)
        {
            var end = check.Ends.GetValueOrDefault(head.ProvinceId) ?? new(head.ProvinceId, 0, Data.Journal.FirstHash);
            // A write that ended after the heads were read only adds rows.
            if (end.Seq < head.Seq || (end.Seq == head.Seq && end.Hash != head.Hash)) check.Report("journal.head-table-differs", head.ProvinceId, head.Seq);
        }
        foreach (var end in check.Ends.Values.Where(end => heads.TrueForAll(head => head.ProvinceId != end.Province))) check.Report("journal.head-table-differs", end.Province, end.Seq);
        return check.End();
    }

    /// <summary>Checks an exported journal: one line a row, the hash, a space, the payload.</summary>
    /// <exception cref="RuleBroken">journal.file-unreadable, journal.head-unreadable</exception>
    public static async Task<JournalFindings> RunAsync(string file, IEnumerable<string> printed, CancellationToken stop)
    {
        var check = new JournalCheck(ReadHeads(printed));
        try
        {
            await foreach (var (line, number) in JournalFile.ReadAsync(file, stop))
            {
                if (line is null) check.Report("journal.line-wrong", 0, number);
                else check.Add(line);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("journal.file-unreadable", file);
        }
        return check.End();
    }

    private static List<JournalHeadLine> ReadHeads(IEnumerable<string> printed) =>
        [.. printed.Select(text => JournalHeadLine.Parse(text) ?? throw new RuleBroken("journal.head-unreadable", "--head", ("given", text)))];
}

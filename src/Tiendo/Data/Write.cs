using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Tiendo.Domain;

namespace Tiendo.Data;

/// <summary>One write: a transaction with exactly one journal row. If the row cannot be written, nothing is.</summary>
/// <remarks>Writes of one province come one after another: each holds the head of the province's chain from its start to its end.</remarks>
public sealed class Write : IAsyncDisposable
{
    private readonly TiendoDb db;
    private readonly IDbContextTransaction transaction;
    private readonly JournalHead head;
    private readonly string operation;
    private readonly List<JournalChange> bulk = [];

    private Write(TiendoDb db, IDbContextTransaction transaction, JournalHead head, string operation, Act act)
    {
        (this.db, this.transaction, this.head, this.operation, Act) = (db, transaction, head, operation, act);
        db.Writing = this;
    }

    /// <summary>Who writes, when and why.</summary>
    public Act Act { get; }

    /// <summary>The province that is written.</summary>
    public int ProvinceId => head.ProvinceId;

    internal bool IsSaving { get; private set; }

    /// <summary>Starts a write; waits for one that is under way in the same province.</summary>
    /// <param name="db">A context without changes.</param>
    /// <param name="provinceId">The province; 0 for national lists.</param>
    /// <param name="operation">What is done: <c>observations.add</c>.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<Write> BeginAsync(TiendoDb db, int provinceId, string operation, Act act, CancellationToken stop)
    {
        if (db.Writing is not null || db.ChangeTracker.HasChanges()) throw new InvalidOperationException("A write is under way in this context.");
        var begun = await db.Database.BeginTransactionAsync(stop);
        try
        {
            var first = Journal.FirstHash;
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO journal_heads (province_id, seq, hash, next_id) VALUES ({provinceId}, 0, {first}, 1) ON CONFLICT (province_id) DO UPDATE SET seq = journal_heads.seq", stop);
            db.ChangeTracker.Clear();
            var end = await db.JournalHeads.AsTracking().SingleAsync(h => h.ProvinceId == provinceId, stop);
            return new(db, begun, end, operation, act);
        }
        catch
        {
            await begun.DisposeAsync();
            throw;
        }
    }

    /// <summary>An identity that nothing else in the province has, higher than all before.</summary>
    public long NextId() => head.NextId++;

    /// <summary>Many identities at once: the first of them.</summary>
    public long NextIds(int count)
    {
        var first = head.NextId;
        head.NextId += count;
        return first;
    }

    /// <summary>Writes many rows past the change tracker; the journal tells their number and the file they came from.</summary>
    /// <param name="rows">The rows, complete with their keys.</param>
    /// <param name="evidence">SHA-256 of the file, in hexadecimal.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>How many they were.</returns>
    public async Task<int> BulkAsync<T>(IEnumerable<T> rows, string evidence, CancellationToken stop) where T : class
    {
        await SaveAsync(stop);
        var count = await BulkInsert.RunAsync(db, rows, stop);
        bulk.Add(JournalChange.OfMany(db.Model.FindEntityType(typeof(T))!, count, evidence));
        return count;
    }

    // What rows that go past the tracker refer to, and what queries of the write ask for, must be there before: a commune that is named for the first time.
    internal async Task SaveAsync(CancellationToken stop)
    {
        db.ChangeTracker.DetectChanges();
        var changes = JournalChange.In(db.ChangeTracker).ToList();
        if (changes.Count == 0) return;
        bulk.AddRange(changes);
        IsSaving = true;
        await db.SaveChangesAsync(stop);
        IsSaving = false;
    }

    /// <summary>Saves, writes the journal row and commits.</summary>
    /// <returns>The journal row.</returns>
    public async Task<JournalRow> CommitAsync(CancellationToken stop)
    {
        db.ChangeTracker.DetectChanges();
        var changes = JournalChange.In(db.ChangeTracker).Concat(bulk).ToList();
        var row = Journal.Next(head, operation, Act, changes);
        db.Add(row);
        IsSaving = true;
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        IsSaving = false;
        db.ChangeTracker.Clear();
        return row;
    }

    /// <summary>Ends the write; what was not committed is undone.</summary>
    public async ValueTask DisposeAsync()
    {
        db.Writing = null;
        db.ChangeTracker.Clear();
        await transaction.DisposeAsync();
    }
}

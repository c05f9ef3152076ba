using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Tiendo.Data;

namespace Tiendo.Features.Exports;

/// <summary>One state of the whole database, read while others go on writing.</summary>
internal static class Snapshot
{
    public static async Task<IDbContextTransaction> BeginAsync(TiendoDb db, CancellationToken stop)
    {
        if (!db.Database.IsSqlite()) return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        await db.Database.OpenConnectionAsync(stop);
        // Deferred: a reader, which the write-ahead log keeps apart from writers.
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await db.Database.UseTransactionAsync(transaction, stop))!;
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Tiendo.Data;

/// <summary>Many rows by the fastest way the engine has: COPY on PostgreSQL, one prepared statement on SQLite.</summary>
internal static class BulkInsert
{
    /// <summary>Writes the rows in the transaction that is under way and gives their number.</summary>
    public static async Task<int> RunAsync<T>(TiendoDb db, IEnumerable<T> rows, CancellationToken stop) where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var (table, columns) = (entity.GetTableName()!, BulkColumn<T>.Of(entity));
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        return db.Database.GetDbConnection() switch
        {
            NpgsqlConnection postgres => await CopyAsync(postgres, $"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, stop),
            SqliteConnection sqlite => Insert(sqlite, $"INSERT INTO {table} ({names}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})", columns, rows, stop),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    private static async Task<int> CopyAsync<T>(NpgsqlConnection connection, string sql, BulkColumn<T>[] columns, IEnumerable<T> rows, CancellationToken stop)
    {
        var count = 0;
        await using var copy = await connection.BeginBinaryImportAsync(sql, stop);
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            copy.StartRow();
            foreach (var column in columns) column.Write(copy, row);
            count++;
        }
        await copy.CompleteAsync(stop);
        return count;
    }

    private static int Insert<T>(SqliteConnection connection, string sql, BulkColumn<T>[] columns, IEnumerable<T> rows, CancellationToken stop)
    {
        var count = 0;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        using (statement)
        {
            foreach (var row in rows)
            {
                stop.ThrowIfCancellationRequested();
                for (var i = 0; i < columns.Length; i++) columns[i].Bind(statement, i + 1, row);
                if (raw.sqlite3_step(statement) is not raw.SQLITE_DONE and var code) SqliteException.ThrowExceptionForRC(code, connection.Handle);
                raw.sqlite3_reset(statement);
                count++;
            }
        }
        return count;
    }
}

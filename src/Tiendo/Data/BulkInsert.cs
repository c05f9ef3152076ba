using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Tiendo.Data;

/// <summary>Many rows by the fastest way the engine has: COPY on PostgreSQL, one prepared statement on SQLite.</summary>
internal static class BulkInsert
{
    /// <summary>Writes the rows in the transaction that is under way and gives their number.</summary>
    public static async Task<int> RunAsync<T>(TiendoDb db, IEnumerable<T> rows, CancellationToken stop) where T : class
    {
        var columns = BulkColumn<T>.Of(db.Model.FindEntityType(typeof(T))!);
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
        var connection = db.Database.GetDbConnection();
        return connection switch
        {
            NpgsqlConnection postgres => await CopyAsync(postgres, table, columns, rows, stop),
            SqliteConnection sqlite => Insert(sqlite, (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction(), table, columns, rows, stop),
            _ => throw new InvalidOperationException(connection.GetType().Name),
        };
    }

    private static async Task<int> CopyAsync<T>(NpgsqlConnection connection, string table, BulkColumn<T>[] columns, IEnumerable<T> rows, CancellationToken stop)
    {
        var count = 0;
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (var column in columns)
            {
                if (column.Value(row) is { } value) await copy.WriteAsync(value, column.PostgresType, stop);
                else await copy.WriteNullAsync(stop);
            }
            count++;
        }
        await copy.CompleteAsync(stop);
        return count;
    }

    private static int Insert<T>(SqliteConnection connection, SqliteTransaction transaction, string table, BulkColumn<T>[] columns, IEnumerable<T> rows, CancellationToken stop)
    {
        var count = 0;
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        var parameters = columns.Select((c, i) => command.Parameters.Add(new SqliteParameter($"@p{i}", c.SqliteType))).ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Length; i++) parameters[i].Value = columns[i].SqliteValue(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
            count++;
        }
        return count;
    }
}

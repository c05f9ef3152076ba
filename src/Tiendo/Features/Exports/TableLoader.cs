using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using Tiendo.Data;

namespace Tiendo.Features.Exports;

/// <summary>Takes the rows of one table by the fastest way the engine has.</summary>
internal abstract class TableLoader : IAsyncDisposable
{
    /// <summary>A loader of some columns, in the transaction that is under way.</summary>
    public static async Task<TableLoader> OpenAsync(TiendoDb db, string table, IReadOnlyList<(string Name, NpgsqlDbType Type)> columns, CancellationToken stop)
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        switch (db.Database.GetDbConnection())
        {
            case NpgsqlConnection postgres:
                return new Copy(await postgres.BeginBinaryImportAsync($"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", stop), [.. columns.Select(c => c.Type)]);
            case SqliteConnection sqlite:
                var insert = sqlite.CreateCommand();
                insert.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
                insert.CommandText = $"INSERT INTO {table} ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
                for (var i = 0; i < columns.Count; i++) insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
                insert.Prepare();
                return new Insert(insert);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    /// <summary>One row.</summary>
    public abstract Task AddAsync(object?[] values, CancellationToken stop);

    /// <summary>After the last row.</summary>
    public virtual Task CompleteAsync(CancellationToken stop) => Task.CompletedTask;

    public abstract ValueTask DisposeAsync();

    private sealed class Copy(NpgsqlBinaryImporter copy, NpgsqlDbType[] types) : TableLoader
    {
        public override async Task AddAsync(object?[] values, CancellationToken stop)
        {
            await copy.StartRowAsync(stop);
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value) await copy.WriteAsync(value, types[i], stop);
                else await copy.WriteNullAsync(stop);
            }
        }

        public override async Task CompleteAsync(CancellationToken stop) => await copy.CompleteAsync(stop);

        public override ValueTask DisposeAsync() => copy.DisposeAsync();
    }

    private sealed class Insert(SqliteCommand insert) : TableLoader
    {
        public override Task AddAsync(object?[] values, CancellationToken stop)
        {
            for (var i = 0; i < values.Length; i++) insert.Parameters[i].Value = values[i] ?? DBNull.Value;
            insert.ExecuteNonQuery();
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync() => insert.DisposeAsync();
    }
}

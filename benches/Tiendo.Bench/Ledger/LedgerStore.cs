using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tiendo.Data;

namespace Tiendo.Bench.Ledger;

/// <summary>One generated database on one engine; made when it is first needed and kept for the next run.</summary>
internal sealed class LedgerStore
{
    private readonly string[] where;

    private LedgerStore(LedgerSize size, Database database, string[] where) => (Size, Database, this.where) = (size, database, where);

    public LedgerSize Size { get; }

    public Database Database { get; }

    /// <summary>The options by which a command finds it.</summary>
    public IReadOnlyList<string> Where => where;

    /// <summary>Whether nobody has signed in to it yet.</summary>
    public bool IsNew
    {
        get
        {
            using var db = Database.Open();
            return !db.Accounts.Any();
        }
    }

    public string Name => Database.Engine == Engine.Sqlite ? "SQLite" : "PostgreSQL";

    /// <summary>Both engines, in the same run.</summary>
    public static IReadOnlyList<LedgerStore> All(LedgerSize size)
    {
        var folder = Repository.Generated("ledger", size.Name);
        var server = Environment.GetEnvironmentVariable("TIENDO_BENCH_POSTGRES") ?? throw new InvalidOperationException("start it with ./bench ledger");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = "tiendo_" + size.Name }.ToString();
        return
        [
            new(size, Database.Sqlite(Path.Combine(folder, "tiendo.db")), ["--data", folder]),
            new(size, Database.Postgres(connection), ["--database", connection]),
        ];
    }

    /// <summary>Generates the data unless it is there; gives the seconds that took.</summary>
    public double Make()
    {
        var made = Repository.At(".build", "bench", "ledger", $"{Size.Name}-{Database.Engine}.made");
        if (File.Exists(made) && File.ReadAllText(made) == string.Join(' ', Size.Arguments)) return 0;
        Empty();
        var watch = Stopwatch.StartNew();
        RealProgram.Run([.. Size.Arguments, .. where]);
        File.WriteAllText(made, string.Join(' ', Size.Arguments));
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>The same data once more, to be written to.</summary>
    public LedgerStore Copy()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (Database.Engine == Engine.Sqlite)
        {
            var folder = Repository.Generated("ledger", Size.Name + "-copy");
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Database.Place)!)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            return new(Size, Database.Sqlite(Path.Combine(folder, "tiendo.db")), ["--data", folder]);
        }

        var parts = new NpgsqlConnectionStringBuilder(where[1]);
        var name = parts.Database!;
        parts.Database = name + "_copy";
        Administer($"DROP DATABASE IF EXISTS {name}_copy WITH (FORCE)", $"CREATE DATABASE {name}_copy TEMPLATE {name} STRATEGY FILE_COPY");
        return new(Size, Database.Postgres(parts.ToString()), ["--database", parts.ToString()]);
    }

    /// <summary>Takes the data away.</summary>
    public void Remove()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (Database.Engine == Engine.Sqlite) Directory.Delete(Path.GetDirectoryName(Database.Place)!, recursive: true);
        else Administer($"DROP DATABASE {new NpgsqlConnectionStringBuilder(where[1]).Database} WITH (FORCE)");
    }

    private void Empty()
    {
        if (Database.Engine == Engine.Sqlite)
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Database.Place)!)) File.Delete(file);
            return;
        }

        var name = new NpgsqlConnectionStringBuilder(where[1]).Database;
        Administer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name} TEMPLATE template0");
    }

    private void Administer(params string[] statements)
    {
        var parts = new NpgsqlConnectionStringBuilder(where[1]) { Database = "postgres", Pooling = false };
        using var connection = new NpgsqlConnection(parts.ToString());
        connection.Open();
        foreach (var sql in statements)
        {
            using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
            command.ExecuteNonQuery();
        }
    }
}

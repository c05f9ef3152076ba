using System.Diagnostics;
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

    private void Empty()
    {
        if (Database.Engine == Engine.Sqlite)
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Database.Place)!)) File.Delete(file);
            return;
        }

        var parts = new NpgsqlConnectionStringBuilder(where[1]);
        var name = parts.Database!;
        parts.Database = "postgres";
        using var connection = new NpgsqlConnection(parts.ToString());
        connection.Open();
        foreach (var sql in new[] { $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name} TEMPLATE template0" })
        {
            using var command = new NpgsqlCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }
}

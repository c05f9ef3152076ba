using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Tiendo.Domain;

namespace Tiendo.Data;

/// <summary>Where the data lies: a file of SQLite, or a PostgreSQL server.</summary>
public sealed class Database
{
    private readonly DbContextOptions<TiendoDb> options;

    private Database(Engine engine, string place, Action<DbContextOptionsBuilder> use)
    {
        (Engine, Place) = (engine, place);
        var builder = new DbContextOptionsBuilder<TiendoDb>();
        use(builder);
        // Two engines, two models: they differ in collations alone. Migrations are written by hand and held to the model by a test.
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        options = builder.Options;
    }

    /// <summary>Which engine.</summary>
    public Engine Engine { get; }

    /// <summary>The file, or host and name of the database; never a password.</summary>
    public string Place { get; }

    /// <summary>One file of SQLite; its folder must exist.</summary>
    public static Database Sqlite(string file) =>
        new(Engine.Sqlite, file, o => o.UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString()).AddInterceptors(new SqliteSettings()));

    /// <summary>A PostgreSQL database by its connection string.</summary>
    /// <exception cref="RuleBroken">data.connection-wrong</exception>
    public static Database Postgres(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            if (string.IsNullOrWhiteSpace(parts.Host)) throw new RuleBroken("data.connection-wrong");
            return new(Engine.Postgres, $"{parts.Host}/{parts.Database}", o => o.UseNpgsql(connection));
        }
        catch (ArgumentException)
        {
            throw new RuleBroken("data.connection-wrong");
        }
    }

    /// <summary>A context of its own for one piece of work.</summary>
    public TiendoDb Open() => new(options);

    /// <summary>A context for somebody who waits before a screen: what another write holds is waited for so long, then it is said to be busy.</summary>
    public TiendoDb Open(TimeSpan patience)
    {
        var db = Open();
        db.Database.SetCommandTimeout(patience);
        if (db.Database.GetDbConnection() is SqliteConnection file) file.DefaultTimeout = (int)patience.TotalSeconds;
        return db;
    }

    /// <summary>True when tables are there, whatever their age.</summary>
    /// <exception cref="RuleBroken">data.unreachable</exception>
    public async Task<bool> HasTablesAsync(CancellationToken stop)
    {
        if (Engine == Engine.Sqlite && !File.Exists(Place)) return false;
        await using var db = Open();
        return await GuardAsync(async () => (await db.Database.GetAppliedMigrationsAsync(stop)).Any());
    }

    /// <summary>Brings the tables up to this version.</summary>
    /// <exception cref="RuleBroken">data.unreachable, data.newer</exception>
    public async Task MigrateAsync(CancellationToken stop)
    {
        await using var db = Open();
        await GuardAsync(async () =>
        {
            var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToHashSet();
            var known = db.Database.GetMigrations().ToList();
            if (applied.Except(known).Any()) throw new RuleBroken("data.newer", Place);
            if (known.Exists(m => !applied.Contains(m))) await db.Database.MigrateAsync(stop);
            return true;
        });
    }

    /// <summary>Does a piece of work on the data; what the database refuses is said as a broken rule.</summary>
    /// <exception cref="RuleBroken">data.unreachable, data.unwritable, data.damaged, data.disk, data.busy</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (DatabaseFailure.Explain(failure, Place) is not null)
        {
            throw DatabaseFailure.Explain(failure, Place)!;
        }
    }

    /// <summary>Write-ahead log and full synchronisation: a commit that was confirmed survives a power cut. Every open connection has a cache of its own: a small one, as the system caches the file.</summary>
    private sealed class SqliteSettings : DbConnectionInterceptor
    {
        // A connection that only reads may not choose the log, and in an empty file cannot.
        private const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -6144; PRAGMA mmap_size = 0;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (IsReader(connection)) return;
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (IsReader(connection)) return;
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        private static bool IsReader(DbConnection connection) =>
            new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
    }
}

using Npgsql;
using Tiendo.Data;

namespace Tiendo.Tests.Support;

/// <summary>The PostgreSQL server of the tests: ./test starts one, TIENDO_TEST_POSTGRES names another.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);
    private static int count;

    private static string Server { get; } = Environment.GetEnvironmentVariable("TIENDO_TEST_POSTGRES")
        ?? throw new InvalidOperationException("No PostgreSQL: start the tests with ./test, or set TIENDO_TEST_POSTGRES to the connection of a server where databases may be created.");

    /// <summary>A new database: empty, or with all tables.</summary>
    public static async Task<string> CreateAsync(bool migrated)
    {
        var name = $"tiendo_test_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {(migrated ? await Template.Value : "template0")}");
        return Connection(name);
    }

    /// <summary>A new database with everything that another has.</summary>
    public static async Task<string> CopyAsync(string connection)
    {
        var name = $"tiendo_test_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {new NpgsqlConnectionStringBuilder(connection).Database}");
        return Connection(name);
    }

    public static async Task DropAsync(string connection)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var name = $"tiendo_test_{Environment.ProcessId}_template";
        await RunAsync($"CREATE DATABASE {name} TEMPLATE template0");
        await Database.Postgres(Connection(name)).MigrateAsync(default);
        return name;
    }

    // Without a pool no connection stays behind that would keep a template or a database from being used.
    private static string Connection(string name) => new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ToString();

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

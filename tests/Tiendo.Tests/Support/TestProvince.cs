using Microsoft.Data.Sqlite;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Tests.Cli;

namespace Tiendo.Tests.Support;

/// <summary>A database of its own for one test, on one engine; the program can be called on it.</summary>
public sealed class TestProvince : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> Template = new(CreateTemplateAsync);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tiendo-test-");
    private readonly string? connection;

    private TestProvince(Engine engine, string? connection)
    {
        this.connection = connection;
        Database = engine == Engine.Postgres ? Database.Postgres(connection!) : Database.Sqlite(Path.Combine(folder.FullName, "tiendo.db"));
    }

    /// <summary>The day and time of every write of the test, unless it says otherwise.</summary>
    public static DateTimeOffset Now { get; } = new(2025, 10, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public Database Database { get; }

    /// <summary>A folder that goes away with the province.</summary>
    public string Folder => folder.FullName;

    /// <summary>All tables, no rows.</summary>
    public static async Task<TestProvince> CreateAsync(Engine engine)
    {
        var province = new TestProvince(engine, engine == Engine.Postgres ? await PostgresServer.CreateAsync(migrated: true) : null);
        if (engine == Engine.Sqlite) await File.WriteAllBytesAsync(province.Database.Place, await Template.Value);
        return province;
    }

    /// <summary>No tables either.</summary>
    public static async Task<TestProvince> CreateEmptyAsync(Engine engine) =>
        new(engine, engine == Engine.Postgres ? await PostgresServer.CreateAsync(migrated: false) : null);

    /// <summary>An existing database of the test server; it goes away with the province.</summary>
    internal static TestProvince Over(string connection) => new(Engine.Postgres, connection);

    public TiendoDb Open() => Database.Open();

    public static Act ActOf(string why = "kiểm thử") => new("người thử", Now, why);

    /// <summary>The program on this database, inside this process: the same entry as the process has, without its start.</summary>
    public Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.InProcessAsync(Environment(), Now, args);

    /// <summary>The program on a screen of so many columns.</summary>
    public Task<ProgramRun> RunAsync(int width, string[] args) => ProgramRun.InProcessAsync(Environment(), Now, args, width);

    /// <summary>The program on this database at another time.</summary>
    public Task<ProgramRun> RunAtAsync(DateTimeOffset now, params string[] args) => ProgramRun.InProcessAsync(Environment(), now, args);

    /// <summary>The program on this database as a process of its own, which has the machine's clock.</summary>
    public ProgramRun RunProcess(params string[] args) => ProgramRun.With(null, Environment(), args);

    /// <summary>A file in the folder of the test.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null) await PostgresServer.DropAsync(connection);
        else SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private Dictionary<string, string> Environment()
    {
        var environment = new Dictionary<string, string> { ["TIENDO_LISTS"] = Path.Combine(Rules.Repository.Root, "data"), ["TIENDO_DATA"] = Folder, ["USER"] = "can-bo", ["COLUMNS"] = "160" };
        if (connection is not null) environment["TIENDO_DATABASE"] = connection;
        return environment;
    }

    private static async Task<byte[]> CreateTemplateAsync()
    {
        var place = Directory.CreateTempSubdirectory("tiendo-test-");
        var file = Path.Combine(place.FullName, "template.db");
        await Database.Sqlite(file).MigrateAsync(default);
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(file);
        place.Delete(recursive: true);
        return bytes;
    }
}

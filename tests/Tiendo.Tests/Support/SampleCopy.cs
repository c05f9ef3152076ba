using Microsoft.Data.Sqlite;
using Tiendo.Data;
using Tiendo.Features.Samples;

namespace Tiendo.Tests.Support;

/// <summary>The sample province, built once an engine and copied for each test.</summary>
internal static class SampleCopy
{
    private static readonly Lazy<Task<byte[]>> File = new(BuildFileAsync);
    private static readonly Lazy<Task<string>> Template = new(BuildTemplateAsync);

    public static async Task<TestProvince> CreateAsync(Engine engine)
    {
        if (engine == Engine.Postgres) return TestProvince.Over(await PostgresServer.CopyAsync(await Template.Value));
        var province = await TestProvince.CreateEmptyAsync(engine);
        await System.IO.File.WriteAllBytesAsync(province.Database.Place, await File.Value);
        return province;
    }

    private static async Task<byte[]> BuildFileAsync()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await BuildAsync(province);
        await using (var db = province.Open()) await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        return await System.IO.File.ReadAllBytesAsync(province.Database.Place);
    }

    private static async Task<string> BuildTemplateAsync()
    {
        var connection = await PostgresServer.CreateAsync(migrated: true);
        await BuildAsync(TestProvince.Over(connection));
        return connection;
    }

    private static async Task BuildAsync(TestProvince province)
    {
        await using var db = province.Open();
        await new BuildSample(db, Path.Combine(Rules.Repository.Root, "data")).RunAsync(default);
    }
}

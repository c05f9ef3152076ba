using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Data;

public sealed class DatabaseTests
{
    [Fact]
    public async Task Sqlite_Opened_SurvivesAPowerCutAndLetsOthersReadWhileItWrites()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();

        (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync()).ShouldBe("wal");
        (await db.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous").SingleAsync()).ShouldBe(2);
        (await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Database_OfANewerVersion_IsRefused(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using (var db = province.Open()) await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('9999_later', '99.0.0')");

        var run = await province.RunAsync("observations", "list");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("bản chương trình mới hơn");
    }
}

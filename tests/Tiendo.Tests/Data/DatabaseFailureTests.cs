using System.Security.Cryptography;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Data;

public sealed class DatabaseFailureTests
{
    [Theory]
    [InlineData("Host=;Database=x", "Chuỗi kết nối")]
    [InlineData("Database=x", "Chuỗi kết nối")]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Username=y;Timeout=3", "Không mở được cơ sở dữ liệu")]
    public async Task Server_ThatIsNotThere_IsSaid(string connection, string says)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var run = await province.RunAsync("parks", "list", "--database", connection);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(says);
    }

    [Fact]
    public async Task EmptyFile_LeftByAProcessThatDied_IsNoDataYet()
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        province.Write("tiendo.db", "");
        (await province.RunAsync("parks", "list")).Error.ShouldContain("Chưa có dữ liệu");
        (await province.RunAsync("agencies", "import", Path.Combine(Rules.Repository.Root, "data", "agencies.csv"))).Error.ShouldBe("");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 60)]
    public async Task DamagedFile_IsCalledDamaged(int firstPage, int pages)
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        await province.RunAsync("sample");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(province.Database.Place))
        {
            file.Position = firstPage * 4096;
            file.Write(RandomNumberGenerator.GetBytes(pages * 4096));
        }
        var run = await province.RunAsync("export", Path.Combine(province.Folder, "out"));
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("bị hỏng");
        Directory.Exists(Path.Combine(province.Folder, "out")).ShouldBeFalse();
    }
}

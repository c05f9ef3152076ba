using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Features.Exports;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Exports;

/// <summary>What is not whole or was changed is refused, and nothing of it stays.</summary>
public sealed class BadImportTests
{
    [Theory]
    [InlineData(Engine.Sqlite, 24)]
    [InlineData(Engine.Postgres, 5)]
    public async Task BackupCutOrChangedAnywhere_IsRefused_AndNothingStays(Engine engine, int places)
    {
        await using var filled = await FilledProvince.CreateAsync(Engine.Sqlite);
        var file = Path.Combine(filled.Folder, "luu");
        await ExportTests.RunAsync(filled, "backup", file);
        var bytes = await File.ReadAllBytesAsync(file);
        var step = bytes.Length / places;

        for (var at = 0; at < bytes.Length; at += step)
        {
            await using var empty = await TestProvince.CreateAsync(engine);
            await File.WriteAllBytesAsync(file, bytes[..at]);
            (await empty.RunAsync("restore", file)).Exit.ShouldBe(1, $"cut at {at}");
            byte[] changed = [.. bytes];
            changed[at] ^= 0x55;
            await File.WriteAllBytesAsync(file, changed);
            // A byte that carries nothing, such as a time stamp, may change.
            if ((await empty.RunAsync("restore", file)).Exit == 0) await SameAsFilledAsync(filled, empty, at);
            else await NothingStaysAsync(empty);
        }
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task DatabaseThatIsNotEmpty_IsLeftAsItIs(Engine engine)
    {
        await using var filled = await FilledProvince.CreateAsync(engine);
        var folder = Path.Combine(filled.Folder, "ra");
        await ExportTests.RunAsync(filled, "export", folder);
        var before = await ExportTests.RunAsync(filled, "journal", "head");

        var run = await filled.RunAsync("import", folder);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("đã có dữ liệu");
        (await ExportTests.RunAsync(filled, "journal", "head")).ShouldBe(before);
    }

    [Theory]
    [InlineData("tables/places.jsonl", "LS-VSIP", "LS-VSIQ", false, "khác với khi xuất")]
    [InlineData("tables/places.jsonl", "\"kind\":\"park\"", "\"kind\":\"khu\"", true, "Dòng 1, cột kind: cần country, province, unit, park, phase")]
    [InlineData("tables/places.jsonl", "\"id\":1,", "\"id\":\"một\",", true, "Dòng 1, cột id: cần 1")]
    [InlineData("tables/places.jsonl", "\"name\":", "\"ten\":", true, "cột ten")]
    [InlineData("tables/places.jsonl", ",\"parent_id\":null", "", true, null)] // may be absent
    [InlineData("tables/places.jsonl", "\"code\":\"LS-VSIP\",", "", true, "Dòng 3, cột code")]
    [InlineData("tables/places.jsonl", "\"code\":\"LS-VSIP\"", "\"code\":null", true, "Dòng 3, cột code")]
    [InlineData("tables/places.jsonl", "\"code\":\"LS-VSIP\"", "\"code\":\"LS-DINH-LAP\"", true, "mâu thuẫn")]
    [InlineData("tables/places.jsonl", "{\"province_id\":14", "\"province_id\":14", true, "Dòng 1")]
    [InlineData("tables/observations.jsonl", "\"place_id\":1", "\"place_id\":999", true, "mâu thuẫn")]
    [InlineData("tables/observations.jsonl", "2025-07-02", "02/07/2025", true, "cần 2025-10-20")]
    [InlineData("tables/journal.jsonl", "người thử", "người khác", true, "Nhật ký không nguyên vẹn")]
    [InlineData("tables/journal_heads.jsonl", "\"seq\":1", "\"seq\":2", true, "Nhật ký không nguyên vẹn")]
    [InlineData("manifest.json", "tiendo-export-1", "tiendo-export-2", false, "Không phải bản xuất")]
    [InlineData("manifest.json", "\"table\": \"places\"", "\"table\": \"cong_ty\"", false, "bảng cong_ty")]
    [InlineData("manifest.json", "\"blobs\": 1", "\"blobs\": 2", false, "khác với khi xuất")]
    public async Task ChangedExport_SaysWhere_AndNothingStays(string file, string old, string changed, bool withItsHash, string? says)
    {
        foreach (var engine in new[] { Engine.Sqlite, Engine.Postgres })
        {
            await using var filled = await FilledProvince.CreateAsync(Engine.Sqlite);
            await using var empty = await TestProvince.CreateAsync(engine);
            var folder = Path.Combine(filled.Folder, "ra");
            await ExportTests.RunAsync(filled, "export", folder);
            var path = Path.Combine(folder, file);
            var text = await File.ReadAllTextAsync(path);
            text.ShouldContain(old);
            await File.WriteAllTextAsync(path, text.Replace(old, changed, StringComparison.Ordinal));
            if (withItsHash) await RehashAsync(folder, file);

            var run = await empty.RunAsync("import", folder);

            run.Exit.ShouldBe(says is null ? 0 : 1, run.Error);
            if (says is null) continue;
            run.Error.ShouldContain(says, Case.Sensitive, $"{engine}");
            await NothingStaysAsync(empty);
        }
    }

    [Theory]
    [InlineData("tables/places.jsonl")]
    [InlineData("manifest.json")]
    [InlineData("blobs")]
    public async Task ExportWithoutAFile_IsRefused(string file)
    {
        await using var filled = await FilledProvince.CreateAsync(Engine.Sqlite);
        await using var empty = await TestProvince.CreateAsync(Engine.Sqlite);
        var folder = Path.Combine(filled.Folder, "ra");
        await ExportTests.RunAsync(filled, "export", folder);
        if (file == "blobs") Directory.Delete(Path.Combine(folder, file), recursive: true);
        else File.Delete(Path.Combine(folder, file));

        (await empty.RunAsync("import", folder)).Exit.ShouldBe(1);

        await NothingStaysAsync(empty);
    }

    [Fact]
    public async Task ChangedFileOfADocument_IsRefused()
    {
        await using var filled = await FilledProvince.CreateAsync(Engine.Sqlite);
        await using var empty = await TestProvince.CreateAsync(Engine.Sqlite);
        var folder = Path.Combine(filled.Folder, "ra");
        await ExportTests.RunAsync(filled, "export", folder);
        await File.AppendAllTextAsync(Directory.EnumerateFiles(Path.Combine(folder, "blobs"), "*", SearchOption.AllDirectories).Single(), "x");

        (await empty.RunAsync("import", folder)).Error.ShouldContain("khác với khi xuất");

        await NothingStaysAsync(empty);
    }

    [Theory]
    [InlineData("import", "khong-co", "Không có thư mục này")]
    [InlineData("restore", "khong-co", "Không có tệp này")]
    [InlineData("restore", "chu.txt", "Không phải tệp sao lưu")]
    [InlineData("backup", "chu.txt", "Tệp đã có")]
    [InlineData("backup", "khong/co", "Không ghi được")]
    [InlineData("export", "chu.txt", "Thư mục đã có tệp")]
    [InlineData("export", "day", "Thư mục đã có tệp")]
    public async Task WrongPlace_IsRefused(string command, string place, string says)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        province.Write("chu.txt", "không phải bản sao lưu");
        Directory.CreateDirectory(Path.Combine(province.Folder, "day"));
        province.Write("day/tep", "");

        var run = await province.RunAsync(command, Path.Combine(province.Folder, place));

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(says);
        Directory.EnumerateFileSystemEntries(province.Folder, "*.partial").ShouldBeEmpty();
    }

    private static async Task RehashAsync(string folder, string file)
    {
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")))!;
        var row = manifest["tables"]!.AsArray().Single(table => $"tables/{(string)table!["table"]!}.jsonl" == file)!;
        row["sha256"] = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, file))));
        await File.WriteAllTextAsync(Path.Combine(folder, "manifest.json"), manifest.ToJsonString());
    }

    private static async Task SameAsFilledAsync(TestProvince filled, TestProvince restored, int at) =>
        (await ExportTests.RunAsync(restored, "journal", "list")).ShouldBe(await ExportTests.RunAsync(filled, "journal", "list"), $"changed at {at}");

    private static async Task NothingStaysAsync(TestProvince empty)
    {
        await using var db = empty.Open();
        foreach (var table in ExportedTable.All(db.Model).Select(table => table.Name).Append("search_entries").Concat(["search_words_park", "search_words_document", "search_words_seen"]))
        {
            var sql = $"SELECT count(*) AS \"Value\" FROM {table}";
            (await db.Database.SqlQueryRaw<long>(sql).SingleAsync()).ShouldBe(0, table);
        }
    }
}

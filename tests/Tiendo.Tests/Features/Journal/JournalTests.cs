using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Journal;

public sealed class JournalTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_ShowsTheNewestFirst_AndNarrows(Engine engine)
    {
        await using var province = await WrittenAsync(engine);

        (await RowsAsync(province)).ShouldBe(["20/3", "20/2", "20/1", "14/1"]);
        (await RowsAsync(province, "--province", "14")).ShouldBe(["14/1"]);
        (await RowsAsync(province, "--who", "bà Ba")).ShouldBe(["20/2"]);
        (await RowsAsync(province, "--operation", "parks")).ShouldBe(["20/3", "20/2"]);
        (await RowsAsync(province, "--operation", "parks.add")).ShouldBe(["20/2"]);
        (await RowsAsync(province, "--day", "21/10/2025")).ShouldBe(["20/3", "20/2"]); // 20 October 17:30 UTC is the 21st in Vietnam
        (await RowsAsync(province, "--document", "7")).ShouldBe(["20/3"]);
        (await RowsAsync(province, "--limit", "1")).ShouldBe(["20/3"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Verify_OfAnUntouchedJournal_FindsItIntact(Engine engine)
    {
        await using var province = await WrittenAsync(engine);
        var heads = (await province.RunAsync("journal", "head")).Output.TrimEnd().Split('\n');

        heads.Length.ShouldBe(2);
        var run = await province.RunAsync(["journal", "verify", .. heads.SelectMany(head => new[] { "--head", head })]);

        run.Exit.ShouldBe(0, run.Error);
        run.Output.ShouldContain("nguyên vẹn: 4 dòng");
    }

    [Theory]
    [InlineData("UPDATE journal SET payload = replace(payload, 'kiểm', 'kiem') WHERE province_id = 20 AND seq = 1", "journal.hash-wrong")]
    [InlineData("UPDATE journal SET hash = 'x' || substr(hash, 2) WHERE province_id = 20 AND seq = 3", "journal.hash-wrong")]
    [InlineData("UPDATE journal SET \"by\" = 'ai đó' WHERE province_id = 20 AND seq = 2", "journal.columns-differ")]
    [InlineData("UPDATE journal SET operation = 'x' WHERE province_id = 20 AND seq = 2", "journal.columns-differ")]
    [InlineData("UPDATE journal SET document_id = 8 WHERE province_id = 20 AND seq = 3", "journal.columns-differ")]
    [InlineData("UPDATE journal SET document_id = 8 WHERE province_id = 20 AND seq = 2", "journal.columns-differ")]
    [InlineData("UPDATE journal SET at = '2025-10-19 10:00:00' WHERE province_id = 20 AND seq = 2", "journal.columns-differ")]
    [InlineData("DELETE FROM journal WHERE province_id = 20 AND seq = 2", "journal.row-missing")]
    [InlineData("DELETE FROM journal WHERE province_id = 20 AND seq = 3", "journal.head-table-differs")]
    [InlineData("DELETE FROM journal WHERE province_id = 14", "journal.head-table-differs")]
    [InlineData("UPDATE journal SET province_id = 21 WHERE province_id = 14", "journal.columns-differ")]
    [InlineData("UPDATE journal_heads SET hash = 'x' WHERE province_id = 14", "journal.head-table-differs")]
    [InlineData("DELETE FROM journal_heads WHERE province_id = 14", "journal.head-table-differs")]
    public async Task Verify_OfATamperedJournal_SaysWhere(string sql, string code)
    {
        foreach (var engine in new[] { Engine.Sqlite, Engine.Postgres })
        {
            await using var province = await WrittenAsync(engine);
            await SqlAsync(province, engine == Engine.Postgres ? sql.Replace("'2025-10-19 10:00:00'", "timestamptz '2025-10-19 10:00:00Z'", StringComparison.Ordinal) : sql);

            (await CodesAsync(province)).ShouldContain(code, $"{engine}");
        }
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RemovedTail_WithItsHeadMoved_IsFoundByThePrintedHead(Engine engine)
    {
        await using var province = await WrittenAsync(engine);
        var printed = (await province.RunAsync("journal", "head")).Output.TrimEnd().Split('\n').Single(head => head.StartsWith("20 ", StringComparison.Ordinal));
        await SqlAsync(province, "DELETE FROM journal WHERE province_id = 20 AND seq = 3; UPDATE journal_heads SET seq = 2, hash = (SELECT hash FROM journal WHERE province_id = 20 AND seq = 2) WHERE province_id = 20");

        (await CodesAsync(province)).ShouldBeEmpty();
        (await CodesAsync(province, "--head", printed)).ShouldBe(["journal.tail-missing"]);
        (await CodesAsync(province, "--head", "20 2 " + new string('a', 64))).ShouldBe(["journal.head-differs"]);
    }

    [Theory]
    [InlineData("--head", "20 x abc")]
    [InlineData("--file", "khong-co.txt")]
    public async Task Verify_OfWhatCannotBeRead_IsRefused(string option, string value)
    {
        await using var province = await WrittenAsync(Engine.Sqlite);

        var run = await province.RunAsync("journal", "verify", option, option == "--file" ? Path.Combine(province.Folder, value) : value);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("Không đọc được");
    }

    [Fact]
    public async Task Export_OverAFile_IsRefused()
    {
        await using var province = await WrittenAsync(Engine.Sqlite);

        (await province.RunAsync("journal", "export", province.Write("da-co.txt", "x"))).Error.ShouldContain("Tệp đã có");
        (await province.RunAsync("journal", "export", Path.Combine(province.Folder, "khong", "co.txt"))).Error.ShouldContain("Không ghi được");
        (await province.RunAsync("journal", "export")).Exit.ShouldBe(2);
        File.ReadAllText(Path.Combine(province.Folder, "da-co.txt")).ShouldBe("x");
    }

    internal static async Task<TestProvince> WrittenAsync(Engine engine)
    {
        var province = await TestProvince.CreateAsync(engine);
        await AddAsync(province, 14, "test.fill", "người thử", TestProvince.Now);
        await AddAsync(province, 20, "test.fill", "người thử", TestProvince.Now.AddMinutes(1));
        await AddAsync(province, 20, "parks.add", "bà Ba", new(2025, 10, 20, 17, 30, 0, TimeSpan.Zero));
        await AddAsync(province, 20, "parks.rename", "ông Tư", new(2025, 10, 20, 17, 31, 0, TimeSpan.Zero), 7);
        return province;
    }

    private static async Task AddAsync(TestProvince province, int id, string operation, string by, DateTimeOffset at, long? document = null)
    {
        await using var db = province.Open();
        await using var write = await Tiendo.Data.Write.BeginAsync(db, id, operation, new(by, at, "kiểm thử “nhật ký” \ud83d\udcd2", document), default);
        var place = write.NextId();
        db.Add(new Place { ProvinceId = id, Id = place, Kind = PlaceKind.Park, Code = $"{id}-{place}", Name = "Cụm \\ \"Đình Lập\"\t" });
        await write.CommitAsync(default);
    }

    private static async Task SqlAsync(TestProvince province, string sql)
    {
        await using var db = province.Open();
        (await db.Database.ExecuteSqlRawAsync(sql)).ShouldBePositive();
    }

    private static async Task<IEnumerable<string>> RowsAsync(TestProvince province, params string[] args)
    {
        var run = await province.RunAsync(["journal", "list", .. args, "--format", "json"]);
        run.Error.ShouldBe("");
        return JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(row => $"{row.GetProperty("province")}/{row.GetProperty("seq")}").ToList();
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(TestProvince province, params string[] args)
    {
        var run = await province.RunAsync(["journal", "verify", .. args, "--format", "json"]);
        run.Error.ShouldBe("");
        var found = JsonDocument.Parse(run.Output).RootElement;
        found.GetProperty("intact").GetBoolean().ShouldBe(run.Exit == 0);
        return [.. found.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()!).Distinct()];
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Search;

public sealed class SearchTests
{
    /// <summary>What is asked, and the titles found, in order: the same on both engines.</summary>
    public static TheoryData<Engine, string, string> Questions { get; } = Both(
        ("Đình Lập", "CCN Đình Lập | 15/BC-SXD Báo cáo cụm Đình Lập | CCN Đình Lập: land.area | 2/CV Họp về thị trấn | 1/CV Dinh Lap"),
        ("ĐÌNH LẬP", "CCN Đình Lập | 15/BC-SXD Báo cáo cụm Đình Lập | CCN Đình Lập: land.area | 2/CV Họp về thị trấn | 1/CV Dinh Lap"),
        ("dinh lap", "CCN Đình Lập | 1/CV Dinh Lap | 15/BC-SXD Báo cáo cụm Đình Lập | CCN Đình Lập: land.area | 2/CV Họp về thị trấn"),
        ("\u0110i\u0300nh La\u0323\u0302p", "CCN Đình Lập | 15/BC-SXD Báo cáo cụm Đình Lập | CCN Đình Lập: land.area | 2/CV Họp về thị trấn | 1/CV Dinh Lap"),
        ("\"dinh lap\"", "CCN Đình Lập | 1/CV Dinh Lap | 15/BC-SXD Báo cáo cụm Đình Lập | CCN Đình Lập: land.area"),
        ("15/BC-SXD", "15/BC-SXD Báo cáo cụm Đình Lập"),
        ("giải phóng mặt bằng", "15/BC-SXD Báo cáo cụm Đình Lập"),
        ("giai phong mat ba", "15/BC-SXD Báo cáo cụm Đình Lập"),
        ("LS-VSIP", "KCN VSIP Lạng Sơn"),
        ("vsi", "KCN VSIP Lạng Sơn"),
        ("lập dinh", "CCN Đình Lập | 1/CV Dinh Lap | 15/BC-SXD Báo cáo cụm Đình Lập | CCN Đình Lập: land.area | 2/CV Họp về thị trấn"),
        ("mai sơn", "KCN Mai Sơn"),
        ("không có gì như thế", ""));

    [Theory, MemberData(nameof(Questions))]
    public async Task Search_FindsTheSameInTheSameOrder(Engine engine, string words, string titles)
    {
        await using var province = await FilledProvince.CreateAsync(engine);

        string.Join(" | ", await TitlesAsync(province, words)).ShouldBe(titles);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Search_InAProvinceOrOfAKind_IsNarrower(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);

        (await TitlesAsync(province, "khu", "--province", "14")).ShouldBe(["KCN Mai Sơn"]);
        (await TitlesAsync(province, "dinh lap", "--kind", "park")).ShouldBe(["CCN Đình Lập"]);
        (await TitlesAsync(province, "dinh lap", "--limit", "1")).ShouldBe(["CCN Đình Lập"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Search_ForPeople_MarksTheWords(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);

        var run = await province.RunAsync("search", "\"mặt bằng\"");

        run.Error.ShouldBe("");
        run.Output.ShouldContain("**mặt** **bằng**");
        run.Output.ShouldContain("văn bản");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Entry_PutAgain_TakesThePlaceOfTheOlder(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.rename", TestProvince.ActOf(), default);
            var place = await db.Places.SingleAsync(p => p.Code == "LS-VSIP");
            place.Name = "KCN Hữu Lũng";
            await SearchIndex.PutAsync(db, SearchEntry.Make(20, SearchKind.Park, place.Id, new DateOnly(2025, 1, 1), place.Name, ""), default);
            await write.CommitAsync(default);
        }

        (await TitlesAsync(province, "vsip")).ShouldBeEmpty();
        (await TitlesAsync(province, "huu lung")).ShouldBe(["KCN Hữu Lũng"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Write_NotCommitted_LeavesNothingToFind(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
            await SearchIndex.PutAsync(db, SearchEntry.Make(20, SearchKind.Park, write.NextId(), null, "Cụm Vô Danh", ""), default);
        }

        (await TitlesAsync(province, "vô danh")).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Rebuild_MakesTheSameAgain(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);
        var before = await TitlesAsync(province, "dinh lap");
        var journal = await JournalRowsAsync(province);

        var run = await province.RunAsync("search", "rebuild", "--format", "json");

        run.Error.ShouldBe("");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("entries").GetInt32().ShouldBe(7);
        (await TitlesAsync(province, "dinh lap")).ShouldBe(before);
        (await JournalRowsAsync(province)).ShouldBe(journal);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ManyHits_AreTheNewestOfEachKind_OnBothEngines(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
            var first = write.NextIds(6000);
            // Every second word is everywhere, "hiếm" in one entry of 97: both ways of PostgreSQL are taken.
            await SearchIndex.PutAsync(db, Enumerable.Range(0, 6000).Select(i => SearchEntry.Make(
                20, SearchKind.Directive, first + i, new DateOnly(2024, 1, 1).AddDays(i * 7 % 500), $"Việc {i}", $"giải tỏa đường {(i % 97 == 0 ? "hiếm" : "")} {(i % 2 == 0 ? "chẵn" : "")}")), default);
            await write.CommitAsync(default);
        }
        int Day(int i) => i * 7 % 500;

        foreach (var (words, holds) in new (string, Func<int, bool>)[] { ("giải tỏa", _ => true), ("hiếm", i => i % 97 == 0), ("hiem chan", i => i % 194 == 0) })
        {
            var expected = Enumerable.Range(0, 6000).Where(holds).OrderByDescending(Day).ThenByDescending(i => i).Take(100).Select(i => $"Việc {i}");
            (await TitlesAsync(province, words, "--limit", "100")).ShouldBe(expected);
        }
        (await province.RunAsync("search", "giải tỏa")).Output.ShouldContain("mỗi loại chỉ xếp hạng những mục mới nhất");
    }

    [Theory]
    [InlineData(1, "Chưa có từ nào", "search")]
    [InlineData(1, "Chưa có từ nào", "search", "\"…\"")]
    [InlineData(1, "quá dài", "search", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17")]
    [InlineData(2, "--kind", "search", "a", "--kind", "khu")]
    [InlineData(2, "--limit", "search", "a", "--limit", "0")]
    public async Task BadCall_IsExplained(int exit, string says, params string[] args)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);

        var run = await province.RunAsync(args);

        run.Exit.ShouldBe(exit);
        run.Error.ShouldContain(says);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SignsOfQueryLanguages_AreNoSigns(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);

        foreach (var words in new[] { "dinh:* lap", "dinh' & lap", "\"dinh\" OR NOT lap)", "'; DROP TABLE places; --", "dinh\\ lap*", "đình\u0000lập" })
            (await province.RunAsync("search", words)).Error.ShouldBe("", words);
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(TestProvince province, params string[] args)
    {
        var run = await province.RunAsync(["search", .. args, "--format", "json"]);
        run.Error.ShouldBe("");
        return [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(hit => hit.GetProperty("title").GetString()!.Replace("**", "", StringComparison.Ordinal))];
    }

    private static async Task<int> JournalRowsAsync(TestProvince province)
    {
        await using var db = province.Open();
        return await db.Journal.CountAsync();
    }

    private static TheoryData<Engine, string, string> Both(params (string Words, string Titles)[] rows)
    {
        var data = new TheoryData<Engine, string, string>();
        foreach (var (words, titles) in rows)
        {
            data.Add(Engine.Sqlite, words, titles);
            data.Add(Engine.Postgres, words, titles);
        }
        return data;
    }
}

using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class ListDirectivesTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_Filtered_GivesThoseAskedForByDueDay(Engine engine)
    {
        await using var book = await Book.OpenAsync(engine);

        foreach (var (options, expected) in Questions)
            (await book.StatesAsync(options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace('_', ' ')).ToArray())).ShouldBe(expected, options);
    }

    private static readonly (string Options, string Expected)[] Questions =
    [
        ("", "1:overdue 2:in-time 4/2025-10-31:in-time 3:no-deadline 5:waiting"),
        ("--as-of 2025-10-19", "1:due-soon 2:in-time 4/2025-10-31:in-time 3:no-deadline 5:waiting"),
        ("--as-of 2025-10-02", ""),
        ("--known-on 2025-10-19", ""),
        ("--state overdue", "1:overdue"),
        ("--state open", "1:overdue 2:in-time 4/2025-10-31:in-time 3:no-deadline"),
        ("--state no-deadline,waiting", "3:no-deadline 5:waiting"),
        ("--agency Sở_Tài_chính", "2:in-time 3:no-deadline"),
        ("--agency so-xay-dung", "2:in-time"),
        ("--agency Sở_Kế_hoạch_và_Đầu_tư", "2:in-time 3:no-deadline"),
        ("--document 500/TB-UBND --state overdue", "1:overdue"),
        ("--text duong_day", "1:overdue"),
        ("--topic clearance", "1:overdue 3:no-deadline"),
        ("--limit 2", "1:overdue 2:in-time"),
        ("--province 20 --state waiting", "5:waiting"),
        ("--province Sơn_La", ""),
    ];

    [Fact]
    public async Task List_PageByPage_GivesEachOnce()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);
        var (seen, after) = (new List<long>(), (string?)null);

        for (var page = 0; page < 10; page++)
        {
            using var list = Book.Json(await book.RunAsync(["directives", "list", "--as-of", "2025-12-15", "--limit", "2", "--format", "json", .. after is null ? Array.Empty<string>() : ["--after", after]]));
            var rows = list.RootElement.EnumerateArray().ToList();
            if (rows.Count == 0) break;
            seen.AddRange(rows.Select(r => r.GetProperty("id").GetInt64()));
            after = rows[^1].GetProperty("key").GetString();
        }

        seen.Count.ShouldBe(7);
        seen.Count(id => id == book.Ids[4]).ShouldBe(3);
        (await book.RunAsync("directives", "list", "--limit", "2")).Output.ShouldContain("thêm --after 2025-10-31/20/" + book.Ids[2]);
    }

    [Fact]
    public async Task List_OfAPark_HasTheOrdersOfItAndOfItsPhases()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
            var park = new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Park, Code = "LS-DINH-LAP", Name = "Cụm công nghiệp Đình Lập" };
            db.Add(park);
            db.Add(new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Phase, Code = "LS-DINH-LAP/1", Name = "Giai đoạn 1", ParentId = park.Id });
            await write.CommitAsync(default);
        }

        var file = province.Write("thong-bao.txt", Book.Notice);
        var edit = province.Write("sua.json", """{"1": {"places": ["LS-DINH-LAP"]}, "2": {"places": ["LS-DINH-LAP/1"]}, "4": {"places": []}}""");
        (await province.RunAsync("notices", "accept", file, "--edit", edit)).Exit.ShouldBe(0);

        using var list = Book.Json(await province.RunAsync("directives", "list", "--park", "LS-DINH-LAP", "--format", "json"));

        list.RootElement.GetArrayLength().ShouldBe(2);
        (await province.RunAsync("directives", "list", "--park", "LS-X")).Error.ShouldContain("LS-X");
    }

    [Fact]
    public async Task List_LeadThatWasMergedSince_IsShownWithWhoItIsToday()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var file = province.Write("cu.txt", Book.Notice.Replace("500/TB-UBND", "10/TB-UBND", StringComparison.Ordinal)
            .Replace("03 tháng 10 năm 2025", "03 tháng 6 năm 2024", StringComparison.Ordinal).Replace("Giao Sở Tài chính bố trí", "Giao Sở Kế hoạch và Đầu tư bố trí", StringComparison.Ordinal));
        (await province.RunAsync("notices", "accept", file, "--only", "3")).Exit.ShouldBe(0);

        var list = await province.RunAsync("directives", "list", "--agency", "Sở Tài chính", "--format", "csv");
        var count = await province.RunAsync("directives", "count");

        list.Output.ShouldContain("Sở Kế hoạch và Đầu tư → nay Sở Tài chính");
        count.Output.ShouldContain("Sở Tài chính");
        count.Output.ShouldNotContain("Kế hoạch");
        count.Output.ShouldContain("Tất cả 1 nhiệm vụ");
    }

    [Theory]
    [InlineData("--state nothing", "--state không nhận “nothing”")]
    [InlineData("--as-of 2025-13-01", "--as-of không hiểu")]
    [InlineData("--after xyz", "--after không hiểu")]
    [InlineData("--limit 0", "--limit không hiểu")]
    [InlineData("--agency Sở_Không_Có_Thật", "Không có cơ quan chủ trì nào")]
    [InlineData("--document 999/X", "Không có văn bản “999/X”")]
    public async Task List_WrongQuestion_SaysWhatWasExpected(string options, string expected)
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);

        var run = await book.RunAsync(["directives", "list", .. options.Split(' ').Select(w => w.Replace('_', ' '))]);

        run.Exit.ShouldNotBe(0);
        run.Error.ShouldContain(expected);
    }
}

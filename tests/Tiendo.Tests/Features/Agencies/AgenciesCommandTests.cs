using System.Text.Json;
using Tiendo.Data;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Agencies;

public sealed class AgenciesCommandTests
{
    [Fact]
    public async Task Resolve_WithoutADatabase_AnswersFromTheFilesAndMakesNone()
    {
        var folder = Directory.CreateTempSubdirectory("tiendo-none-");
        var data = Path.Combine(folder.FullName, "data");

        var run = await RunAsync(data, "agencies", "resolve", "Sở", "Kế", "hoạch", "và", "Đầu", "tư", "--on", "01/06/2024", "--province", "Lạng Sơn");

        run.Exit.ShouldBe(0, run.Error);
        run.Output.ShouldContain("Sở Kế hoạch và Đầu tư → Sở Tài chính từ 01/03/2025, theo Nghị định 45/2025/NĐ-CP; mức tin cậy B");
        Directory.Exists(data).ShouldBeFalse();
        folder.Delete(recursive: true);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Resolve_OnADatabase_AnswersFromIt(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var file = province.Write("mine.csv", "key,name,short,sign,other_names,level,province,valid_from,valid_to,successors,legal_basis,confidence,note\nso-la,Sở Lạ,,,,province,,,,,,A,\n");
        (await province.RunAsync("agencies", "import", file)).Exit.ShouldBe(0);

        var run = await province.RunAsync("agencies", "resolve", "so la", "--format", "json");

        run.Exit.ShouldBe(0, run.Error);
        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("then").GetProperty("key").GetString().ShouldBe("so-la");
        (await province.RunAsync("agencies", "resolve", "UBND xã Hữu Lũng", "--on", "2025-10-03")).Exit.ShouldBe(0); // The units came from the shipped list.
    }

    [Fact]
    public async Task Resolve_AsJson_HasTheBodyOfTheDayTheChainAndTodays()
    {
        var run = await RunAsync(null, "agencies", "resolve", "Sở LĐTBXH", "--on", "2024-01-01", "--as-of", "2025-10-20", "--format", "json");

        using var json = JsonDocument.Parse(run.Bytes);
        var answer = json.RootElement;
        answer.EnumerateObject().Select(field => field.Name).ShouldBe(["name", "on", "as_of", "kind", "words", "then", "today", "chain", "named", "existed", "candidates", "nearest"]);
        (answer.GetProperty("kind").GetString(), answer.GetProperty("on").GetString(), answer.GetProperty("as_of").GetString()).ShouldBe(("found", "2024-01-01", "2025-10-20"));
        answer.GetProperty("today").EnumerateArray().Select(body => body.GetProperty("key").GetString()).ShouldBe(["so-noi-vu", "so-y-te", "so-giao-duc-va-dao-tao", "cong-an-tinh"]);
        var steps = answer.GetProperty("chain").EnumerateArray().Select(step => (step.GetProperty("new").GetString(), step.GetProperty("in_part").GetBoolean(), step.GetProperty("confidence").GetString()));
        steps.ShouldBe([("so-noi-vu", false, "B"), ("so-y-te", true, "C"), ("so-giao-duc-va-dao-tao", true, "C"), ("cong-an-tinh", true, "C")]);
        answer.GetProperty("chain")[1].GetProperty("words").GetString().ShouldBe("Sở Lao động - Thương binh và Xã hội → (một phần) Sở Y tế từ 01/03/2025, theo Nghị định 45/2025/NĐ-CP; mức tin cậy C");
    }

    [Theory]
    [InlineData("UBND xã Tân Thành", "2024-06-01", 1, "hãy hỏi lại bằng mã: UBND xã Tân Thành, huyện Cao Lộc, Lạng Sơn (ubnd:cu-06316-xa-tan-thanh-huyen-cao-loc)")]
    [InlineData("UBND xã Hòa Bình", "2025-10-03", 1, "Ngày 03/10/2025 không có nơi nào mang tên")]
    [InlineData("Sở Tài chinhs", "2025-10-03", 1, "Có phải: Sở Tài chính (so-tai-chinh)")]
    [InlineData("Cục Mây Bay", "2025-10-03", 1, "Danh mục không có “Cục Mây Bay”")]
    [InlineData("Sở TN&MT", "2025-10-03", 0, "không còn Sở Tài nguyên và Môi trường (kết thúc ngày 28/02/2025); khi đó nhiệm vụ thuộc: Sở Nông nghiệp và Môi trường")]
    [InlineData("Sở Nông nghiệp và Môi trường", "2024-01-01", 0, "chưa có Sở Nông nghiệp và Môi trường (từ ngày 01/03/2025); khi đó có: Sở Tài nguyên và Môi trường; Sở Nông nghiệp và Phát triển nông thôn")]
    public async Task Resolve_ForPeople_SaysWhatIsSo(string name, string on, int exit, string words)
    {
        var run = await RunAsync(null, "agencies", "resolve", name, "--on", on, "--province", "20", "--format", "csv");

        run.Exit.ShouldBe(exit, run.Error);
        run.Output.ShouldContain(words);
    }

    [Theory]
    [InlineData(2, "--on không hiểu “2025-13-01”", "agencies", "resolve", "Sở Tài chính", "--on", "2025-13-01")]
    [InlineData(2, "--as-of không hiểu “mai”", "agencies", "resolve", "Sở Tài chính", "--as-of", "mai")]
    [InlineData(2, "Thiếu TÊN", "agencies", "resolve")]
    [InlineData(2, "--format không nhận “xml”", "agencies", "resolve", "Sở Tài chính", "--format", "xml")]
    [InlineData(1, "Không có tỉnh nào là “Atlantis”", "agencies", "resolve", "Sở Tài chính", "--province", "Atlantis")]
    [InlineData(1, "Không có tỉnh nào là “99”", "agencies", "list", "--province", "99")]
    [InlineData(2, "Thiếu TỆP", "agencies", "import")]
    public async Task WrongCall_SaysWhatIsWrong(int exit, string words, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("tiendo-none-");

        var run = await RunAsync(folder.FullName, args);

        run.Exit.ShouldBe(exit);
        run.Error.ShouldContain(words);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Resolve_OfANameTooLong_IsRefused()
    {
        var run = await RunAsync(null, "agencies", "resolve", new string('a', 301));

        (run.Exit, run.Error).ShouldBe((1, "tiendo: Tên quá dài (giới hạn 300 chữ). Ghi tên của một cơ quan.\n"));
    }

    [Theory]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    public async Task List_OfUnits_ShowsThoseOfTheDay(string day, int provinces)
    {
        var run = await RunAsync(null, "agencies", "list", "--units", "--as-of", day, "--format", "json");

        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.EnumerateArray().Count(unit => unit.GetProperty("province").ValueKind == JsonValueKind.Null).ShouldBe(provinces);
    }

    [Fact]
    public async Task List_OfAgencies_HidesThoseThatEnded_UnlessAllAreAskedFor()
    {
        var (living, all) = (await RunAsync(null, "agencies", "list", "--format", "csv", "--province", "lang son"), await RunAsync(null, "agencies", "list", "--all", "--format", "csv"));

        living.Output.ShouldNotContain("so-ke-hoach-va-dau-tu");
        living.Output.ShouldNotContain("cong-ty-dien-luc-son-la");
        all.Output.ShouldContain("so-ke-hoach-va-dau-tu,Sở Kế hoạch và Đầu tư,province,,,28/02/2025,so-tai-chinh,Nghị định 45/2025/NĐ-CP,B");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Import_OfABrokenFile_SaysRowAndColumn_AndLeavesNothing(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var file = province.Write("mine.csv", "key,name,short,sign,other_names,level,province,valid_from,valid_to,successors\na,Sở A,,,,province,,,2025-02-30,\n");

        var run = await province.RunAsync("agencies", "import", file);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("dòng 2");
        run.Error.ShouldContain("valid_to");
        await using var db = province.Open();
        db.Agencies.Count().ShouldBe(0);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Import_OfANewerList_ReportsWhatChanged(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var shipped = Path.Combine(ShippedData.Folder, "agencies.csv");
        (await province.RunAsync("agencies", "import", shipped)).Output.ShouldContain("Thêm ");
        var rows = await File.ReadAllLinesAsync(shipped);
        var newer = province.Write("newer.csv", string.Join('\n', rows.Where(row => !row.StartsWith("viettel,", StringComparison.Ordinal)).Select(row => row.Replace("Công ty cổ phần thép Việt Úc,", "Công ty cổ phần Thép Việt - Úc,", StringComparison.Ordinal))));

        var run = await province.RunAsync("agencies", "import", newer, "--format", "json", "--why", "danh mục tháng 10");

        run.Exit.ShouldBe(0, run.Error);
        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.EnumerateArray().Select(change => (change.GetProperty("kind").GetString(), change.GetProperty("key").GetString())).ShouldBe([("changed", "cong-ty-thep-viet-uc"), ("missing", "viettel")]);
        await using var db = province.Open();
        db.Journal.OrderBy(row => row.Seq).Last().Payload.ShouldContain("danh mục tháng 10");
    }

    private static Task<ProgramRun> RunAsync(string? data, params string[] args) => ProgramRun.InProcessAsync(
        new() { ["TIENDO_LISTS"] = ShippedData.Folder, ["TIENDO_DATA"] = data ?? Path.Combine(ShippedData.Folder, "no-such-folder") }, TestProvince.Now, args);
}

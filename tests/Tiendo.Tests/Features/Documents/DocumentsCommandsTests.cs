using Tiendo.Data;
using Tiendo.Tests.Features.Directives;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Documents;

public sealed class DocumentsCommandsTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Add_File_KeepsItOnce(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var file = province.Write("qd.txt", "Quyết định.");

        using var first = Book.Json(await province.RunAsync("documents", "add", file, "--number", "12/QĐ-UBND", "--issued", "01/10/2025", "--rank", "decision", "--province", "Lang Son", "--format", "json"));
        var again = await province.RunAsync("documents", "add", file, "--province", "20");
        var named = await province.RunAsync("documents", "add", "--number", "12/QĐ-UBND", "--issued", "2025-10-01", "--province", "20");

        first.RootElement.GetProperty("sha256").GetString()!.Length.ShouldBe(64);
        again.Output.ShouldContain("Văn bản này đã có");
        named.Output.ShouldContain("Văn bản này đã có");
        using var list = Book.Json(await province.RunAsync("documents", "list", "--format", "json"));
        list.RootElement.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Show_Document_ListsItsOrders()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);

        var run = await book.RunAsync("documents", "show", "500/TB-UBND");

        run.Output.ShouldContain("03/10/2025");
        run.Output.ShouldContain("di chuyển đường dây");
        (await book.RunAsync("documents", "show", "1/X")).Error.ShouldContain("Không có văn bản “1/X”");
    }

    [Fact]
    public async Task List_AsOfAndKnownOn_LeaveOutWhatWasNotThereThen()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);

        (await book.RunAsync("documents", "list", "--as-of", "2025-10-02")).Output.ShouldContain("Không có gì");
        (await book.RunAsync("documents", "list", "--known-on", "2025-10-19")).Output.ShouldContain("Không có gì");
        (await book.RunAsync("documents", "list", "--known-on", "2025-10-20")).Output.ShouldContain("500/TB-UBND");
    }

    [Theory]
    [InlineData("--province 20", "Chưa nói văn bản nào")]
    [InlineData("--title x", "Chưa rõ ghi vào tỉnh nào")]
    [InlineData("--title x --province 20 --issued 2025-10-21", "ở sau hôm nay")]
    [InlineData("--title x --province 20 --rank high", "--rank không nhận “high”")]
    [InlineData("/khong/co.pdf --province 20", "Không có tệp")]
    public async Task Add_Wrong_SaysWhatWasExpected(string options, string expected)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);

        var run = await province.RunAsync(["documents", "add", .. options.Split(' ')]);

        run.Exit.ShouldNotBe(0);
        run.Error.ShouldContain(expected);
    }
}

using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Shared;

public sealed class CarelessCallTests
{
    [Theory]
    [InlineData("từ năm 1900 đến năm 2199", "directives", "list", "--as-of", "9999-12-31")]
    [InlineData("từ năm 1900 đến năm 2199", "directives", "count", "--known-on", "0001-01-01")]
    [InlineData("./run journal list --help", "journal", "list", "--province", "abc")]
    [InlineData("Thiếu MÃ.", "parks", "register")]
    [InlineData("Thiếu THƯ MỤC.", "export")]
    public async Task Call_ThatCannotBeMeant_IsRefusedWithItsOwnUsage(string says, params string[] args)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var run = await province.RunAsync(args);
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain(says);
    }

    [Fact]
    public async Task Text_LongerThanAnyReason_IsRefusedAndNotRecorded()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var run = await province.RunAsync("documents", "add", "--title", new string('a', 5000), "--province", "20");
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("5000 ký tự, nhiều nhất 4000");
        run.Error.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public async Task ControlCharacters_InAText_ReachNoTerminal()
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        await province.RunAsync("sample");
        (await province.RunAsync("documents", "add", "--title", "a\e[31mb\u202Ec", "--number", "1/TB", "--province", "20")).Error.ShouldBe("");
        foreach (var form in new[] { "table", "csv" })
            (await province.RunAsync("documents", "list", "--format", form)).Output.ShouldNotContain(c => c == '\e' || c == '\u202E');
    }

    [Fact]
    public async Task Help_NamesEachArgumentInTheUsersLanguage()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        (await province.RunAsync("parks", "status", "--help")).Output.ShouldContain("./run parks status KHU TÌNH TRẠNG [tùy chọn]");
        (await province.RunAsync("--lang", "en", "restore", "--help")).Output.ShouldContain("./run restore FILE [options]");
    }
}

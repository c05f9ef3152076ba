using System.Text.Json;

namespace Tiendo.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private const string Missing = "khong-co.txt";
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("read", "a.txt", "--nothing")]
    [InlineData("read")]
    [InlineData("reed", "a.txt")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("read", "a.txt", "--format")]
    [InlineData("read", "a.txt", "--format", "json", "--format", "csv")]
    [InlineData("read", "a.txt", "--lang", "fr")]
    [InlineData("read", "-", "-")]
    [InlineData("read", "a.txt", "--agencies", "khong-co.csv")]
    [InlineData("read", "a.txt", "--with-text", "--format", "csv")]
    [InlineData("read", "a.txt", "--output", "/khong/co/thu-muc/a.json")]
    [InlineData("--nothing")]
    public void Call_Wrong_IsExplainedAndGives2(params string[] args)
    {
        var run = ProgramRun.Of(args);

        run.Exit.ShouldBe(2, run.Error);
        run.Bytes.ShouldBeEmpty();
        run.Error.ShouldStartWith("tiendo: ");
    }

    [Fact]
    public void Help_ExplainsTheProgramInBothLanguages()
    {
        var run = ProgramRun.Of("--help");

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("Cách dùng");
        run.Output.ShouldContain("  read ");
        run.Output.ShouldContain("reads official notices");
    }

    [Theory]
    [InlineData("LANG", "en_US.UTF-8", "Usage:")]
    [InlineData("LANG", "vi_VN.UTF-8", "Cách dùng:")]
    [InlineData("LANG", "C.UTF-8", "Cách dùng:")]
    [InlineData("LC_ALL", "en_GB.UTF-8", "Usage:")]
    public void Language_OfTheLocale_IsUsed(string variable, string value, string expected) =>
        ProgramRun.With(null, new Dictionary<string, string> { [variable] = value }, "read", "--help").Output.ShouldContain(expected);

    [Theory]
    [InlineData("vi", "Không có tệp")]
    [InlineData("en", "There is no such file")]
    public void MissingFile_IsSaidInTheLanguageAskedFor_AndGives1(string language, string message)
    {
        var run = ProgramRun.Of("read", folder.At(Missing), "--format", "json", "--lang", language);

        run.Exit.ShouldBe(1);
        run.Bytes.ShouldBeEmpty();
        run.Error.ShouldContain(Missing);
        run.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void MissingFile_LeavesNothingOnStandardOutput(string format) =>
        ProgramRun.Of("read", folder.At(Missing), "--format", format).Bytes.ShouldBeEmpty();

    [Fact]
    public void SeveralFiles_OneMissing_OthersAreReadInOrder()
    {
        var (first, last) = (folder.Write("b.txt", "Một."), folder.Write("a.txt", "Hai."));

        var run = ProgramRun.Of("read", first, folder.At(Missing), last, "--format", "json");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(Missing);
        Sources(run).ShouldBe([first, last]);
    }

    [Fact]
    public void OneFile_GivesOneObjectWithTheFixedFields()
    {
        var run = ProgramRun.Of("read", folder.Write("a.txt", "Một văn bản."), "--format", "json", "--with-text");

        run.Exit.ShouldBe(0, run.Error);
        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("source").GetString().ShouldBe(folder.At("a.txt"));
        json.RootElement.GetProperty("directives").GetArrayLength().ShouldBe(0);
        json.RootElement.GetProperty("text").GetString().ShouldBe("Một văn bản.");
        var document = json.RootElement.GetProperty("document");
        foreach (var field in new[] { "number", "date", "issuer", "kind", "subject", "signer", "meeting_date", "cites" })
        {
            document.TryGetProperty(field, out _).ShouldBeTrue(field);
        }
    }

    [Fact]
    public void Folder_GivesKnownKindsBelowItInNameOrder()
    {
        folder.Write("2.txt", "Hai.");
        folder.Write("1/trong.TXT", "Một.");
        folder.Write("ghi-chu.md", "Không phải.");
        folder.Write(".an.txt", "Ẩn.");

        var run = ProgramRun.Of("read", folder.Path, "--format", "json");

        run.Exit.ShouldBe(0, run.Error);
        Sources(run).ShouldBe([folder.At("1/trong.TXT"), folder.At("2.txt")]);
    }

    [Fact]
    public void Folder_WithNothingToRead_IsAFailure()
    {
        var run = ProgramRun.Of("read", folder.Path);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("không có tệp nào");
    }

    [Fact]
    public void StandardInput_IsRead()
    {
        var run = ProgramRun.With("Văn bản từ đầu vào.", new Dictionary<string, string>(), "read", "-", "--format", "json", "--with-text");

        run.Exit.ShouldBe(0, run.Error);
        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("source").GetString().ShouldBe("-");
        json.RootElement.GetProperty("text").GetString()!.TrimEnd().ShouldBe("Văn bản từ đầu vào.");
    }

    [Fact]
    public void Output_ToAFile_ReplacesItOnlyWhenSomethingWasRead()
    {
        var result = folder.Write("result.json", "cũ");

        ProgramRun.Of("read", folder.At(Missing), "--output", result).Exit.ShouldBe(1);
        File.ReadAllText(result).ShouldBe("cũ");
        ProgramRun.Of("read", folder.Write("a.txt", "Một."), "--output", result).Exit.ShouldBe(0);

        JsonDocument.Parse(File.ReadAllText(result)).Dispose();
        Directory.GetFiles(folder.Path, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void Pipe_HasNoEscapeCodesAndPrintsMarkupLiterally()
    {
        var file = folder.Write("a.txt", "[red]Không phải màu[/] \e[31mcũng không");

        var run = ProgramRun.Of("read", file, "--with-text");

        run.Exit.ShouldBe(0, run.Error);
        run.Output.ShouldContain("[red]Không phải màu[/]");
        run.Output.ShouldNotContain('\e');
    }

    [Theory]
    [InlineData("xterm", "", true)]
    [InlineData("xterm", "1", false)]
    [InlineData("dumb", "", false)]
    public void Terminal_HasColoursUnlessTheyAreUnwanted(string terminal, string noColor, bool expected)
    {
        var environment = new Dictionary<string, string> { ["TERM"] = terminal, ["NO_COLOR"] = noColor };

        var run = ProgramRun.OnATerminal(environment, "read", folder.Write("a.txt", "Một."));

        run.Output.ShouldContain("a.txt");
        run.Output.Contains("\e[90m", StringComparison.Ordinal).ShouldBe(expected, run.Output);
    }

    [Fact]
    public void FileName_ThatLooksLikeSyntax_IsAFileName()
    {
        folder.Write("@a.txt", "Một.");

        var run = ProgramRun.Of("read", folder.At("@a.txt"), "[suggest]", "--format", "json");

        Sources(run).ShouldBe([folder.At("@a.txt")]);
        run.Error.ShouldContain("[suggest]");
    }

    private static string[] Sources(ProgramRun run)
    {
        using var json = JsonDocument.Parse(run.Bytes);
        return [.. json.RootElement.EnumerateArray().Select(f => f.GetProperty("source").GetString()!)];
    }
}

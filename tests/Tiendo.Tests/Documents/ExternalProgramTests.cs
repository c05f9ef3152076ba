using System.Globalization;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Documents;

/// <summary>The programs are looked up in a folder of the test's own, where false ones stand.</summary>
public sealed class ExternalProgramTests : IDisposable
{
    private static readonly byte[] Pdf = NoticePaper.Pdf("Một dòng có đủ tám từ để đọc được");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("false-programs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("pdftotext", "apt-get install poppler-utils")]
    [InlineData("pdfimages", "apt-get install poppler-utils")]
    [InlineData("pdftoppm", "apt-get install poppler-utils")]
    [InlineData("tesseract", "apt-get install tesseract-ocr tesseract-ocr-vie")]
    public void Read_ProgramMissing_IsSaidWithTheCommandThatInstallsIt(string program, string install)
    {
        foreach (var other in (string[])["pdftotext", "pdfimages", "pdftoppm", "tesseract"])
        {
            if (other != program)
                File.CreateSymbolicLink(Path.Combine(folder.FullName, other), "/usr/bin/" + other);
        }

        var refusal = Should.Throw<RuleBroken>(() => new DocumentReader(null, folder.FullName).Read(NoticePaper.Scan(Pdf, 60), "a.pdf"));

        refusal.Code.ShouldBe("program.missing");
        refusal.Values.ShouldBe([("program", program), ("install", install)]);
    }

    [Fact]
    public void Read_ProgramThatDoesNotEnd_IsKilledWithItsChildren()
    {
        Write("pdftotext", $"/bin/sleep 300 & echo $! > {folder.FullName}/child; pwd > {folder.FullName}/place; wait");

        var refusal = Should.Throw<RuleBroken>(() => Reader().Read(Pdf, "a.pdf"));

        (refusal.Code, refusal.Field).ShouldBe(("program.timeout", "a.pdf"));
        refusal.Values.ShouldBe([("program", "pdftotext"), ("seconds", "1")]);
        IsRunning(File.ReadAllText(folder.FullName + "/child").Trim()).ShouldBeFalse();
        Directory.Exists(File.ReadAllText(folder.FullName + "/place").Trim()).ShouldBeFalse();
    }

    [Fact]
    public void Read_Stopped_EndsAtOnce()
    {
        Write("pdftotext", "/bin/sleep 300");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Should.Throw<OperationCanceledException>(() => new DocumentReader(null, folder.FullName).Read(Pdf, "a.pdf", null, stop.Token));
    }

    [Fact]
    public void Read_ProgramThatFails_IsSaidWithItsLastWords()
    {
        Write("pdftotext", "echo first >&2; echo last words >&2; exit 99");

        var refusal = Should.Throw<RuleBroken>(() => new DocumentReader(null, folder.FullName).Read(Pdf, "a.pdf"));

        refusal.Code.ShouldBe("program.failed");
        refusal.Values.ShouldBe([("program", "pdftotext"), ("exit", "99"), ("message", "last words")]);
    }

    [Fact]
    public void Read_ProgramThatFillsStandardError_IsDrained()
    {
        Write("pdftotext", "/usr/bin/head -c 3000000 /dev/zero >&2; echo; echo '<page width=\"10\" height=\"20\">'");

        Write("pdfimages", "exit 0");
        var page = new DocumentReader(null, folder.FullName).Read(Pdf, "a.pdf", stop: TestContext.Current.CancellationToken).Pages.ShouldHaveSingleItem();

        (page.Width, page.Height).ShouldBe((10, 20));
    }

    [Fact]
    public void Read_Program_RunsInAPrivateFolderWithLimitsAndWithoutTheCallersEnvironment()
    {
        File.CreateSymbolicLink(folder.FullName + "/prlimit", "/usr/bin/prlimit");
        Write("pdftotext", $"(/bin/pwd; /usr/bin/stat -c %a .; ulimit -v; ulimit -t; /usr/bin/env | /usr/bin/cut -d= -f1 | /usr/bin/sort | /usr/bin/tr '\\n' ' ') > {folder.FullName}/said; exit 1");

        Should.Throw<RuleBroken>(() => Reader().Read(Pdf, "a.pdf")).Code.ShouldBe("document.damaged");

        var said = File.ReadAllLines(folder.FullName + "/said");
        Directory.Exists(said[0]).ShouldBeFalse();
        said[1..4].ShouldBe(["700", (2 * 1024 * 1024).ToString(CultureInfo.InvariantCulture), "2"]);
        said[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["HOME", "LC_ALL", "OMP_THREAD_LIMIT", "PATH", "PWD", "TMPDIR", "_", "SHLVL", "OLDPWD", "TESSDATA_PREFIX", "LD_LIBRARY_PATH"], StringComparer.Ordinal).ShouldBeEmpty();
    }

    private DocumentReader Reader() => new(new() { TextTime = TimeSpan.FromSeconds(1) }, folder.FullName);

    private void Write(string program, string script)
    {
        var path = Path.Combine(folder.FullName, program);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // A killed process whose parent is gone may wait for its funeral as a zombie.
    private static bool IsRunning(string process)
    {
        var stat = $"/proc/{process}/stat";
        return File.Exists(stat) && !File.ReadAllText(stat).Contains(") Z ", StringComparison.Ordinal);
    }
}

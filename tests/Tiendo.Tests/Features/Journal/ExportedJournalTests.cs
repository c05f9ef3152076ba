using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Tiendo.Data;
using Tiendo.Features.Journal;
using Tiendo.Tests.Rules;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Journal;

/// <summary>An exported journal, held against both checks: the program's and docs/verify-journal.py, which needs nothing of it.</summary>
public sealed class ExportedJournalTests
{
    private const string Driver = """
        import importlib.util, io, json, sys
        spec = importlib.util.spec_from_file_location("verify_journal", sys.argv[1])
        verify = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(verify)
        original = open(sys.argv[2], "rb").read()
        heads = verify.read_heads(sys.argv[3])
        missed = []
        for at in range(len(original)):
            for changed in {original[at] ^ 1, original[at] ^ 32, original[at] ^ 128, 10} - {original[at]}:
                journal = original[:at] + bytes([changed]) + original[at + 1:]
                if not verify.check(io.BytesIO(journal), heads)[1]:
                    missed.append([at, changed])
            if not verify.check(io.BytesIO(original[:at] + original[at + 1:]), heads)[1]:
                missed.append([at, "removed"])
            if not verify.check(io.BytesIO(original[:at] + b"0" + original[at:]), heads)[1]:
                missed.append([at, "added"])
            if not verify.check(io.BytesIO(original[:at]), heads)[1]:
                missed.append([at, "cut"])
        print(json.dumps([len(original), missed]))
        """;

    [Fact]
    public void IndependentCheck_IsUnder80Lines_AndNeedsTheStandardLibraryAlone()
    {
        var lines = Repository.Read("docs/verify-journal.py").TrimEnd().Split('\n');

        lines.Length.ShouldBeLessThan(80);
        lines.Where(line => line.TrimStart().StartsWith("import ", StringComparison.Ordinal) || line.TrimStart().StartsWith("from ", StringComparison.Ordinal))
            .ShouldBe(["import hashlib", "import json", "import sys"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task UntouchedJournal_IsIntact_ByBothChecks(Engine engine)
    {
        await using var exported = await Exported.CreateAsync(engine);

        (await exported.FaultsAsync(exported.Journal)).ShouldBeEmpty();
        var (exit, output) = Python(Repository.Root + "/docs/verify-journal.py", exported.Journal, exported.Heads);
        output.ShouldBe("4 rows, 0 faults\n");
        exit.ShouldBe(0);
    }

    [Fact]
    public async Task AnyByteChangedAddedRemovedOrCut_IsFound_ByTheIndependentCheck()
    {
        await using var exported = await Exported.CreateAsync(Engine.Sqlite);
        var driver = exported.Province.Write("driver.py", Driver);

        var (exit, output) = Python(driver, Repository.Root + "/docs/verify-journal.py", exported.Journal, exported.Heads);

        exit.ShouldBe(0, output);
        var result = JsonDocument.Parse(output).RootElement;
        result[0].GetInt32().ShouldBeGreaterThan(1000);
        result[1].GetArrayLength().ShouldBe(0, output);
    }

    [Fact]
    public async Task AnyByteChangedAddedRemovedOrCut_IsFound_ByTheProgram()
    {
        await using var exported = await Exported.CreateAsync(Engine.Sqlite);
        var original = await File.ReadAllBytesAsync(exported.Journal);
        var missed = new List<string>();

        for (var at = 0; at < original.Length; at++)
        {
            byte[] changed = [.. original];
            changed[at] ^= (byte)((at % 3) switch { 0 => 1, 1 => 32, _ => 128 });
            foreach (var (what, bytes) in new[] { ("changed", changed), ("removed", [.. original[..at], .. original[(at + 1)..]]), ("added", [.. original[..at], (byte)'0', .. original[at..]]), ("cut", original[..at]) })
            {
                if ((await exported.FaultsOfAsync(bytes)).Count == 0) missed.Add($"{what} {at}");
            }
        }
        missed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3 }, true)]
    [InlineData(new[] { 0, 2, 1, 3 }, false)] // two rows changed places
    [InlineData(new[] { 1, 2, 3, 0 }, false)] // two chains changed places
    [InlineData(new[] { 0, 1, 3 }, false)] // a row is missing
    [InlineData(new[] { 0, 1, 2 }, false)] // the tail is missing
    [InlineData(new[] { 1, 2, 3 }, false)] // a whole chain is missing
    [InlineData(new[] { 0, 1, 1, 2, 3 }, false)] // a row twice
    [InlineData(new int[0], false)]
    public async Task Rows_InAnyOtherOrderOrNumber_AreFound_ByBothChecks(int[] rows, bool intact)
    {
        await using var exported = await Exported.CreateAsync(Engine.Sqlite);
        var lines = await File.ReadAllLinesAsync(exported.Journal);
        var file = exported.Province.Write("doi.txt", string.Concat(rows.Select(row => lines[row] + "\n")));

        (await exported.FaultsAsync(file)).Any().ShouldBe(!intact);
        Python(Repository.Root + "/docs/verify-journal.py", file, exported.Heads).Exit.ShouldBe(intact ? 0 : 1);
    }

    private static (int Exit, string Output) Python(params string[] args)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var arg in args.Prepend("-IB")) start.ArgumentList.Add(arg);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit(TimeSpan.FromSeconds(120)).ShouldBeTrue();
            return (process.ExitCode, output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("python3 is missing: apt-get install python3-minimal", missing);
        }
    }

    /// <summary>An exported journal with the heads printed before.</summary>
    private sealed class Exported : IAsyncDisposable
    {
        private string[] printed = [];

        public required TestProvince Province { get; init; }

        public string Journal => Path.Combine(Province.Folder, "nhat-ky.txt");

        public string Heads => Path.Combine(Province.Folder, "dau.txt");

        public static async Task<Exported> CreateAsync(Engine engine)
        {
            var exported = new Exported { Province = await JournalTests.WrittenAsync(engine) };
            (await exported.Province.RunAsync("journal", "export", exported.Journal)).Error.ShouldBe("");
            exported.Province.Write("dau.txt", (await exported.Province.RunAsync("journal", "head")).Output);
            exported.printed = await File.ReadAllLinesAsync(exported.Heads);
            return exported;
        }

        /// <summary>By the command.</summary>
        public async Task<IReadOnlyList<string>> FaultsAsync(string file)
        {
            var run = await Province.RunAsync(["journal", "verify", "--file", file, "--format", "json", .. printed.SelectMany(head => new[] { "--head", head })]);
            run.Error.ShouldBe("");
            return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()!)];
        }

        /// <summary>By what the command runs, for the many changes.</summary>
        public async Task<IReadOnlyList<JournalProblem>> FaultsOfAsync(byte[] bytes)
        {
            var file = Path.Combine(Province.Folder, "sua.txt");
            await File.WriteAllBytesAsync(file, bytes);
            return (await VerifyJournal.RunAsync(file, printed, default)).Problems;
        }

        public ValueTask DisposeAsync() => Province.DisposeAsync();
    }
}

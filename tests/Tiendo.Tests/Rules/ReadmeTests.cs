using System.Text.RegularExpressions;
using Tiendo.Data;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Rules;

public sealed partial class ReadmeTests
{
    private const string Prompt = "$ ./run read ";

    [Fact]
    public void Readme_Transcript_IsWhatTheProgramPrints()
    {
        var lines = Repository.Read("README.md").Split('\n');
        var call = Array.FindIndex(lines, line => line.StartsWith(Prompt, StringComparison.Ordinal));
        var sample = lines[call][Prompt.Length..];
        var written = lines.Skip(call + 2).TakeWhile(line => line != "```");

        var run = ProgramRun.With(null, new() { ["COLUMNS"] = "100", ["TIENDO_LISTS"] = Path.Combine(Repository.Root, "data") }, "read", Path.Combine(Repository.Root, sample));

        var printed = run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.TrimEnd()).ToList();
        printed.Count.ShouldBeGreaterThan(20);
        printed.ShouldBe(written);
    }

    [Fact]
    public async Task Readme_TranscriptsOfTheSample_AreWhatTheProgramPrints()
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        (await province.RunAsync("sample")).Exit.ShouldBe(0);
        var lines = Repository.Read("README.md").Split('\n');
        var calls = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("$ ./run ", StringComparison.Ordinal) && !lines[i].StartsWith(Prompt, StringComparison.Ordinal)).ToList();

        calls.Count.ShouldBeGreaterThan(1);
        foreach (var call in calls)
        {
            var run = await province.RunAsync(100, Words().Matches(lines[call]["$ ./run ".Length..]).Select(m => m.Value.Trim('"')).ToArray());
            run.Output.TrimEnd('\n').Split('\n').ShouldBe(lines.Skip(call + 1).TakeWhile(line => line != "```"), lines[call]);
        }
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}

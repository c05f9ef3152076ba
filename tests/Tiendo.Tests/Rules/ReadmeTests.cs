using Tiendo.Tests.Cli;

namespace Tiendo.Tests.Rules;

public sealed class ReadmeTests
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
}

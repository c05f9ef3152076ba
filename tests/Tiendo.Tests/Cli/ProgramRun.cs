using System.Diagnostics;
using System.Text;
using Tiendo.Features.Shared;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Cli;

/// <summary>The built program, run as its own process, as a user runs it.</summary>
public sealed record ProgramRun(int Exit, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static ProgramRun Of(params string[] args) => With(null, [], args);

    public static ProgramRun With(string? input, Dictionary<string, string> environment, params string[] args) =>
        Start("dotnet", [Dll, .. args], input, environment);

    /// <summary>On a terminal, which standard output and standard error then share.</summary>
    public static ProgramRun OnATerminal(Dictionary<string, string> environment, params string[] args) =>
        Start("script", ["-qec", string.Join(' ', args.Prepend(Dll).Prepend("dotnet").Select(a => $"'{a}'")), "/dev/null"], null, environment);

    /// <summary>Inside this process, at a given time: for tests of the data, which are many.</summary>
    public static async Task<ProgramRun> InProcessAsync(Dictionary<string, string> environment, DateTimeOffset now, string[] args, int width = 160)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, Width = width };
        var exit = await new App(terminal, environment.GetValueOrDefault, new FixedTime(now)).RunAsync(args);
        return new(exit, output.ToArray(), error.ToString());
    }

    private static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "tiendo.dll");

    private static ProgramRun Start(string program, IEnumerable<string> args, string? input, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var locale in new[] { "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TIENDO_LISTS", "TIENDO_DATA", "TIENDO_DATABASE", "TIENDO_BY" })
        {
            start.Environment.Remove(locale);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
        return new(process.ExitCode, output.ToArray(), error.Result);
    }
}

using System.Diagnostics;
using System.Text.Json;

namespace Tiendo.Bench;

/// <summary>The program as <c>./run</c> builds and starts it, without the door's own script.</summary>
internal static class RealProgram
{
    private static readonly string Program = Repository.At(".build", "tiendo", "tiendo.dll");

    /// <summary>The call of <c>read</c>, ready to be started.</summary>
    public static ProcessStartInfo Read(params string[] arguments) => Call("read", arguments);

    /// <summary>Runs a command to its end; its output goes to the screen.</summary>
    public static void Run(string[] arguments)
    {
        using var process = Process.Start(Call(arguments[0], arguments[1..]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    /// <summary>The call of <c>serve</c>, ready to be started; what it says can be read.</summary>
    public static ProcessStartInfo Serve(string[] arguments)
    {
        var start = Call("serve", arguments);
        start.RedirectStandardOutput = true;
        return start;
    }

    private static ProcessStartInfo Call(string command, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
        foreach (var argument in (string[])[Program, command, .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["TIENDO_LISTS"] = Repository.At("data");
        return start;
    }

    /// <summary>The readings of files, in the order of the files; one that failed is missing.</summary>
    public static IReadOnlyList<JsonElement> Readings(IEnumerable<string> files)
    {
        var start = Read([.. files, "--format", "json"]);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        using var json = JsonDocument.Parse(process.StandardOutput.BaseStream);
        process.WaitForExit();
        var all = json.RootElement.Clone();
        return all.ValueKind == JsonValueKind.Array ? [.. all.EnumerateArray()] : [all];
    }
}

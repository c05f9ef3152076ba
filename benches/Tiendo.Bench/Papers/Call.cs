using System.Diagnostics;

namespace Tiendo.Bench.Papers;

/// <summary>A program call whose output is thrown away by the system, timed from its start to its end.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="Environment">What is set besides.</param>
internal sealed record Call(IReadOnlyList<string> Command, IReadOnlyDictionary<string, string?>? Environment = null)
{
    // The shell only opens /dev/null; the words go to it as arguments and are never parsed.
    private static readonly string[] ToNowhere = ["-c", "exec \"$@\" >/dev/null 2>&1", "sh"];

    public static Call Tiendo(params string[] arguments)
    {
        var start = RealProgram.Read(arguments);
        return new([start.FileName, .. start.ArgumentList], new Dictionary<string, string?>(StringComparer.Ordinal) { ["TIENDO_LISTS"] = start.Environment["TIENDO_LISTS"] });
    }

    /// <summary>pdftotext over every file of a folder, so many at a time.</summary>
    public static Call PdfToText(string folder, int atATime, params string[] options)
    {
        var list = Path.Combine(Repository.Generated(), "files");
        File.WriteAllText(list, string.Join('\0', Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)));
        return new(["xargs", "-a", list, "-0", "-n", "1", "-P", atATime.ToString(System.Globalization.CultureInfo.InvariantCulture), "sh", "-c", "exec pdftotext " + string.Join(' ', options) + " \"$0\" -"]);
    }

    public Process Start()
    {
        var start = new ProcessStartInfo("sh") { UseShellExecute = false };
        foreach (var word in ToNowhere.Concat(Command)) start.ArgumentList.Add(word);
        foreach (var (key, value) in Environment ?? new Dictionary<string, string?>(StringComparer.Ordinal)) start.Environment[key] = value;
        return Process.Start(start)!;
    }

    public TimeSpan Time()
    {
        var watch = Stopwatch.StartNew();
        using var process = Start();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', Command)} ended with {process.ExitCode}");
        return watch.Elapsed;
    }
}

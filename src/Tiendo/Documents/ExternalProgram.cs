using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>Runs one external program: no shell, a private folder, and limits on time, memory and output.</summary>
internal sealed class ExternalProgram(string name, string package, TimeSpan time, DocumentLimits limits, string? searchPath)
{
    private const int KeptErrorLength = 4000;
    private static readonly string[] Inherited = ["TESSDATA_PREFIX", "LD_LIBRARY_PATH"];

    public string Name { get; } = name;

    /// <summary>Hands on what it writes to standard output while it runs; a failure of the program is in <see cref="ProgramResult.Exit"/>.</summary>
    /// <exception cref="RuleBroken">It is missing, took too long or wrote too much.</exception>
    public ProgramResult Run(string file, string folder, IReadOnlyList<string> arguments, TakeBytes take, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = Start(folder, arguments) };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        process.Start();
        process.StandardInput.Close();
        deadline.CancelAfter(time);
        using var kill = deadline.Token.Register(() => Kill(process));
        var errors = "";
        // A thread of its own: a pool that is busy recognising pages would let the program wait on a full pipe.
        var drain = new Thread(() => errors = DrainErrors(process.StandardError.BaseStream), 128 * 1024);
        drain.Start();
        var tooMuch = !Drain(process, take);
        process.WaitForExit();
        drain.Join();
        stop.ThrowIfCancellationRequested();
        if (tooMuch)
            throw DocumentRefusals.ExpandsTooFar(file, limits.OutputBytes);
        if (deadline.IsCancellationRequested)
            throw DocumentRefusals.ProgramTimeout(file, Name, time);
        return new(process.ExitCode, errors);
    }

    /// <summary>The refusal for a run that failed for no better-known reason.</summary>
    public RuleBroken Failed(string file, ProgramResult result) =>
        DocumentRefusals.ProgramFailed(file, Name, result.Exit, result.Errors.TrimEnd().Split('\n')[^1]);

    private ProcessStartInfo Start(string folder, IReadOnlyList<string> arguments)
    {
        var path = Find(Name) ?? throw DocumentRefusals.ProgramMissing(Name, package);
        var prlimit = Find("prlimit");
        var start = new ProcessStartInfo(prlimit ?? path)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (prlimit is not null)
        {
            var seconds = (long)Math.Ceiling(time.TotalSeconds) + 1;
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--as={limits.ProgramMemory}"));
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--cpu={seconds}"));
            start.ArgumentList.Add("--core=0");
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(path);
        }
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        SetEnvironment(start, folder);
        return start;
    }

    private void SetEnvironment(ProcessStartInfo start, string folder)
    {
        var kept = Inherited.Select(key => (key, value: start.Environment.TryGetValue(key, out var value) ? value : null)).Where(pair => pair.value is not null).ToList();
        start.Environment.Clear();
        foreach (var (key, value) in kept)
            start.Environment[key] = value;
        start.Environment["PATH"] = SearchPath;
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1";
    }

    private string SearchPath => searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";

    private string? Find(string program) =>
        SearchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathRooted)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private bool Drain(Process process, TakeBytes take)
    {
        var buffer = new byte[1 << 16];
        var (total, complete) = (0L, false);
        try
        {
            while (process.StandardOutput.BaseStream.Read(buffer) is var read and > 0)
            {
                if ((total += read) > limits.OutputBytes)
                    return false;
                take(buffer.AsSpan(0, read));
            }
            return complete = true;
        }
        finally
        {
            // Also when the taker threw: nothing is left running.
            if (!complete)
                Kill(process);
        }
    }

    private static string DrainErrors(Stream stream)
    {
        var (kept, buffer, length) = (new byte[KeptErrorLength], new byte[4096], 0);
        while (stream.Read(buffer) is var read and > 0)
        {
            var room = Math.Min(read, kept.Length - length);
            buffer.AsSpan(0, room).CopyTo(kept.AsSpan(length));
            length += room;
        }
        return Encoding.UTF8.GetString(kept, 0, length);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}

/// <summary>Takes the next bytes of a program's output.</summary>
internal delegate void TakeBytes(ReadOnlySpan<byte> bytes);

/// <summary>How a program ended.</summary>
internal sealed record ProgramResult(int Exit, string Errors);

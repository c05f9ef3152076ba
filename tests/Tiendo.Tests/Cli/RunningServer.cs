using System.Diagnostics;
using System.Text;

namespace Tiendo.Tests.Cli;

/// <summary>The built program serving as a process of its own, until it is killed.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process process;

    private RunningServer(Process process, string said, Uri address) => (this.process, Said, Address) = (process, said, address);

    /// <summary>What it printed up to its address.</summary>
    public string Said { get; }

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>Starts it on any free port of loopback.</summary>
    public static async Task<RunningServer> StartAsync(Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var arg in (string[])[Path.Combine(AppContext.BaseDirectory, "tiendo.dll"), .. args]) start.ArgumentList.Add(arg);
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG", "TIENDO_DATABASE", "TIENDO_BY" }) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["TIENDO_URLS"] = "http://127.0.0.1:0";
        var started = Process.Start(start)!;
        var said = new StringBuilder();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await started.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.AppendLine(line);
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) is { } address)
            {
                // Nobody reads what it says later; a full pipe would stop it.
                _ = started.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = started.StandardError.ReadToEndAsync(CancellationToken.None);
                return new(started, said.ToString(), new(address));
            }
        }
        throw new InvalidOperationException($"The server ended: {said}{await started.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>As a power cut would end it.</summary>
    public void Kill()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}

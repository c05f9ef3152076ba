using System.Diagnostics;
using Tiendo.Notices.Tests;
using Tiendo.Tests.Cli;

namespace Tiendo.BrowserTests.Support;

/// <summary>The built program over a sample province of its own, as <c>./run</c> starts it.</summary>
public sealed class Site : IDisposable
{
    private static readonly Lazy<Task<string>> Sample = new(BuildAsync);
    private readonly DirectoryInfo folder;
    private readonly RunningServer server;

    private Site(DirectoryInfo folder, RunningServer server) => (this.folder, this.server) = (folder, server);

    /// <summary>Where it listens.</summary>
    public Uri Address => server.Address;

    /// <summary>Starts it over a copy of the sample province.</summary>
    /// <param name="before">Commands to run first.</param>
    public static async Task<Site> StartAsync(params string[][] before)
    {
        var copy = Directory.CreateTempSubdirectory("tiendo-site-");
        foreach (var file in Directory.EnumerateFiles(await Sample.Value)) File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        foreach (var command in before) await RunAsync([.. command, "--data", copy.FullName]);
        return new(copy, await ServeAsync(copy.FullName));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        server.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task<string> BuildAsync()
    {
        var built = Directory.CreateTempSubdirectory("tiendo-sample-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(built, recursive: true);
        using var first = await ServeAsync(built);
        return built;
    }

    private static async Task RunAsync(string[] command)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])[Path.Combine(AppContext.BaseDirectory, "tiendo.dll"), .. command]) start.ArgumentList.Add(word);
        start.Environment["TIENDO_LISTS"] = Repository.Path("data");
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await said + await complained);
    }

    private static Task<RunningServer> ServeAsync(string data) =>
        RunningServer.StartAsync(new() { ["TIENDO_LISTS"] = Repository.Path("data"), ["TIENDO_DATA"] = data });
}

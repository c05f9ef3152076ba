using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Tiendo.Bench.Ledger;

namespace Tiendo.Bench.Web;

/// <summary>The real program serving one generated database, and somebody who has signed in.</summary>
internal sealed partial class BenchServer : IDisposable
{
    private const string Name = "do-kiem", Password = "mat-khau-de-do-toc-do";
    private readonly Process process;
    private readonly HttpClient client;
    private readonly CookieContainer cookies = new();

    private BenchServer(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        client = new(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Seconds from the start of the process to its first page.</summary>
    public double SecondsToFirstPage { get; private init; }

    /// <summary>The cookies of who has signed in, as a header.</summary>
    public string Cookies => cookies.GetCookieHeader(Address);

    /// <summary>The most memory that it ever held, in MB.</summary>
    public double PeakMegabytes =>
        double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>Processor time that it has used, in milliseconds.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>Starts it and signs in.</summary>
    public static async Task<BenchServer> StartAsync(LedgerStore store)
    {
        var watch = Stopwatch.StartNew();
        var (process, address, setUp) = await LaunchAsync(store);
        using var first = new HttpClient { BaseAddress = address };
        (await first.GetAsync("/sign-in")).EnsureSuccessStatusCode();
        var server = new BenchServer(process, address) { SecondsToFirstPage = watch.Elapsed.TotalSeconds };
        await server.SignInAsync(setUp);
        return server;
    }

    /// <summary>A page as somebody sees who has signed in; it must be a page.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK && answer.RequestMessage!.RequestUri!.PathAndQuery == path
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{path} answers {answer.StatusCode} at {answer.RequestMessage!.RequestUri}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        client.Dispose();
    }

    private static async Task<(Process Process, Uri Address, string? SetUp)> LaunchAsync(LedgerStore store)
    {
        var started = Process.Start(RealProgram.Serve([.. store.Where, "--urls", "http://127.0.0.1:0"]))!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Link().Match(line) is not { Success: true, Value: var link }) continue;
            var address = new Uri(new Uri(link), "/");
            if (link.Contains("/set-up/", StringComparison.Ordinal)) return (started, address, new Uri(link).PathAndQuery);
            // Where nobody can sign in yet a link for that is said besides.
            if (!store.IsNew) return (started, address, null);
        }
        throw new InvalidOperationException("the server ended before it answered");
    }

    private async Task SignInAsync(string? setUp)
    {
        (string Name, string Value)[] fields = setUp is null
            ? [("name", Name), ("password", Password)]
            : [("name", Name), ("display-name", "Người đo"), ("password", Password), ("again", Password)];
        var path = setUp ?? "/sign-in";
        var form = Token().Match(await client.GetStringAsync(path));
        using var content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create("__RequestVerificationToken", form.Groups["token"].Value)]);
        using var answer = await client.PostAsync(path, content);
        if (answer.RequestMessage!.RequestUri!.AbsolutePath == path) throw new InvalidOperationException($"signing in at {path} failed: {answer.StatusCode}");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+[^ ]*", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"name=""__RequestVerificationToken"" type=""hidden"" value=""(?<token>[^""]+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}

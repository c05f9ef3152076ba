using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Tiendo.Bench.Web;

/// <summary>What readers of a kind of page saw.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="P95">Milliseconds.</param>
/// <param name="PerSecond">Requests a second.</param>
internal sealed record ReadersSaw(double Median, double P95, double PerSecond);

/// <summary>Readers who ask for one page after another: wrk, on the same two cores.</summary>
internal static partial class Readers
{
    // Every address in turn, so that no page is asked for twice before all were.
    private const string Script = """
        local paths = {}
        for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
        local headers = { ["Cookie"] = os.getenv("COOKIE") }
        local n = 0
        local wrong = 0
        request = function() n = n % #paths + 1; return wrk.format("GET", paths[n], headers) end
        response = function(status) if status ~= 200 then wrong = wrong + 1; print("WRONG " .. status) end end
        done = function(summary, latency)
          print(string.format("RESULT %f %f %f %d", latency:percentile(50) / 1000, latency:percentile(95) / 1000, summary.requests / (summary.duration / 1000000),
            summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
        end
        """;

    /// <summary>Lets them read.</summary>
    /// <exception cref="InvalidOperationException">An answer was no page.</exception>
    public static async Task<ReadersSaw> ReadAsync(BenchServer server, IReadOnlyList<string> paths, int readers, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("tiendo-readers-").FullName;
        try
        {
            var (script, list) = (Path.Combine(folder, "readers.lua"), Path.Combine(folder, "paths"));
            await File.WriteAllTextAsync(script, Script);
            await File.WriteAllLinesAsync(list, paths);
            var start = new ProcessStartInfo("wrk") { UseShellExecute = false, RedirectStandardOutput = true };
            foreach (var argument in (string[])["-t1", $"-c{readers}", $"-d{seconds}s", "--timeout", "30s", "-s", script, server.Address.ToString()]) start.ArgumentList.Add(argument);
            (start.Environment["PATHS"], start.Environment["COOKIE"]) = (list, server.Cookies);
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            var result = Result().Match(output);
            if (output.Contains("WRONG", StringComparison.Ordinal) || !result.Success || result.Groups["failed"].Value != "0")
                throw new InvalidOperationException("readers were answered otherwise than with a page: " + output[..Math.Min(400, output.Length)]);
            return new(Number("median"), Number("p95"), Number("rate"));

            double Number(string name) => double.Parse(result.Groups[name].Value, CultureInfo.InvariantCulture);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"RESULT (?<median>[0-9.]+) (?<p95>[0-9.]+) (?<rate>[0-9.]+) (?<failed>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Result();
}

using System.Diagnostics;
using System.Globalization;

namespace Tiendo.Bench.Speed;

/// <summary>Prints for each shape of text how the time grows when the text is doubled.</summary>
internal static class GrowthFigures
{
    // Noise of a busy machine and the steps of the garbage collector stay below this.
    private const double FarMoreThanTwice = 2.8;

    public static void Print(Report report)
    {
        report.Title("Growth: seconds for a text of the largest size, and the ratio for each doubling up to it");
        report.Row("", "1/8 → 1/4 → 1/2 → 1");
        foreach (var name in Shapes.All.Keys) Print(report, name);
    }

    private static void Print(Report report, string name)
    {
        var (steps, ended) = Run(name);
        if (steps.Count == 0 || !ended)
        {
            report.NotMeasured(name, "the reader ended the process or took too long");
            return;
        }

        var ratios = steps.Zip(steps.Skip(1), (a, b) => b.Seconds / a.Seconds).ToList();
        // One doubling alone can be noise; two together cannot.
        var far = steps[^1].Seconds > 0.05 && (steps.Count < 4 || Math.Sqrt(ratios[^1] * ratios[^2]) > FarMoreThanTwice);
        var figure = string.Create(CultureInfo.InvariantCulture, $"{steps[^1].Characters / 1e6,6:0.00} M {steps[^1].Seconds,7:0.000} s   ") + string.Join("  ", ratios.Select(r => r.ToString("0.0", CultureInfo.InvariantCulture)));
        report.Growth(name, figure, far);
    }

    private static (List<(int Characters, double Seconds)> Steps, bool Ended) Run(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("shape");
        start.ArgumentList.Add(name);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(20)))
        {
            process.Kill();
            return ([], false);
        }

        _ = errors.Result;
        var steps = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .Select(pair => (int.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture))).ToList();
        return (steps, process.ExitCode == 0);
    }
}

using System.Globalization;

namespace Tiendo.Bench.Papers;

/// <summary>The peak memory of the program on a document of 500 pages.</summary>
internal static class MemoryFigures
{
    public static void Print(Report report)
    {
        var (pdf, text) = GeneratedPapers.ManyPagesLong();
        report.Title($"Peak memory on a document of {GeneratedPapers.Pages(File.ReadAllBytes(pdf))} pages (VmHWM of the program's own process)");
        report.AtMost("as PDF, MB", Peak(pdf), 200, "0");
        report.AtMost("as text, MB", Peak(text), 200, "0");
    }

    private static double Peak(string file)
    {
        using var process = Call.Tiendo(file, "--format", "json").Start();
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(2))) peak = Math.Max(peak, HighWater(process.Id));
        return process.ExitCode == 0 ? peak / 1024.0 : throw new InvalidOperationException($"reading {file} ended with {process.ExitCode}");
    }

    // The mark only rises, so that the last look before the end tells the peak.
    private static long HighWater(int id)
    {
        try
        {
            var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/status")).FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tiendo.Bench.Deadlines;

/// <summary>Asks chrono-node, locale vi, for the days in sentences.</summary>
internal static class ChronoAnswers
{
    /// <summary>One result: its day (of a range: the last) and whether a day was written, not only a month or year.</summary>
    internal sealed record Result([property: JsonPropertyName("day")] string Day, [property: JsonPropertyName("start")] string Start, [property: JsonPropertyName("written")] bool Written);

    private static readonly string Folder = Repository.At("benches", "chrono");

    public static bool Installed => Directory.Exists(Path.Combine(Folder, "node_modules", "chrono-node"));

    /// <summary>The results for each sentence.</summary>
    public static List<List<Result>> For(IEnumerable<DeadlineQuestion> questions)
    {
        var start = new ProcessStartInfo("node") { UseShellExecute = false, WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("deadlines.mjs");
        using var process = Process.Start(start)!;
        JsonSerializer.Serialize(process.StandardInput.BaseStream, questions.Select(question =>
            new { text = question.Sentence, reference = question.Reference.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }));
        process.StandardInput.Close();
        var results = JsonSerializer.Deserialize<List<List<Result>>>(process.StandardOutput.BaseStream)!;
        process.WaitForExit();
        return results;
    }
}

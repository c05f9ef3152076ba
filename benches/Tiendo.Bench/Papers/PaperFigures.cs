using System.Globalization;

namespace Tiendo.Bench.Papers;

/// <summary>A folder of PDFs into orders, against pdftotext alone on the same files, in turn.</summary>
internal static class PaperFigures
{
    private const int Rounds = 7;

    public static void Print(Report report)
    {
        var folder = GeneratedPapers.Folder();
        var pages = Directory.GetFiles(folder).Select(file => GeneratedPapers.Pages(File.ReadAllBytes(file))).ToList();
        report.Title($"PDF → directives: {pages.Count} generated PDFs of {pages.Min()} to {pages.Max()} pages, {pages.Sum()} in all; the whole process on {Environment.ProcessorCount} cores");
        Call tiendo = Call.Tiendo(folder, "--format", "json"), single = Call.PdfToText(folder, 1), both = Call.PdfToText(folder, 2), boxes = Call.PdfToText(folder, 2, "-bbox-layout");
        Call[] calls = [tiendo, single, both, boxes];
        foreach (var call in calls) call.Time();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => calls.Select(call => call.Time().TotalSeconds).ToArray()).ToList();
        report.Note($"Median of {Rounds} rounds after a warm-up; each round runs the four one after the other, and ratios are taken within a round.");
        report.Row("tiendo read FOLDER --format json", Seconds(rounds, 0));
        report.Row("pdftotext, one file after another", Seconds(rounds, 1));
        report.Row("pdftotext, two at a time (xargs -P 2)", Seconds(rounds, 2));
        report.Row("pdftotext -bbox-layout, two at a time: what word boxes cost", Seconds(rounds, 3));
        report.AtMost("tiendo against pdftotext one after another", Ratio(rounds, 1), 1.25);
        report.AtMost("tiendo against pdftotext two at a time", Ratio(rounds, 2), 1.25);
        report.Row("tiendo against pdftotext -bbox-layout two at a time", Ratio(rounds, 3).ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static string Seconds(List<double[]> rounds, int column) => Median(rounds.Select(round => round[column])).ToString("0.00", CultureInfo.InvariantCulture) + " s";

    private static double Ratio(List<double[]> rounds, int peer) => Median(rounds.Select(round => round[0] / round[peer]));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}

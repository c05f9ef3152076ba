using System.Text.Json;

namespace Tiendo.Bench.Accuracy;

/// <summary>How far the program's readings agree with annotations.</summary>
internal static class AccuracyFigures
{
    public static void Print(Report report, string title, IReadOnlyList<AnnotatedDocument> documents, IReadOnlyList<JsonElement> readings)
    {
        var score = new AccuracyScore();
        for (var i = 0; i < documents.Count; i++) score.Add(documents[i], readings[i]);
        report.Title($"Accuracy, {title}: {score.Documents} documents, {score.Orders} orders");
        report.AtLeast("orders found, F1", score.Found, 0.95);
        report.AtLeast("lead agencies exactly right", score.Lead, 0.95);
        report.AtLeast("last on-time day (or its absence) exactly right", score.Due, 0.98);
        report.AtLeast("recurrence right", score.Repeat, 0.98);
        report.AtLeast("coordinating agencies, F1", score.Coordinate, 0.90);
        report.AtLeast("header fields right", score.Header, 0.97);
        report.AtLeast("accepted without an edit", score.Accepted, 0.90);
        report.Row("subjects named", score.About is { } about ? about.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "not annotated");
    }
}

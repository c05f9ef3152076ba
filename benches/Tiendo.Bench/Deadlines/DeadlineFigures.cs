using System.Globalization;
using System.Text.Json;
using Tiendo.Bench.Accuracy;
using Tiendo.Notices;

namespace Tiendo.Bench.Deadlines;

/// <summary>The share of deadlines exactly right, for Tiendo and for chrono-node given the same sentences.</summary>
internal static class DeadlineFigures
{
    private static readonly DateOnly NoDate = new(2025, 1, 1);

    public static void Print(Report report, IReadOnlyList<AnnotatedDocument> documents, IReadOnlyList<JsonElement> readings)
    {
        var questions = documents.Zip(readings).SelectMany(pair => Questions(pair.First, pair.Second)).ToList();
        var dated = questions.FindAll(question => question.Due is not null);
        report.Title($"Deadlines exactly right: {questions.Count} orders of {documents.Count} documents, {dated.Count} with a day");
        report.Note("Each sentence is an annotated order's own words on one line, with the sentence that says its time where that stands elsewhere and is annotated; "
            + "the reference day is the document's day of issue. Right means the annotated last on-time day, or none where none is annotated. "
            + "An order whose day only its document says (a heading, a shared time, a cited day) cannot be known from the sentence alone: both peers lose it in rows 2 to 4.");
        report.Row("", "all   with a day");
        var reader = new NoticeReader(Repository.Lists());
        Row(report, "Tiendo, the order read in its whole document", questions, question => question.InDocument == question.Due);
        Row(report, "Tiendo, that sentence alone", questions, question => SentenceNotice.Due(reader, question) == question.Due);
        if (!ChronoAnswers.Installed)
        {
            report.NotMeasured("chrono-node", "not installed: npm ci in benches/chrono");
            return;
        }

        var found = ChronoAnswers.For(questions);
        var answers = new Dictionary<DeadlineQuestion, List<ChronoAnswers.Result>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < questions.Count; i++) answers.Add(questions[i], found[i]);
        Row(report, "chrono-node, its last result with a written day", questions, question => answers[question].FindLast(result => result.Written)?.Day == question.Due);
        Row(report, "chrono-node, the best of all its results", questions, question => question.Due is null || answers[question].Exists(result => result.Day == question.Due || result.Start == question.Due));
        Row(report, "chrono-node, the best, and a day too late forgiven", questions, question => question.Due is null || answers[question].Exists(result => result.Day == question.Due || DayBefore(result.Day) == question.Due));
        report.Note("The best of all its results: somebody who knows the answer picks, and picks none where none is right. "
            + "A day too late forgiven: it has no \"trước\" (before), so the day itself is taken for the day before.");
    }

    private static IEnumerable<DeadlineQuestion> Questions(AnnotatedDocument document, JsonElement reading)
    {
        var (want, have) = AccuracyScore.WithoutWeak(document.Orders, ReadOrder.Of(reading));
        var pairs = AccuracyScore.Pairs(want, have).ToDictionary(pair => pair.Expected, pair => have[pair.Read]);
        return want.Select((order, index) => new DeadlineQuestion(
            order.Sentence, document.Issued ?? NoDate, order.Due, pairs.TryGetValue(index, out var read) ? read.Due : "not found"));
    }

    private static string DayBefore(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Row(Report report, string label, List<DeadlineQuestion> questions, Func<DeadlineQuestion, bool> right)
    {
        var dated = questions.FindAll(question => question.Due is not null);
        report.Row(label, string.Create(CultureInfo.InvariantCulture, $"{Share(questions, right):0.000}  {Share(dated, right):0.000}"));
    }

    private static double Share(List<DeadlineQuestion> questions, Func<DeadlineQuestion, bool> right) => (double)questions.Count(right) / Math.Max(1, questions.Count);
}

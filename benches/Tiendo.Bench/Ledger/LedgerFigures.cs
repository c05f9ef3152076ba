using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Tiendo.Bench.Ledger;

/// <summary>What people ask of a whole country's ledger, on both engines, beside hand-written SQL and beside a tenth of the data.</summary>
internal static class LedgerFigures
{
    private const int Rounds = 31;

    /// <summary>The parts there are.</summary>
    public static readonly string[] Parts = ["figures", "overview", "search", "import"];

    public static async Task PrintAsync(Report report, IReadOnlyCollection<string> parts)
    {
        var before = new Dictionary<string, double>();
        foreach (var size in new[] { LedgerSize.Tenth, LedgerSize.Full })
        {
            foreach (var store in LedgerStore.All(size)) await PrintAsync(report, store, parts, before);
        }
    }

    private static async Task PrintAsync(Report report, LedgerStore store, IReadOnlyCollection<string> parts, Dictionary<string, double> before)
    {
        var seconds = store.Make();
        report.Title(string.Create(CultureInfo.InvariantCulture, $"{store.Name}, {store.Size.Provinces} provinces, {store.Size.Parks} parks, {store.Size.Observations} figures, {store.Size.Directives} orders{(seconds > 0 ? $" (generated in {seconds:0} s)" : "")}"));
        foreach (var question in await QuestionsAsync(store, parts)) await AskAsync(report, store, question, before);
        if (parts.Contains("import")) await ImportFigures.PrintAsync(report, store, before);
    }

    private static async Task<IReadOnlyList<Question>> QuestionsAsync(LedgerStore store, IReadOnlyCollection<string> parts)
    {
        var (figures, overview) = (await FigureQuestions.OfAsync(store), await OverviewQuestions.OfAsync(store));
        (string Part, Question Question)[] all =
        [
            ("figures", figures.OneFigure), ("figures", figures.OfAPark),
            ("overview", overview.OfAProvince), ("overview", OverviewQuestions.OfTheCountry),
            ("search", SearchQuestions.Common), ("search", SearchQuestions.Rare),
        ];
        return [.. all.Where(one => parts.Contains(one.Part)).Select(one => one.Question)];
    }

    private static async Task AskAsync(Report report, LedgerStore store, Question question, Dictionary<string, double> before)
    {
        if (question.SameAnswer && await DifferenceAsync(store, question) is { } difference)
        {
            report.NotMeasured(question.Name, "the program and the hand-written SQL do not answer alike: " + difference);
            return;
        }

        var (ours, byHand) = await Median.OfBothAsync(Rounds, n => OursAsync(store, question, n), n => ByHandAsync(store, question, n));
        var ratio = $"  of hand-written SQL ({byHand.ToString("0.00", CultureInfo.InvariantCulture)} ms)";
        if (store.Size == LedgerSize.Full)
        {
            report.AtMost(question.Name + ", ms", ours, question.Target);
            report.AtMost(ratio, ours / byHand, 3);
        }
        else
        {
            report.Row(question.Name + ", ms", ours.ToString("0.00", CultureInfo.InvariantCulture));
            report.Row(ratio, string.Create(CultureInfo.InvariantCulture, $"{ours / byHand:0.00} times"));
        }

        var key = $"{store.Database.Engine} {question.Name}";
        if (before.TryGetValue(key, out var small)) report.Row("  of the time at a tenth of the size", string.Create(CultureInfo.InvariantCulture, $"{ours / small:0.0} times"));
        before[key] = ours;
    }

    private static async Task<string?> DifferenceAsync(LedgerStore store, Question question)
    {
        for (var n = 0; n < 5; n++)
        {
            var (ours, byHand) = (await OursAsync(store, question, n), await ByHandAsync(store, question, n));
            if (!ours.Order(StringComparer.Ordinal).SequenceEqual(byHand.Order(StringComparer.Ordinal)))
                return $"{ours.Count} and {byHand.Count} rows, {ours.Except(byHand).FirstOrDefault()} | {byHand.Except(ours).FirstOrDefault()}";
        }
        return null;
    }

    // A context or a connection for each asking, as a request has.
    private static async Task<IReadOnlyCollection<string>> OursAsync(LedgerStore store, Question question, int n)
    {
        await using var db = store.Database.Open();
        return await question.Ours(db, n);
    }

    private static async Task<IReadOnlyCollection<string>> ByHandAsync(LedgerStore store, Question question, int n)
    {
        await using var db = store.Database.Open();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        return await question.ByHand(connection, n);
    }
}

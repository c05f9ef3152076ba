using Tiendo.Bench;
using Tiendo.Bench.Accuracy;
using Tiendo.Bench.Deadlines;
using Tiendo.Bench.Ledger;
using Tiendo.Bench.Papers;
using Tiendo.Bench.Speed;
using Tiendo.Bench.Web;

if (args is ["shape", var shape])
{
    Scaling.Measure(shape);
    return 0;
}

var report = new Report(Console.Out);
if (args is ["ledger", .. var asked] && asked.All(LedgerFigures.Parts.Contains))
{
    report.Title(Machine());
    await LedgerFigures.PrintAsync(report, asked.Length > 0 ? asked : LedgerFigures.Parts);
    return Finish();
}

if (args is ["web"])
{
    report.Title(Machine());
    await WebFigures.PrintAsync(report);
    return Finish();
}

string[] all = ["accuracy", "deadlines", "pdf", "text", "memory", "growth"];
var parts = args.Length > 1 ? args[1..] : all;
if (args is not ["reading", ..] || parts.Except(all, StringComparer.Ordinal).Any())
{
    Console.Error.WriteLine($"usage: ./bench reading [{string.Join('|', all)}] … | ./bench ledger [{string.Join('|', LedgerFigures.Parts)}] … | ./bench web");
    return 2;
}

report.Title(Machine());
if (parts.Contains("accuracy") || parts.Contains("deadlines")) Annotated();
if (parts.Contains("pdf")) PaperFigures.Print(report);
if (parts.Contains("text")) TextFigures.Print(report);
if (parts.Contains("memory")) MemoryFigures.Print(report);
if (parts.Contains("growth")) GrowthFigures.Print(report);
return Finish();

string Machine() => $"./bench {string.Join(' ', args)}   ({Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, {System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture})";

int Finish()
{
    report.Title(report.Missed == 0 ? "Every target is reached." : $"{report.Missed} figures miss their target or could not be measured.");
    return report.Missed == 0 ? 0 : 1;
}

void Annotated()
{
    var gold = GoldDocuments.In(Repository.Shared("eval", "gold"));
    var samples = SampleDocuments.All();
    var readings = RealProgram.Readings(gold.Concat(samples).Select(document => document.File));
    if (parts.Contains("accuracy"))
    {
        if (gold.Count > 0) AccuracyFigures.Print(report, "annotated real documents beside the project (known to it: expect less on others)", gold, [.. readings.Take(gold.Count)]);
        else report.Note("Accuracy on annotated real documents: not measured, there is no ../shared/eval/gold.");
        AccuracyFigures.Print(report, "the project's own samples", samples, [.. readings.Skip(gold.Count)]);
    }

    if (parts.Contains("deadlines")) DeadlineFigures.Print(report, [.. gold, .. samples], readings);
}

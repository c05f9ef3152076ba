using System.CommandLine;
using Tiendo.Documents;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations import FILE</c>: all figures of a file, or none.</summary>
internal static class ImportObservationsCommand
{
    private sealed record MistakeRow(long Row, string Column, string Message);

    private sealed record Outcome(int Added, int AlreadyThere, int Mistakes, IReadOnlyList<MistakeRow> FirstMistakes, int Doubts, IReadOnlyList<MistakeRow> FirstDoubts);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var file = new Argument<string>("file") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.file"], Description = say["help.figures.import.file"] };
        var (document, province, decimals) = (FigureOptions.Document(say), AgenciesQueries.ProvinceOption(say), FigureOptions.Decimal(say));
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        return LedgerCommand.Create(app, "import", say["help.observations.import"], [file, document, province, decimals, why], async (call, stop) =>
        {
            var path = call.Need(file);
            var name = Path.GetFileName(path);
            var input = new ObservationFile(
                name, SheetFile.Bytes(path), await AgenciesQueries.AskedProvinceAsync(call, province, stop), call.Get(document) ?? "", FigureOptions.Decimal(call.Get(decimals)));
            var act = call.ActOf(call.Get(why) ?? say.Say("observations.why", ("file", name)));
            var report = await new ImportObservations(call.Db, MeasuresFile.Load(app.ListsFolder)).RunAsync(input, act, stop);
            Answer(call, report);
            return report.MistakeCount > 0 ? 1 : 0;
        });
    }

    private static void Answer(LedgerCall call, ImportReport report)
    {
        var say = call.Say;
        var outcome = new Outcome(report.Added, report.AlreadyThere, report.MistakeCount, Rows(report.Mistakes, say), report.DoubtCount, Rows(report.Doubts, say));
        foreach (var mistake in outcome.FirstMistakes) call.App.Terminal.Complain(Line(mistake, say));
        if (report.MistakeCount > report.Mistakes.Count) call.App.Terminal.Complain(say.Say("observations.more-mistakes", ("count", Numbers.Text(report.MistakeCount - report.Mistakes.Count))));
        if (report.MistakeCount > 0) call.App.Terminal.Complain(say.Say("observations.nothing", ("count", Numbers.Text(report.MistakeCount))));
        else foreach (var doubt in outcome.FirstDoubts) call.App.Terminal.Complain(say.Say("figure.answer.doubt", ("text", Line(doubt, say))));
        if (report.DoubtCount > report.Doubts.Count && report.MistakeCount == 0) call.App.Terminal.Complain(say.Say("observations.more-doubts", ("count", Numbers.Text(report.DoubtCount - report.Doubts.Count))));
        call.Answer.Show(outcome, new("observations.added", o => o.Added), new("observations.already-there", o => o.AlreadyThere), new("observations.mistakes", o => o.Mistakes), new("observations.doubts", o => o.Doubts));
        if (report.Journal is { } journal) call.SayRecorded(journal);
        else if (report.MistakeCount == 0) call.Answer.Remark(say["figure.answer.there-already"]);
    }

    private static string Line(MistakeRow row, Messages say) => say.Say("observations.mistake", ("row", Numbers.Text(row.Row)), ("head", row.Column), ("text", row.Message));

    private static List<MistakeRow> Rows(IReadOnlyList<RowMistake> mistakes, Messages say) =>
        [.. mistakes.Select(at => new MistakeRow(at.Row, WrittenFigure.Names[(int)at.Mistake.Field], say.Say(at.Mistake.Code, at.Mistake.Values)))];
}

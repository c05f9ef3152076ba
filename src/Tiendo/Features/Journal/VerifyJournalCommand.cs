using System.CommandLine;
using System.Globalization;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

/// <summary><c>journal verify</c>: is the journal whole and unchanged? Exit code 1 when it is not.</summary>
internal static class VerifyJournalCommand
{
    private sealed record Result(bool Intact, long Rows, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Heads);

    private sealed record Problem(int Province, long Seq, string Code, string Text);

    public static Command Create(App app)
    {
        var head = new Option<string[]>("--head") { Description = app.Messages["help.journal.head-given"], HelpName = "\"20 17 9f86…\"", Arity = ArgumentArity.ZeroOrMore };
        var file = new Option<string>("--file") { Description = app.Messages["help.journal.file"], HelpName = app.Messages["help.journal.file-name"] };
        return LedgerCommand.Create(app, "verify", app.Messages["help.journal.verify"], [head, file], async (call, stop) =>
        {
            var heads = call.Get(head) ?? [];
            var found = call.Get(file) is { } path ? await VerifyJournal.RunAsync(path, heads, stop) : await VerifyJournal.RunAsync(call.Db, heads, stop);
            var problems = found.Problems.Select(p => new Problem(p.Province, p.Seq, p.Code, Say(app.Messages, p))).ToList();
            var result = new Result(problems.Count == 0, found.Rows, problems, found.Heads);
            if (call.Answer.Form == AnswerForm.Json) call.Answer.Show(result, new AnswerColumn<Result>("journal.column.row", r => r.Rows));
            else if (problems.Count > 0 || call.Answer.Form == AnswerForm.Csv) call.Answer.List(problems, new("journal.column.row", p => $"{p.Province}/{p.Seq}", true), new("journal.column.problem", p => p.Text));
            call.Answer.Remark(app.Messages.Say(
                result.Intact ? "journal.intact" : "journal.broken",
                ("rows", found.Rows.ToString(CultureInfo.InvariantCulture)), ("problems", problems.Count.ToString(CultureInfo.InvariantCulture))));
            return result.Intact ? 0 : 1;
        });
    }

    private static string Say(Messages say, JournalProblem problem) => say[problem.Code];
}

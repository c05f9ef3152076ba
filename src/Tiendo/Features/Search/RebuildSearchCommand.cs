using System.CommandLine;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Search;

/// <summary><c>search rebuild</c>: makes what search finds things by again.</summary>
internal static class RebuildSearchCommand
{
    private sealed record Row(int Entries);

    public static Command Create(App app) =>
        LedgerCommand.Create(app, "rebuild", app.Messages["help.search.rebuild"], [], async (call, stop) =>
        {
            var count = await RebuildSearch.RunAsync(call.Db, stop);
            call.Answer.Show(new Row(count), new AnswerColumn<Row>("search.column.entries", r => r.Entries, true));
            return 0;
        });
}

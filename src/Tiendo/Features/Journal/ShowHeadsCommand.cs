using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

/// <summary><c>journal head</c>: the end of each chain, to be printed or signed.</summary>
internal static class ShowHeadsCommand
{
    private sealed record Row(int Province, long Seq, string Hash);

    public static Command Create(App app) =>
        LedgerCommand.Create(app, "head", app.Messages["help.journal.head"], [], async (call, stop) =>
        {
            var heads = await call.Db.JournalHeads.Where(h => h.Seq > 0).OrderBy(h => h.ProvinceId).Select(h => new Row(h.ProvinceId, h.Seq, h.Hash)).ToListAsync(stop);
            // Bare lines in the form that verify reads: what is printed or signed is just these.
            if (call.Answer.Form == AnswerForm.Table) app.Terminal.Say(string.Join('\n', heads.Select(h => new JournalHeadLine(h.Province, h.Seq, h.Hash))));
            else call.Answer.List(heads, new("journal.column.province", h => h.Province, true), new("journal.column.seq", h => h.Seq, true), new("journal.column.hash", h => h.Hash));
            return 0;
        });
}

using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

/// <summary><c>documents list</c>: the latest issued first.</summary>
internal static class ListDocumentsCommand
{
    private const int Most = 200;

    public static Command Create(App app)
    {
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        var limit = new Option<int?>("--limit") { Description = app.Messages["help.limit"], HelpName = app.Messages["help.number"] };
        return LedgerCommand.Create(app, "list", app.Messages["help.documents.list"], [province, limit], async (call, stop) =>
        {
            var only = await AgenciesQueries.AskedProvinceAsync(call, province, stop);
            var most = call.GetCount(limit, Most);
            // As of a day: what had been issued then; known on a day: what had been recorded.
            var rows = await call.Db.Documents
                .Where(d => only == null || d.ProvinceId == only)
                .Where(d => call.AsOfGiven == null || d.IssuedOn == null || d.IssuedOn <= call.AsOf)
                .Where(d => call.KnownOn == null || d.RecordedOn <= call.KnownOn)
                .OrderByDescending(d => d.IssuedOn ?? d.RecordedOn).ThenBy(d => d.ProvinceId).ThenByDescending(d => d.Id)
                .Take(most + 1).ToListAsync(stop);
            call.Answer.List([.. rows.Take(most).Select(DocumentRow.Of)], DocumentRow.Columns);
            if (rows.Count > most) call.Answer.Remark(call.Say["answer.more"]);
            return 0;
        });
    }
}

using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

/// <summary><c>documents show</c>: one document and the orders accepted from it.</summary>
internal static class ShowDocumentCommand
{
    private sealed record Order(long Id, int Ordinal, string Section, DateOnly? Due, string Quote);

    private sealed record Shown(DocumentRow Document, IReadOnlyList<Order> Directives);

    public static Command Create(App app)
    {
        var reference = new Argument<string>("document") { HelpName = app.Messages["help.documents.reference"], Arity = ArgumentArity.ZeroOrOne };
        return LedgerCommand.Create(app, "show", app.Messages["help.documents.show"], [reference], async (call, stop) =>
        {
            var document = await DocumentsQueries.FindAsync(call.Db, null, call.Need(reference), stop);
            var orders = await call.Db.Directives
                .Where(d => d.ProvinceId == document.ProvinceId && d.DocumentId == document.Id)
                .OrderBy(d => d.Ordinal).Select(d => new Order(d.Id, d.Ordinal, d.Section, d.Due, d.Quote)).ToListAsync(stop);
            if (call.Answer.Form != AnswerForm.Table)
            {
                call.Answer.Show(new Shown(DocumentRow.Of(document), orders), [.. DocumentRow.Columns.Select(c => new AnswerColumn<Shown>(c.Key, s => c.Value(s.Document), c.IsNumber))]);
                return 0;
            }

            call.Answer.Show(DocumentRow.Of(document), DocumentRow.Columns);
            call.Answer.List(
                orders, new("column.id", o => o.Id, true), new("column.section", o => o.Section), new("column.due", o => o.Due), new("column.action", o => o.Quote));
            return 0;
        });
    }
}

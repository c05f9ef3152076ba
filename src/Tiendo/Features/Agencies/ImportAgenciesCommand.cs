using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary><c>agencies import FILE</c>: loads newer lists and reports what they change.</summary>
internal static class ImportAgenciesCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var file = new Argument<string>("FILE") { Description = say["help.agencies.import.file"], HelpName = say["help.file"], Arity = ArgumentArity.ZeroOrOne };
        var units = new Option<string>("--units") { Description = say["help.agencies.import.units"], HelpName = say["help.file"] };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        return LedgerCommand.Create(app, "import", say["help.agencies.import"], [file, units, why], async (call, stop) =>
        {
            var unitsFile = call.Get(units);
            var agenciesFile = unitsFile is null ? call.Need(file) : call.Get(file);
            // A first load needs both lists: the one that is not given is the shipped one.
            if (!await call.Db.Units.AnyAsync(stop)) unitsFile ??= Path.Combine(app.ListsFolder, "units.csv");
            if (!await call.Db.Agencies.AnyAsync(stop)) agenciesFile ??= Path.Combine(app.ListsFolder, "agencies.csv");
            var report = await new ImportAgencies(AgenciesFeature.References)
                .RunAsync(call.Db, new(agenciesFile, unitsFile), call.ActOf(call.Get(why) ?? say["agencies.import-why"]), stop);
            call.Answer.Remark(Summary(report, call.Say));
            if (report.Changes.Count > 0 || call.Answer.Form != AnswerForm.Table) Show(call, report);
            if (report.Journal is { } row) call.SayRecorded(row);
            return 0;
        }, createsData: true);
    }

    private static string Summary(AgenciesReport report, Messages say) => say.Say("agencies.imported",
        [.. Enum.GetValues<ListChangeKind>().Select(kind => (kind.ToString().ToLowerInvariant(),
            report.Changes.Where(change => change.Kind == kind).DistinctBy(change => (change.List, change.Key)).Count().ToString(CultureInfo.InvariantCulture)))]);

    private static void Show(LedgerCall call, AgenciesReport report)
    {
        var rows = call.Answer.Form == AnswerForm.Table ? report.Changes.Where(change => change.Kind != ListChangeKind.Added || report.Changes.Count <= 100).ToList() : report.Changes;
        if (rows.Count == 0) return;
        call.Answer.List(rows,
            new("agencies.column.change", c => call.Say[$"agencies.change.{c.Kind.ToString().ToLowerInvariant()}"]), new("agencies.column.key", c => c.Key), new("agencies.column.name", c => c.Name),
            new("agencies.column.field", c => c.Field), new("agencies.column.before", c => c.Before), new("agencies.column.after", c => c.After), new("agencies.column.references", c => c.References, true));
    }
}

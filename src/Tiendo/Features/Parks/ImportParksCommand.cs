using System.CommandLine;
using System.Globalization;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary><c>parks import</c>: CSV, XLSX or GeoJSON.</summary>
internal static class ImportParksCommand
{
    private sealed record Result(string File, int Rows, long Seq);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var file = new Argument<string>("file") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.file"], Description = say["help.parks.file"] };
        var province = AgenciesQueries.ProvinceOption(say);
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        return LedgerCommand.Create(app, "import", say["help.parks.import"], [file, province, why], async (call, stop) =>
        {
            var path = call.Need(file);
            var provinceId = await AgenciesQueries.WrittenProvinceAsync(call, province, null, stop);
            var (journal, rows) = await new ImportParks(call.Db, app.ListsFolder).RunAsync(provinceId, path, call.ActOf(call.Get(why) ?? say["parks.why-import"]), stop);
            if (call.Answer.Form == AnswerForm.Table) call.Answer.Remark(say.Say("parks.imported", ("file", path), ("rows", rows.ToString(CultureInfo.InvariantCulture))));
            else call.Answer.Show(new Result(path, rows, journal.Seq), new AnswerColumn<Result>("column.source", r => r.File), new("column.rows", r => r.Rows, true));
            call.SayRecorded(journal);
            return 0;
        }, createsData: true);
    }
}

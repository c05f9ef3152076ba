using System.CommandLine;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations add</c>: records one figure.</summary>
internal static class AddObservationCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var fields = WrittenFigure.Names.Select(name => new Option<string>("--" + (name == "as_of" ? "on" : name)) { Description = say["help.figures.add." + name], HelpName = say["help.words"] }).ToArray();
        var (decimals, province) = (FigureOptions.Decimal(say), AgenciesQueries.ProvinceOption(say));
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        var supersedes = new Option<long?>("--supersedes") { Description = say["help.figures.supersedes"], HelpName = say["help.id"] };
        return LedgerCommand.Create(app, "add", say["help.observations.add"], [.. fields, decimals, province, why, supersedes], async (call, stop) =>
        {
            var written = new WrittenFigure();
            for (var at = 0; at < fields.Length; at++) written[(FigureField)at] = call.Get(fields[at])?.Trim() ?? "";
            var reason = call.Get(supersedes) is null ? call.Get(why) ?? "" : call.Need(why);
            var input = new FigureToAdd(written, await AgenciesQueries.AskedProvinceAsync(call, province, stop), FigureOptions.Decimal(call.Get(decimals)), call.Get(supersedes));
            var measures = MeasuresFile.Load(app.ListsFolder);
            var added = await new AddObservation(call.Db, measures).RunAsync(input, call.ActOf(reason), stop);

            foreach (var doubt in added.Doubts) app.Terminal.Complain(say.Say("figure.answer.doubt", ("text", say.Say(doubt.Code, doubt.Values))));
            var text = new FigureText(measures, say);
            var row = (await FigureRows.ReadAsync(call, [added.Observation], stop))[0];
            call.Answer.Show(row,
                new("column.id", r => r.Id), new("column.where", r => r.PlaceName), new("column.measure", r => text.Measure(r.Measure)),
                new("column.value", r => text.Value(r.Value, r.Upper, r.Unit, r.Hedge)), new("figure.column.period", r => FigureText.Period(r.From, r.To)), new("figure.column.source", r => r.Source));
            if (added.Journal is { } journal) call.SayRecorded(journal);
            else call.Answer.Remark(say["figure.answer.there-already"]);
            return 0;
        });
    }
}

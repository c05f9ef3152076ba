using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations supersede</c>: a figure is no longer to be used.</summary>
internal static class SupersedeObservationCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var id = new Argument<string>("id") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.id"], Description = say["help.figures.supersede.id"] };
        var by = new Option<long?>("--with") { Description = say["help.figures.supersede.with"], HelpName = say["help.id"] };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        var province = AgenciesQueries.ProvinceOption(say);
        return LedgerCommand.Create(app, "supersede", say["help.observations.supersede"], [id, by, why, province], async (call, stop) =>
        {
            var number = RowId.Parse(call.Need(id)) ?? throw new RuleBroken("call.number-wrong", null, ("option", say["help.id"]), ("given", call.Need(id)), ("least", "1"));
            var at = await AgenciesQueries.AskedProvinceAsync(call, province, stop) ?? await ObservationHistory.ProvinceAsync(call.Db, number, stop);
            call.SayRecorded(await new SupersedeObservation(call.Db).RunAsync(at, number, call.Get(by), call.ActOf(call.Need(why)), stop));
            await ObservationHistory.ShowAsync(call, MeasuresFile.Load(app.ListsFolder), number, at, stop);
            return 0;
        });
    }
}

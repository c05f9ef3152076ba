using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary><c>parks list</c>: the parks there are on a day.</summary>
internal static class ListParksCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var province = AgenciesQueries.ProvinceOption(say);
        var kind = new Option<string>("--kind") { Description = say["help.parks.kind"], HelpName = "kcn|ccn|kkt" };
        var stage = new Option<string>("--stage") { Description = say["help.parks.stage"], HelpName = string.Join('|', ParkWords.Stages) };
        var all = new Option<bool>("--all") { Description = say["help.parks.all"] };
        return LedgerCommand.Create(app, "list", say["help.parks.list"], [province, kind, stage, all], async (call, stop) =>
        {
            var onlyKind = Choice(call.Get(kind), "--kind", ParkWords.Kind, ParkWords.Kinds);
            var onlyStage = Choice(call.Get(stage), "--stage", ParkWords.Stage, ParkWords.Stages);
            var provinceId = await AgenciesQueries.AskedProvinceAsync(call, province, stop);
            var view = await ParkDay.LoadAsync(call, provinceId, stop);
            var rows = view.Parks
                .Where(park => Exists(park, call) && (call.Get(all) || park.MergeOn(call.AsOf, call.KnownOn) is null))
                .Select(view.Summary)
                .Where(park => (onlyKind is null || park.Kind == onlyKind) && (onlyStage is null || park.Stage == onlyStage))
                .ToList();
            call.SayDays();
            call.Answer.List(rows, ParkSummary.Columns(say, all: call.Answer.Form == AnswerForm.Csv || call.Get(all)));
            return 0;
        });
    }

    private static bool Exists(ParkHistory park, LedgerCall call) =>
        park.All<ParkName>().Any(name => name.Main && DatedEntries.IsKnown(name, call.KnownOn) && !(name.From > call.AsOf));

    private static T? Choice<T>(string? given, string option, Func<string?, T?> read, IEnumerable<string> choices) where T : struct => given is null
        ? null
        : read(given) ?? throw new RuleBroken("call.choice", null, ("option", option), ("given", given), ("choices", string.Join(", ", choices)));
}

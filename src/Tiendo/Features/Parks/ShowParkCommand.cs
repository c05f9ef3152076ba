using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Parks;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary><c>parks show</c>: one park on a day, with all that was said of it and by whom.</summary>
internal static class ShowParkCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var park = new Argument<string>("park") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.park"], Description = say["help.parks.park"] };
        return LedgerCommand.Create(app, "show", say["help.parks.show"], [park], async (call, stop) =>
        {
            var place = await RecordParkCommand.ParkAsync(call, call.Need(park), stop);
            var found = (await ParkHistories.LoadAsync(call.Db, place.ProvinceId, stop)).First(known => known.PhasePlaces.Prepend(known.Place).Any(own => own.Id == place.Id));
            await ShowAsync(call, found, stop);
            return 0;
        });
    }

    public static async Task ShowAsync(LedgerCall call, ParkHistory park, CancellationToken stop)
    {
        var ids = park.Entries.Select(entry => entry.DocumentId).OfType<long>().Distinct().ToList();
        var documents = (await call.Db.Documents.AsNoTracking().Where(d => d.ProvinceId == park.Place.ProvinceId && ids.Contains(d.Id)).ToListAsync(stop)).ToDictionary(d => d.Id, DocumentsQueries.Name);
        var day = await ParkDay.LoadAsync(call, park.Place.ProvinceId, stop);
        var view = ParkView.Of(day.Parks.First(known => known.Place.Id == park.Place.Id), day, documents);
        if (call.Answer.Form == AnswerForm.Csv)
        {
            call.Answer.List(view.History, ParkEntryViews.Columns(call.Say, withPlace: true));
            return;
        }
        call.SayDays();
        call.Answer.Show(view, Fields(call.Say));
        if (call.Answer.Form == AnswerForm.Table) call.Answer.List(view.History, ParkEntryViews.Columns(call.Say, withPlace: view.History.Any(entry => entry.Place != view.Code)));
    }

    private static IReadOnlyList<AnswerColumn<ParkView>> Fields(Messages say) =>
    [
        new("column.code", park => park.Code), new("column.park-name", park => park.Name), new("column.park-kind", park => say[$"parks.kind.{park.Kind}"]),
        new("column.communes", park => park.Communes.Select(commune => commune.Words(say))),
        new("column.stage", park => park.Stage is { } stage ? say[$"parks.stage.{stage}"] + (park.StageUncertain ? " ?" : "") : null),
        new("column.area", park => ParkSummary.AreaWords(park.Area, say)), new("column.investor", park => park.Investors), new("column.phases", park => park.Phases),
        new("column.boundary", park => BoundaryWords(park.Boundary, say)),
        new("column.merged-into", park => park.MergedInto), new("column.merged-from", park => park.MergedFrom),
    ];

    private static string? BoundaryWords(BoundaryView? boundary, Messages say)
    {
        if (boundary is null) return null;
        var text = say.Say("parks.boundary", ("area", Numbers.Say(boundary.AreaHa, say)), ("reference", boundary.Reference));
        return boundary.DifferencePercent is { } percent
            ? text + "; " + say.Say(boundary.Agrees == true ? "parks.boundary-agrees" : "parks.boundary-differs", ("percent", (percent > 0 ? "+" : "") + Numbers.Say(percent, say, 2)))
            : text;
    }
}

using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations list</c>: what was recorded.</summary>
internal static class ListObservationsCommand
{
    private sealed record Row(long Id, string Place, string Measure, decimal Value, string Unit, DateOnly To);

    public static Command Create(App app)
    {
        var place = new Option<string>("--place") { Description = app.Messages["help.place"], HelpName = app.Messages["help.name"] };
        return LedgerCommand.Create(app, "list", app.Messages["help.observations.list"], [place], async (call, stop) =>
        {
            var asked = call.Get(place);
            var rows = await (
                from observation in call.Db.Observations
                join at in call.Db.Places on new { observation.ProvinceId, Id = observation.PlaceId } equals new { at.ProvinceId, at.Id }
                where asked == null || at.Code == asked
                orderby observation.ProvinceId, observation.Id
                select new Row(observation.Id, at.Name, observation.Measure, observation.Value, observation.Unit, observation.To)).ToListAsync(stop);
            call.Answer.List(rows,
                new("column.id", r => r.Id, true), new("column.where", r => r.Place), new("column.measure", r => r.Measure),
                new("column.value", r => r.Value, true), new("column.unit", r => r.Unit), new("column.day", r => r.To));
            return 0;
        });
    }
}

using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones rebuild</c>: the derived moves are made anew from the orders.</summary>
internal static class RebuildMovesCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "rebuild", say["help.milestones.rebuild"], [province], async (call, stop) =>
        {
            var provinces = await AgenciesQueries.AskedProvinceAsync(call, province, stop) is { } asked
                ? [asked]
                : await call.Db.Milestones.Select(m => m.ProvinceId).Distinct().OrderBy(id => id).ToListAsync(stop);
            foreach (var id in provinces)
            {
                var rows = await new RebuildMoves(call.Db).RunAsync(id, call.ActOf(say["milestone.why-rebuild"]), stop);
                call.Answer.Remark(say.Say("milestone.rebuilt", ("province", id.ToString(CultureInfo.InvariantCulture)), ("count", rows.ToString(CultureInfo.InvariantCulture))));
            }
            return 0;
        });
    }
}

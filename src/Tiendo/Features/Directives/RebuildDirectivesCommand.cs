using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary><c>directives rebuild</c>: makes the counted states again.</summary>
internal static class RebuildDirectivesCommand
{
    private sealed record Row(int Province, int Directives, int States);

    public static Command Create(App app) => LedgerCommand.Create(app, "rebuild", app.Messages["help.directives.rebuild"], [], async (call, stop) =>
    {
        var rows = new List<Row>();
        foreach (var province in await call.Db.Directives.Select(d => d.ProvinceId).Distinct().Order().ToListAsync(stop))
        {
            var (directives, states) = await new RebuildStates(call.Db).RunAsync(province, call.ActOf(call.Say["directives.why-rebuild"]), stop);
            rows.Add(new(province, directives, states));
        }

        call.Answer.List(
            rows, new("directives.column.province", r => r.Province.ToString(CultureInfo.InvariantCulture), true),
            new("directives.column.orders", r => r.Directives, true), new("directives.column.states", r => r.States, true));
        return 0;
    });
}

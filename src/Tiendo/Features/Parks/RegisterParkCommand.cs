using System.CommandLine;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary><c>parks register</c>: a park that is not yet in the data.</summary>
internal static class RegisterParkCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var entry = new EntryOptions(say);
        var code = entry.Needed("code", "help.code", "help.parks.new-code");
        var name = entry.Needed("name", "help.name", "help.parks.main-name");
        var kind = new Option<string>("--kind") { Description = say["help.parks.kind"], HelpName = "kcn|ccn|kkt" };
        var province = AgenciesQueries.ProvinceOption(say);
        return LedgerCommand.Create(app, "register", say["help.parks.register"], [code, name, kind, province, .. entry.All], async (call, stop) =>
        {
            var row = new ParkRow(ParkRowKind.Park, call.Need(code), call.Need(name), call.Need(kind));
            return await entry.RecordAsync(call, await AgenciesQueries.WrittenProvinceAsync(call, province, null, stop), "parks.register", row, stop);
        }, createsData: true);
    }
}

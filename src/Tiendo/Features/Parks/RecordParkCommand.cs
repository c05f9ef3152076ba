using System.CommandLine;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary><c>parks rename|name|commune|investor|phase|decision|status|boundary|merge</c>: one more thing about a park.</summary>
internal static class RecordParkCommand
{
    public static Command Create(App app, string word, ParkRowKind kind)
    {
        var say = app.Messages;
        var entry = new EntryOptions(say);
        var park = entry.Needed("park", "help.park", "help.parks.park");
        var value = entry.Needed("value", WordOf(kind), $"help.parks.{word}.value");
        var detail = kind switch
        {
            ParkRowKind.OtherName => new Option<string>("--language") { Description = say["help.parks.language"], HelpName = "vi|en" },
            ParkRowKind.Decision => new Option<string>("--kind") { Description = say["help.parks.decision.kind"], HelpName = string.Join('|', ParkWords.Decisions) },
            ParkRowKind.Boundary => new Option<string>("--reference") { Description = say["help.parks.reference"], HelpName = "\"VN-2000 107°15'\"" },
            _ => null,
        };
        var lead = kind == ParkRowKind.Commune ? new Option<bool>("--lead") { Description = say["help.parks.lead"] } : null;
        Symbol?[] own = [detail, lead];
        return LedgerCommand.Create(app, word, say[$"help.parks.{word}"], [park, value, .. own.OfType<Symbol>(), .. entry.All], async (call, stop) =>
        {
            var place = await ParkAsync(call, call.Need(park), stop);
            var given = call.Need(value);
            var row = new ParkRow(kind, place.Code, kind switch
            {
                ParkRowKind.Boundary => SheetFile.Text(given, SheetFile.Bytes(given)),
                ParkRowKind.Merge => (await ParkAsync(call, given, stop)).Code,
                _ => given,
            }, lead is not null && call.Get(lead) ? "lead" : detail is null ? null : call.Get(detail));
            return await entry.RecordAsync(call, place.ProvinceId, "parks." + word, row, stop);
        });
    }

    private static string WordOf(ParkRowKind kind) => kind switch
    {
        ParkRowKind.Boundary => "help.file",
        ParkRowKind.Merge => "help.park",
        ParkRowKind.Phase or ParkRowKind.Decision => "help.number",
        ParkRowKind.Status => "help.parks.status-word",
        _ => "help.name",
    };

    /// <summary>The park or phase that a code or name means; units of the same name are left aside.</summary>
    /// <exception cref="RuleBroken">place.unknown, place.ambiguous, parks.not-a-park</exception>
    public static async Task<Place> ParkAsync(LedgerCall call, string text, CancellationToken stop)
    {
        var finder = await ParksQueries.FinderAsync(call.Db, null, stop);
        var found = finder.TryFind(text, call.AsOf);
        return found.Where(known => known.ParkKind is not null).ToList() switch
        {
            [var park] => park.Place,
            [] when found.Count > 0 => throw new RuleBroken("parks.not-a-park", null, ("given", found[0].Label)),
            _ => finder.Find(text, call.AsOf).Place,
        };
    }
}

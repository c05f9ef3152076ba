using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Agencies;

/// <summary><c>agencies list</c>: the lists as they stand on a day.</summary>
internal static class ListAgenciesCommand
{
    private sealed record Row(
        string Key, string Name, string Kind, string? Province, string? District, DateOnly? ValidFrom, DateOnly? ValidTo,
        IReadOnlyList<string> Successors, IReadOnlyList<string> OtherNames, string? LegalBasis, string Confidence, string? Note, DateOnly? UnlistedSince);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var units = new Option<bool>("--units") { Description = say["help.agencies.list.units"] };
        var all = new Option<bool>("--all") { Description = say["help.agencies.list.all"] };
        var province = AgenciesQueries.ProvinceOption(say);
        return RegisterCall.Create(app, "list", say["help.agencies.list"], [units, all, province], call =>
        {
            var of = call.Parse.GetValue(province) is { } text
                ? call.Register.FindProvince(text)?.Name ?? throw new RuleBroken("agencies.province-unknown", null, ("given", text))
                : null;
            IEnumerable<ListedRow> rows = call.Parse.GetValue(units)
                ? call.Register.Units.Where(unit => of is null || unit.Province == of)
                : call.Register.Agencies.Where(agency => of is null || agency.Province is null || agency.Province == of);
            if (!call.Parse.GetValue(all)) rows = rows.Where(row => !(row.ValidFrom > call.AsOf) && !(row.ValidTo < call.AsOf));
            call.Answer.List([.. rows.Select(row => ToRow(row, call.Register))],
                new("agencies.column.key", r => r.Key), new("agencies.column.name", r => r.Name), new("agencies.column.type", r => r.Kind), new("agencies.column.province", r => r.Province),
                new("agencies.column.valid-from", r => r.ValidFrom), new("agencies.column.valid-to", r => r.ValidTo), new("agencies.column.successors", r => r.Successors),
                new("agencies.column.legal-basis", r => r.LegalBasis), new("agencies.column.confidence", r => r.Confidence));
            return 0;
        });
    }

    private static Row ToRow(ListedRow row, AgencyRegister register) => new(
        row.Key, row.Name, row is Unit { Type: var type } ? type : ((Agency)row).Level.ToString().ToLowerInvariant(), row.Province, (row as Unit)?.District, row.ValidFrom, row.ValidTo,
        [.. register.ListedSuccessors(row.Key).Select(heir => heir.InPart ? "part:" + heir.Key : heir.Key)],
        row.OtherNames?.Split("; ") ?? [], row.LegalBasis, row.Confidence.ToString(), row.Note, row.UnlistedSince);
}

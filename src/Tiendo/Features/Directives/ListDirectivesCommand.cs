using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Search;
using Tiendo.Domain.Sources;
using Tiendo.Features.Agencies;
using Tiendo.Features.Documents;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary><c>directives list</c>: by due day.</summary>
internal static class ListDirectivesCommand
{
    private const int Usual = 200;

    public static Command Create(App app)
    {
        var say = app.Messages;
        var agency = Words("--agency", "help.directives.agency");
        var park = Words("--park", "help.directives.park");
        var state = new Option<string>("--state") { Description = say["help.directives.state"], HelpName = StatusChoice.Words };
        var document = Words("--document", "help.directives.document");
        var topic = Words("--topic", "help.directives.topic");
        var text = Words("--text", "help.directives.text");
        var province = AgenciesQueries.ProvinceOption(say);
        var after = Words("--after", "help.directives.after");
        var limit = new Option<int?>("--limit") { Description = say["help.limit"], HelpName = say["help.number"] };
        return LedgerCommand.Create(app, "list", say["help.directives.list"], [agency, park, state, document, topic, text, province, after, limit], async (call, stop) =>
        {
            var register = await AgenciesQueries.RegisterAsync(call.Db, app.ListsFolder, stop);
            var agencies = new AgenciesToday(register, call.AsOf);
            int? only = call.Get(province) is { } named ? AgenciesQueries.ProvinceId(register, named) : null;
            var filter = new DirectiveFilter(call.AsOf, call.KnownOn)
            {
                ProvinceId = only, Topic = call.Get(topic), Text = call.Get(text), Limit = call.GetCount(limit, Usual),
                Statuses = call.Get(state) is { } asked ? StatusChoice.Parse(asked) : null,
                After = call.Get(after) is { } key ? DirectiveKey.Parse(key) ?? throw new RuleBroken("directives.after-wrong", null, ("given", key)) : null,
            };
            if (call.Get(agency) is { } body) filter = filter with { AgencyKeys = await AgencyKeysAsync(call, register, agencies, body, only, stop) };
            if (call.Get(park) is { } where) filter = await AtPlaceAsync(call, filter, where, stop);
            if (call.Get(document) is { } reference)
            {
                var found = await DocumentsQueries.FindAsync(call.Db, only, reference, stop);
                filter = filter with { DocumentId = found.Id, ProvinceId = found.ProvinceId };
            }

            var listed = await ListDirectives.RunAsync(call.Db, filter, stop);
            var page = listed.Take(filter.Limit).ToList();
            var documents = await DocumentsAsync(call, page, stop);
            var rows = page.ConvertAll(l => DirectiveRow.Of(l, call.AsOf, agencies, documents.GetValueOrDefault((l.Directive.ProvinceId, l.Directive.DocumentId))));
            call.SayDays();
            call.Answer.List(rows, DirectiveRow.Columns(say, rows.Select(r => r.Province).Distinct().Skip(1).Any(), call.Answer.Form));
            if (listed.Count > page.Count) call.Answer.Remark(say.Say("directives.more", ("key", rows[^1].Key)));
            return 0;
        });

        Option<string> Words(string option, string help) => new(option) { Description = say[help], HelpName = say["help.words"] };
    }

    // Also what was ordered from bodies whose duty it has since taken over.
    private static async Task<IReadOnlyList<string>> AgencyKeysAsync(
        LedgerCall call, AgencyRegister register, AgenciesToday agencies, string text, int? province, CancellationToken stop)
    {
        var used = await call.Db.DirectiveStates.Where(s => province == null || s.ProvinceId == province).Select(s => new { s.ProvinceId, s.AgencyKey }).Distinct().ToListAsync(stop);
        var keys = used.Where(u => register.Resolve(text, call.AsOf, u.ProvinceId, call.AsOf) is { Today: [{ } today, ..] } && agencies.KeyOf(u.AgencyKey, u.ProvinceId) == today.Key)
            .Concat(used.Where(u => u.AgencyKey.StartsWith('~') && Folded.Of(u.AgencyKey).Contains(Folded.Of(text), StringComparison.Ordinal)))
            .Select(u => u.AgencyKey).Distinct().ToList();
        return keys.Count > 0 || used.Exists(u => register.Resolve(text, call.AsOf, u.ProvinceId).Named is not null) ? keys : throw new RuleBroken("directives.agency-unknown", null, ("given", text));
    }

    private static async Task<DirectiveFilter> AtPlaceAsync(LedgerCall call, DirectiveFilter filter, string text, CancellationToken stop)
    {
        var place = await ParksQueries.FindPlaceAsync(call.Db, filter.ProvinceId, text, call.AsOf, stop);
        return filter with { ProvinceId = place.ProvinceId, PlaceIds = await DirectivesQueries.PlaceIdsAsync(call.Db, place, call.AsOf, call.KnownOn, stop) };
    }

    internal static async Task<Dictionary<(int, long), Document>> DocumentsAsync(LedgerCall call, IEnumerable<ListedDirective> listed, CancellationToken stop)
    {
        var documents = new Dictionary<(int, long), Document>();
        foreach (var province in listed.GroupBy(l => l.Directive.ProvinceId))
        {
            var ids = province.Select(l => l.Directive.DocumentId).Distinct().ToList();
            foreach (var document in await call.Db.Documents.Where(d => d.ProvinceId == province.Key && ids.Contains(d.Id)).ToListAsync(stop)) documents[(document.ProvinceId, document.Id)] = document;
        }

        return documents;
    }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Features.Notices;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>An order of a reading as it would be accepted.</summary>
public sealed record OrderProposal(
    int Number, string Section, string Action, IReadOnlyList<AgencyShown> Lead, IReadOnlyList<AgencyShown> Coordinate, IReadOnlyList<PlaceShown> Places, string? Matter,
    IReadOnlyList<string> Topics, DateOnly? Due, string? DeadlineWords, Recurrence? Recurrence, string? WaitsFor, string Explanation, IReadOnlyList<string> Doubts, long? AcceptedAs)
{
    internal static async Task<IReadOnlyList<OrderProposal>> OfAsync(LedgerCall call, NoticeFile notice, int provinceId, AgencyRegister register, CancellationToken stop)
    {
        var orders = new ReadOrders(call.Db, register, await ParksQueries.FinderAsync(call.Db, provinceId, stop, call.App.ListsFolder), notice, provinceId, call.Today);
        var agencies = new AgenciesToday(register, call.Today);
        var known = await KnownAsync(call.Db, provinceId, notice, stop);
        var proposals = new List<OrderProposal>();
        for (var number = 1; number <= notice.Reading.Directives.Count; number++)
        {
            var directive = orders.Accept(number, OrderChange.None, 0, 0, call.ActOf(""));
            var places = orders.Places(notice.Reading.Directives[number - 1].Places);
            proposals.Add(new(
                number, directive.Section, directive.Quote, Shown(directive.Lead), Shown(directive.Coordinate), [.. places.Select(p => new PlaceShown(p.Words, p.Place?.Code, p.Place?.Name))],
                directive.Matter, directive.Topics, directive.Due, directive.DeadlineWords, directive.Recurrence, directive.TriggerWords, DeadlineExplained.Of(directive, [], call.Say),
                [.. notice.Reading.Directives[number - 1].Doubts.Select(call.Say.Explain)], known.TryGetValue(number, out var id) ? id : null));
        }

        return proposals;

        IReadOnlyList<AgencyShown> Shown(IReadOnlyList<DirectiveAgency> named) => [.. named.Select(a => DirectiveRow.Shown(a, provinceId, agencies))];
    }

    internal static IReadOnlyList<AnswerColumn<OrderProposal>> Columns(Messages say) =>
    [
        new("directives.column.number", p => p.Number, true),
        new("column.lead", p => p.Lead.Select(a => a.Key is null ? say.Say("directives.lead-unlisted", ("name", a.Name)) : DirectiveRow.LeadText(a, say))),
        new("directives.column.places", p => p.Places.Select(x => x.Code is { } code ? $"{x.Words} ({code})" : say.Say("directives.place-unknown", ("words", x.Words)))),
        new("column.due", p => p.Explanation),
        new("column.doubts", p => p.Doubts),
        new("directives.column.accepted-as-id", p => p.AcceptedAs, true),
    ];

    private static async Task<IReadOnlyDictionary<int, long>> KnownAsync(TiendoDb db, int provinceId, NoticeFile notice, CancellationToken stop)
    {
        var header = notice.Reading.Document;
        if (header is not { Number: { } number, Date: { } day }) return new Dictionary<int, long>();
        var id = await db.Documents.Where(d => d.ProvinceId == provinceId && d.Number == number && d.IssuedOn == day).Select(d => (long?)d.Id).FirstOrDefaultAsync(stop);
        return id is { } known ? await ReadOrders.AcceptedAsync(db, provinceId, known, stop) : new Dictionary<int, long>();
    }
}

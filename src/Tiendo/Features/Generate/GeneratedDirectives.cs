using Tiendo.Domain.Directives;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Generate;

/// <summary>The notices of one province, their orders, and what became of them.</summary>
internal sealed class GeneratedDirectives
{
    private readonly List<Document> notices = [];
    private readonly List<Directive> directives = [];
    private readonly List<DirectiveAct> acts = [];
    private readonly List<StateRow> states = [];

    /// <param name="orders">The orders, by meeting.</param>
    /// <param name="places">The province's places.</param>
    /// <param name="leads">Who leads what.</param>
    /// <param name="province">The province's name.</param>
    /// <param name="ids">Draws so many identities and gives the first.</param>
    /// <param name="seed">Of the dice.</param>
    public GeneratedDirectives(IReadOnlyList<GeneratedOrder> orders, GeneratedPlaces places, GeneratedLeads leads, string province, Func<int, long> ids, long seed)
    {
        var provinceId = places.All[0].ProvinceId;
        var documents = AddNotices(orders, provinceId, province, ids);
        var first = ids(orders.Count);
        var byTurn = new Dictionary<(int Chain, int Turn), int>(orders.Count);
        for (var i = 0; i < orders.Count; i++) byTurn[(orders[i].Chain, orders[i].Turn)] = i;
        var (meeting, ordinal) = (-1, 0);
        for (var i = 0; i < orders.Count; i++)
        {
            var order = orders[i];
            ordinal = order.Meeting == meeting ? ordinal + 1 : 1;
            meeting = order.Meeting;
            var directive = Directive(order, first + i, documents[meeting], ordinal, places, leads);
            (long, DateOnly)? next = order.IsLast ? null : byTurn[(order.Chain, order.Turn + 1)] is var at ? (first + at, orders[at].On) : null;
            var steps = GeneratedActs.Of(order, directive, next, () => ids(1), seed);
            directives.Add(directive);
            acts.AddRange(steps);
            states.AddRange(StateRow.Of(directive, steps));
        }
    }

    /// <summary>One notice a meeting.</summary>
    public IReadOnlyList<Document> Notices => notices;

    /// <summary>The orders as accepted.</summary>
    public IReadOnlyList<Directive> Directives => directives;

    public IReadOnlyList<DirectiveAct> Acts => acts;

    /// <summary>Their states, derived as everywhere.</summary>
    public IReadOnlyList<StateRow> States => states;

    private Dictionary<int, long> AddNotices(IReadOnlyList<GeneratedOrder> orders, int provinceId, string province, Func<int, long> ids)
    {
        var documents = new Dictionary<int, long>();
        foreach (var meeting in orders.GroupBy(o => o.Meeting))
        {
            var (id, on) = (ids(1), meeting.First().On);
            documents[meeting.Key] = id;
            notices.Add(new()
            {
                ProvinceId = provinceId, Id = id, Rank = SourceRank.Official, Kind = "thông báo", Number = $"{meeting.Key + 1}/TB-UBND", IssuedOn = on,
                Title = $"Kết luận cuộc họp về tiến độ các khu, cụm công nghiệp tỉnh {province}, ngày {on.Day}/{on.Month}/{on.Year}",
                Issuer = $"UBND tỉnh {province}", Language = "vi", RecordedOn = on, RecordedBy = GeneratedProvince.By,
            });
        }
        return documents;
    }

    private static Directive Directive(GeneratedOrder order, long id, long document, int ordinal, GeneratedPlaces places, GeneratedLeads leads)
    {
        var park = places.Park(order.Park);
        var lead = leads.Lead(order);
        var time = order.Time;
        return new()
        {
            ProvinceId = park.ProvinceId, Id = id, DocumentId = document, Ordinal = ordinal, GivenOn = order.On, Section = "1", Heading = park.Name,
            Quote = order.Sentence(string.Join(" và ", lead.Select(a => a.Name)), park.Name), Matter = park.Name,
            Lead = lead, Coordinate = leads.Coordinate(order), Topics = order.Matter.Topics,
            Places = [new() { ProvinceId = park.ProvinceId, DirectiveId = id, Ordinal = 1, PlaceId = park.Id, Words = park.Name }],
            Quantities = order.Quantity is { } n ? [new(n, order.Matter.Unit!, "exact", order.QuantityWords!)] : [],
            DeadlineWords = time.Words, Operator = time.Operator, Granularity = time.Granularity, Due = time.Due,
            Recurrence = time.Operator == DeadlineOperator.Recurring ? Recurrence.Monthly : null,
            RecursUntil = time.Operator == DeadlineOperator.Recurring ? order.On.AddMonths(6) : null,
            TriggerWords = time.Operator == DeadlineOperator.After ? time.Words : null,
            Priority = order.Chain % 20 == 0 ? Priority.Urgent : Priority.Normal, RecordedOn = order.On, RecordedBy = GeneratedProvince.By,
        };
    }
}

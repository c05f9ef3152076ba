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
    /// <param name="files">Makes the latest notices files.</param>
    /// <param name="ids">Draws so many identities and gives the first.</param>
    /// <param name="seed">Of the dice.</param>
    public GeneratedDirectives(
        IReadOnlyList<GeneratedOrder> orders, GeneratedPlaces places, GeneratedLeads leads, string province, GeneratedNotices files, Func<int, long> ids, long seed)
    {
        var provinceId = places.All[0].ProvinceId;
        var documents = AddNotices(orders, provinceId, province, files, places, leads, ids, seed);
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

    private Dictionary<int, long> AddNotices(
        IReadOnlyList<GeneratedOrder> orders, int provinceId, string province, GeneratedNotices files, GeneratedPlaces places, GeneratedLeads leads, Func<int, long> ids, long seed)
    {
        var documents = new Dictionary<int, long>();
        var meetings = orders.GroupBy(o => o.Meeting).Select(g => g.ToList()).ToList();
        for (var i = 0; i < meetings.Count; i++)
        {
            var notice = Notice(meetings[i][0].Meeting, meetings[i][0].On);
            documents[meetings[i][0].Meeting] = notice.Id;
            notices.Add(i < meetings.Count - GeneratedNotices.Accepted ? notice : files.Read(notice, Said(meetings[i]), isAccepted: true));
        }

        // What waits in the inbox orders again what was ordered some months before.
        for (var i = 0; i < Math.Min(GeneratedNotices.Waiting, meetings.Count); i++)
        {
            var dice = Dice.Of(seed, provinceId, i, 5);
            var on = GenerateRequest.LastDay.AddDays(i - GeneratedNotices.Waiting);
            var again = meetings[Math.Max(0, meetings.Count - GeneratedNotices.Accepted - 1 - i)];
            notices.Add(files.Read(
                Notice(meetings[^1][0].Meeting + 1 + i, on),
                Said(again.ConvertAll(order => order with { On = on, Turn = order.Turn + 1, Time = GeneratedTime.After(on, dice.Between(7, 120), dice) })), isAccepted: false));
        }

        return documents;

        List<(string Park, string Sentence)> Said(List<GeneratedOrder> given) =>
            given.ConvertAll(order => (places.Park(order.Park).Name, order.Sentence(string.Join(" và ", leads.Lead(order).Select(a => a.Name)), places.Park(order.Park).Name)));

        Document Notice(int meeting, DateOnly on) => new()
        {
            ProvinceId = provinceId, Id = ids(1), Rank = SourceRank.Official, Kind = "thông báo", Number = $"{meeting + 1}/TB-UBND", IssuedOn = on,
            Title = $"Kết luận cuộc họp về tiến độ các khu, cụm công nghiệp tỉnh {province}, ngày {on.Day}/{on.Month}/{on.Year}",
            Issuer = $"UBND tỉnh {province}", Language = "vi", RecordedOn = on, RecordedBy = GeneratedProvince.By,
        };
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

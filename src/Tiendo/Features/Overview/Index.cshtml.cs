using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Features.Directives;
using Tiendo.Features.Milestones;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Overview;

/// <summary>What needs a leader today?</summary>
[Needs(Right.See)]
public sealed class OverviewModel : LedgerPage
{
    /// <summary>So many days ahead an order is named here.</summary>
    public const int DaysAhead = 14;

    // What fits on one sheet of A4 with all the rest.
    private const int MostBodies = 9, MostDue = 6, MostMoved = 6;

    /// <summary>The bodies with the most overdue orders.</summary>
    public IReadOnlyList<Standings> Bodies { get; private set; } = [];

    /// <summary>How many bodies are not named, and how their orders stand together; null when all are.</summary>
    public (int Count, Standings Sum)? OtherBodies { get; private set; }

    /// <summary>All orders.</summary>
    public Standings All { get; private set; } = new(null, "", new Dictionary<DirectiveStatus, long>());

    /// <summary>The longest line of the table, for its bars.</summary>
    public long Longest { get; private set; } = 1;

    /// <summary>What is due next.</summary>
    public OrderLines Due { get; private set; } = new([], 0);

    /// <summary>Deadlines that moved furthest.</summary>
    public IReadOnlyList<MovedMatter> Moved { get; private set; } = [];

    /// <summary>How many moved in all.</summary>
    public int MovedInAll { get; private set; }

    /// <summary>The parks, the latest first.</summary>
    public IReadOnlyList<ParkLine> Parks { get; private set; } = [];

    /// <summary>Names of places by their identity.</summary>
    public IReadOnlyDictionary<long, (string Name, string? Code)> Places { get; private set; } = new Dictionary<long, (string, string?)>();

    /// <summary>The map of the parks.</summary>
    public ParkMap? Map { get; private set; }

    /// <summary>Figures of the province, and what of them and of the parks' changed.</summary>
    public OverviewFigures Figures { get; private set; } = OverviewFigures.None;

    /// <summary>How much does not fit together; null where there are too many figures to look through here.</summary>
    public int? Contradictions { get; private set; }

    /// <summary>Notices whose orders wait for acceptance; null for somebody who does not see notices.</summary>
    public int? WaitingNotices { get; private set; }

    /// <summary>What changed in a month.</summary>
    public ChangesOfMonth Changes { get; private set; } = ChangesOfMonth.None;

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var scope = await OrderScopeQueries.OfAsync(Visit);
        var (bodies, all) = await StandingQueries.ByLeadAsync(Visit, scope, Visit.AsOf);
        (Bodies, All) = ([.. bodies.Take(MostBodies)], all);
        if (bodies.Count > MostBodies) OtherBodies = (bodies.Count - MostBodies, Sum(bodies.Skip(MostBodies)));
        Longest = Math.Max(1, Bodies.Select(body => body.All).DefaultIfEmpty().Max());
        Due = await OrderLineQueries.DueAsync(Visit, scope, Visit.AsOf, Visit.AsOf.AddDays(DaysAhead), MostDue);
        var moved = await MovedQueries.OpenAsync(Visit, scope);
        (Moved, MovedInAll) = ([.. moved.Take(MostMoved)], moved.Count);
        var parks = await ParkLineQueries.OfAsync(Visit);
        Parks = [.. parks.OrderBy(park => park.Orders.Condition).ThenByDescending(park => park.Orders.Overdue)];
        Places = parks.SelectMany(park => park.Phases.Select(phase => (phase.Id, park)).Prepend((park.Id, park))).ToDictionary(pair => pair.Item1, pair => (pair.park.Name, (string?)pair.park.Code));
        Map = ParkMapQueries.Of(Visit, Parks);
        Figures = (await OverviewFigures.OfAsync(Visit)).For(Visit, parks);
        Contradictions = await ContradictionQueries.CountAsync(Visit);
        if (Visit.Person.May(Right.SeeAllOrders))
            WaitingNotices = await Visit.Remembered.GetAsync(Visit, "overview.notices", () => Visit.Db.Notices.CountAsync(n => n.ProvinceId == Visit.Province && n.State != NoticeState.Reviewed, Visit.Stop));
        Changes = await ChangesOfMonth.OfAsync(Visit, scope, all);
    }

    private static Standings Sum(IEnumerable<Standings> bodies) => new(
        "", "", bodies.SelectMany(body => body.ByStatus).GroupBy(pair => pair.Key).ToDictionary(same => same.Key, same => same.Sum(pair => pair.Value)));
}

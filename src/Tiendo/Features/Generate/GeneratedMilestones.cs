using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;

namespace Tiendo.Features.Generate;

/// <summary>The matters of one province that were ordered more than once, joined on the day they were ordered again.</summary>
internal sealed class GeneratedMilestones
{
    private readonly List<Milestone> milestones = [];
    private readonly List<MilestoneChange> changes = [];
    private readonly List<MilestoneMove> moves = [];

    /// <param name="orders">The orders, by meeting.</param>
    /// <param name="directives">The same, as they were accepted.</param>
    /// <param name="acts">What became of them.</param>
    /// <param name="nextId">Draws an identity.</param>
    public GeneratedMilestones(IReadOnlyList<GeneratedOrder> orders, IReadOnlyList<Directive> directives, IEnumerable<DirectiveAct> acts, Func<long> nextId)
    {
        var steps = acts.ToLookup(act => act.DirectiveId);
        var chains = orders.Zip(directives).GroupBy(pair => pair.First.Chain).Where(chain => chain.Skip(1).Any());
        foreach (var chain in chains) Add([.. chain.OrderBy(pair => pair.First.Turn)], steps, nextId);
    }

    public IReadOnlyList<Milestone> Milestones => milestones;

    /// <summary>Which order hangs on which, since when.</summary>
    public IReadOnlyList<MilestoneChange> Changes => changes;

    /// <summary>How their due days moved, derived as everywhere.</summary>
    public IReadOnlyList<MilestoneMove> Moves => moves;

    private void Add(List<(GeneratedOrder Order, Directive Directive)> chain, ILookup<long, DirectiveAct> steps, Func<long> nextId)
    {
        var ((order, first), second) = (chain[0], chain[1].Directive);
        var milestone = new Milestone
        {
            ProvinceId = first.ProvinceId, Id = nextId(), PlaceId = first.Places[0].PlaceId, Topic = order.Matter.Topics[0], Matter = order.Matter.Name,
            RecordedOn = second.GivenOn, RecordedBy = GeneratedProvince.By,
        };
        milestones.Add(milestone);
        var hung = new List<MilestoneOrder>();
        foreach (var (_, directive) in chain)
        {
            var change = new MilestoneChange
            {
                ProvinceId = milestone.ProvinceId, Id = nextId(), DirectiveId = directive.Id, MilestoneId = milestone.Id, Why = "cùng nơi, cùng việc",
                RecordedOn = directive == first ? second.GivenOn : directive.GivenOn, RecordedBy = GeneratedProvince.By,
            };
            changes.Add(change);
            hung.AddRange(MilestoneOrder.Of(milestone.Id, directive, steps[directive.Id], [change]));
        }
        moves.AddRange(MilestoneMove.Of(milestone.ProvinceId, milestone.Id, hung));
    }
}

namespace Tiendo.Domain.Milestones;

/// <summary>Finds the earlier orders that a new order repeats.</summary>
/// <param name="words">The list of matters and their words.</param>
public sealed class MilestoneProposals(MatterWords words)
{
    /// <summary>Below it two orders are not shown to a person as one matter.</summary>
    public const double Threshold = 0.5;

    /// <summary>From it on a proposal is strong, if no other milestone is as near.</summary>
    public const double StrongThreshold = 0.62;

    private const double Margin = 0.04;

    /// <summary>The proposals for an order, best first, one for each milestone.</summary>
    /// <param name="order">The new order.</param>
    /// <param name="candidates">Orders about its places; those of its own document, of its own day or later are passed over.</param>
    public IReadOnlyList<Proposal> For(MatterOrder order, IEnumerable<MatterOrder> candidates)
    {
        var matter = OrderedMatter.Of(order, words);
        var best = candidates
            .Where(candidate => candidate.Id != order.Id && candidate.Date < order.Date && (order.DocumentId is null || candidate.DocumentId != order.DocumentId))
            .Select(candidate => Likeness.Between(matter, OrderedMatter.Of(candidate, words)))
            .Where(found => found.Score >= Threshold)
            .GroupBy(found => found.Earlier.MilestoneId is { } milestone ? (milestone, true) : (found.Earlier.Id, false))
            .Select(group => Sorted(group).First());
        var sorted = Sorted(best).ToList();
        if (sorted.Count > 0) sorted[0] = sorted[0] with { Strong = sorted[0].Score >= StrongThreshold && (sorted.Count == 1 || sorted[0].Score - sorted[1].Score >= Margin) };
        return sorted;
    }

    private static IOrderedEnumerable<Proposal> Sorted(IEnumerable<Proposal> proposals) =>
        proposals.OrderByDescending(found => found.Score).ThenByDescending(found => found.Earlier.Date).ThenBy(found => found.Earlier.Id);
}

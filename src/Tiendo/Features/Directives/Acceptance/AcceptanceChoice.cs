using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Order = Tiendo.Notices.Directive;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Which orders a person accepts: all, some numbers, those without a doubt, those of the file of changes.</summary>
internal sealed class AcceptanceChoice(IReadOnlyList<Order> orders, IReadOnlyDictionary<int, OrderChange> changes)
{
    /// <summary>By the options given; null where none was.</summary>
    /// <exception cref="RuleBroken">directives.choose-one</exception>
    public IReadOnlySet<int>? Of(bool all, string? only, bool withoutDoubts)
    {
        if ((all ? 1 : 0) + (only is null ? 0 : 1) + (withoutDoubts ? 1 : 0) > 1) throw new RuleBroken("call.choose-one", null, ("options", "--all, --only, --without-doubts"));
        if (all) return Every(_ => true);
        if (only is not null) return OrderNumbers.Parse(only, orders.Count);
        if (withoutDoubts) return Every(order => order.Doubts.Count == 0);
        return changes.Count > 0 ? changes.Keys.ToHashSet() : null;
    }

    /// <summary>By what was typed; null where nothing is accepted.</summary>
    public IReadOnlySet<int>? Answered(string? line) => line?.Trim().ToUpperInvariant() switch
    {
        null or "" => null,
        "T" or "A" => Every(_ => true),
        "K" or "N" => Every(order => order.Doubts.Count == 0),
        var numbers => OrderNumbers.Parse(numbers, orders.Count),
    };

    private HashSet<int> Every(Func<Order, bool> that) => [.. Enumerable.Range(1, orders.Count).Where(n => that(orders[n - 1]))];
}

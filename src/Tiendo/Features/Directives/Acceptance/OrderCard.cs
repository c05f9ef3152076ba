using Tiendo.Domain.Notices;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>The card of one order: what stands in the data, and what was typed and could not be kept.</summary>
/// <param name="Order">The order.</param>
/// <param name="Page">The page around it.</param>
public sealed record OrderCard(OrderShown Order, ReadingModel Page)
{
    /// <summary>What was decided.</summary>
    public OrderDecision Decision => Page.Notice.DecisionOf(Order.Ordinal);

    /// <summary>What was changed, decided or added; null while it is as it was read.</summary>
    public ReviewedOrder? Row => Page.Notice.Review.Find(Order.Ordinal);

    /// <summary>What was typed; null for nothing.</summary>
    public TypedOrder? Typed => Page.Typed?.Orders.GetValueOrDefault(Order.Ordinal);

    /// <summary>The fields to show: what was typed, else what is known.</summary>
    public ReviewFields Fields => Typed?.Fields ?? Order.Fields;

    /// <summary>Whether somebody else changed it while this form was open.</summary>
    public bool ChangedMeanwhile => Typed is { } typed && typed.Seen != Page.Notice.VersionOf(Order.Ordinal);

    /// <summary>Whether the broken rule is about this order.</summary>
    public bool IsBroken => Page.Broken?.Values.Any(value => value is ("order", var number) && number == Numbers.Text(Order.Ordinal)) == true;

    /// <summary>Whether it is lit.</summary>
    public bool IsLit => Page.Lit == Order.Ordinal;

    /// <summary>The day on which its agencies are named.</summary>
    public DateOnly GivenOn => Order.Now.GivenOn;
}

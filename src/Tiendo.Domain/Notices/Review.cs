using System.Globalization;
using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Notices;

/// <summary>The review of a notice's orders: who changes or decides one says which version of it was seen, so that nobody overwrites what he has not seen.</summary>
/// <param name="notice">The notice; its counts follow.</param>
/// <param name="rows">What was changed, decided or added so far.</param>
public sealed class Review(Notice notice, IEnumerable<ReviewedOrder> rows)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    /// <summary>The longest order that a person adds, in characters.</summary>
    public const int LongestQuote = 4000;

    /// <summary>How many orders a person may add to one notice.</summary>
    public const int MostAdded = 200;

    private readonly SortedDictionary<int, ReviewedOrder> orders = new(rows.ToDictionary(row => row.Ordinal));

    /// <summary>The notice.</summary>
    public Notice Notice => notice;

    /// <summary>The rows that there are now, by number.</summary>
    public IReadOnlyCollection<ReviewedOrder> Rows => orders.Values;

    /// <summary>How many orders there are, read and added.</summary>
    public int Count => notice.Orders + notice.Added;

    /// <summary>What is known of an order; null while it is as it was read.</summary>
    public ReviewedOrder? Find(int ordinal) => orders.GetValueOrDefault(ordinal);

    /// <summary>Changes fields of an open order. The same change again changes nothing.</summary>
    /// <returns>The row, or null where nothing changed.</returns>
    /// <exception cref="RuleBroken">review.order-unknown, review.changed-meanwhile, review.accepted-already, review.dropped-already</exception>
    public ReviewedOrder? Change(int ordinal, int? seen, OrderChange change, Act act)
    {
        if ((Find(ordinal)?.Change ?? OrderChange.None).ToJson() == change.ToJson()) return null;
        var order = Open(ordinal, seen, act);
        order.Change = change;
        return Touched(order, act);
    }

    /// <summary>Accepts an open order.</summary>
    /// <exception cref="RuleBroken">review.order-unknown, review.changed-meanwhile, review.accepted-already, review.dropped-already</exception>
    public ReviewedOrder Accept(int ordinal, int? seen, Act act)
    {
        var order = Open(ordinal, seen, act);
        order.Decision = OrderDecision.Accepted;
        return Touched(order, act);
    }

    /// <summary>Leaves an open order out.</summary>
    /// <exception cref="RuleBroken">review.order-unknown, review.changed-meanwhile, review.accepted-already, review.dropped-already, review.why-missing, review.why-long</exception>
    public ReviewedOrder Drop(int ordinal, int? seen, string? why, Act act)
    {
        var reason = why?.Trim() ?? "";
        if (reason.Length == 0) throw new RuleBroken("review.why-missing", null, ("order", Said(ordinal)));
        if (reason.Length > LongestReason) throw new RuleBroken("review.why-long", null, ("limit", Said(LongestReason)));
        var order = Open(ordinal, seen, act);
        (order.Decision, order.Reason) = (OrderDecision.Dropped, reason);
        return Touched(order, act);
    }

    /// <summary>Takes a dropped order back.</summary>
    /// <exception cref="RuleBroken">review.order-unknown, review.changed-meanwhile, review.not-dropped</exception>
    public ReviewedOrder Restore(int ordinal, int? seen, Act act)
    {
        var order = Seen(ordinal, seen, act);
        if (order.Decision != OrderDecision.Dropped) throw new RuleBroken("review.not-dropped", null, ("order", Said(ordinal)));
        (order.Decision, order.Reason) = (OrderDecision.Open, null);
        return Touched(order, act);
    }

    /// <summary>Adds an order that the reader missed.</summary>
    /// <param name="quote">Its words.</param>
    /// <param name="span">Where they stand in the text, in code points; null when they do not.</param>
    /// <param name="act">Who adds it.</param>
    /// <exception cref="RuleBroken">review.words-missing, review.words-long, review.too-many-added</exception>
    public ReviewedOrder Add(string? quote, (int Start, int End)? span, Act act)
    {
        var words = quote?.Trim() ?? "";
        if (words.Length == 0) throw new RuleBroken("review.words-missing");
        if (words.Length > LongestQuote) throw new RuleBroken("review.words-long", null, ("limit", Said(LongestQuote)));
        if (notice.Added >= MostAdded) throw new RuleBroken("review.too-many-added", null, ("limit", Said(MostAdded)));
        notice.Added++;
        var order = New(Count, act, words, span);
        orders.Add(order.Ordinal, order);
        return Touched(order, act);
    }

    private ReviewedOrder Open(int ordinal, int? seen, Act act)
    {
        var order = Seen(ordinal, seen, act);
        return order.Decision switch
        {
            OrderDecision.Accepted => throw new RuleBroken("review.accepted-already", null, ("order", Said(ordinal)), ("by", order.RecordedBy)),
            OrderDecision.Dropped => throw new RuleBroken("review.dropped-already", null, ("order", Said(ordinal)), ("by", order.RecordedBy)),
            _ => order,
        };
    }

    // Null: the caller takes it as it stands, having seen nothing.
    private ReviewedOrder Seen(int ordinal, int? seen, Act act)
    {
        if (ordinal < 1 || ordinal > Count) throw new RuleBroken("review.order-unknown", null, ("given", Said(ordinal)), ("count", Said(Count)));
        var known = Find(ordinal);
        if (seen is { } version && version != (known?.Version ?? 0))
            throw new RuleBroken("review.changed-meanwhile", null, ("order", Said(ordinal)), ("by", known?.RecordedBy ?? ""));
        return known ?? New(ordinal, act, null, null);
    }

    private ReviewedOrder New(int ordinal, Act act, string? quote, (int Start, int End)? span) => new()
    {
        ProvinceId = notice.ProvinceId, DocumentId = notice.DocumentId, Ordinal = ordinal, Quote = quote, SpanStart = span?.Start, SpanEnd = span?.End,
        RecordedOn = act.Day, RecordedBy = act.By,
    };

    private ReviewedOrder Touched(ReviewedOrder order, Act act)
    {
        orders[order.Ordinal] = order;
        (order.Version, order.RecordedOn, order.RecordedBy) = (order.Version + 1, act.Day, act.By);
        notice.Accepted = orders.Values.Count(row => row.Decision == OrderDecision.Accepted);
        notice.Dropped = orders.Values.Count(row => row.Decision == OrderDecision.Dropped);
        notice.State = notice.Open == 0 ? NoticeState.Reviewed : NoticeState.UnderReview;
        return order;
    }

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}

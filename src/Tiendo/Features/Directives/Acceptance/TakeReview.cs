using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Notices;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>What came of a form: the last journal row, and what was done.</summary>
/// <param name="Row">Null where nothing was to be done.</param>
/// <param name="Accepted">How many orders were accepted.</param>
/// <param name="Dropped">How many were dropped.</param>
/// <param name="Joined">How many were joined with earlier ones.</param>
/// <param name="Added">The number of an order that was added; 0 for none.</param>
public sealed record ReviewTaken(JournalRow? Row, int Accepted, int Dropped, int Joined, int Added);

/// <summary>Does what the form of a review asks for: whatever was typed in any order is kept first, so that no button loses it.</summary>
/// <param name="db">The data.</param>
/// <param name="register">Finds bodies.</param>
/// <param name="listsFolder">The lists.</param>
/// <param name="say">The language of the form.</param>
/// <param name="act">Who does it; the reason is filled in by what is done.</param>
public sealed class TakeReview(TiendoDb db, AgencyRegister register, string listsFolder, Messages say, Act act)
{
    /// <summary>Does it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="shown">Its orders as they stand.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">review.…: what was typed is wrong, or was changed meanwhile; web.request-wrong</exception>
    public async Task<ReviewTaken> RunAsync(ReviewedNotice notice, IReadOnlyList<OrderShown> shown, ReviewForm form, CancellationToken stop)
    {
        var (province, id) = (notice.Document.ProvinceId, notice.Document.Id);
        var touched = form.Orders.Where(o => o.Value.IsTouched && o.Key >= 1 && o.Key <= shown.Count).OrderBy(o => o.Key).ToList();
        var changes = touched.ConvertAll(o => new OrderChanged(o.Key, o.Value.Seen, new TypedFields(o.Key, shown[o.Key - 1].Read, say).Change(o.Value.Fields)));
        var (versions, row) = changes.Count == 0 ? (new Dictionary<int, int>(), null) : await new ChangeOrder(db).RunAsync(province, id, changes, Why("review.why.change"), stop);

        var dropped = 0;
        foreach (var (ordinal, order) in form.Orders.Where(o => IsDropped(form, o.Key, o.Value)).OrderBy(o => o.Key))
        {
            row = await new DropOrder(db).RunAsync(province, id, ordinal, Seen(ordinal), order.Why, Why("review.why.drop"), stop);
            dropped++;
        }

        if (form.Verb == "restore") row = await new RestoreOrder(db).RunAsync(province, id, form.Ordinal, form.SeenOf(form.Ordinal), Why("review.why.restore"), stop);
        if (form.Verb == "add")
        {
            (var added, row) = await new AddMissedOrder(db).RunAsync(province, id, form.Missed, Why("review.why.add"), stop);
            return new(row, 0, dropped, 0, added);
        }

        var chosen = Chosen(notice, shown, form).ToDictionary(ordinal => ordinal, Seen);
        if (chosen.Count == 0) return form.Verb.StartsWith("accept", StringComparison.Ordinal) && dropped == 0 ? throw new RuleBroken("directives.nothing-new") : new(row, 0, dropped, 0, 0);
        var joins = form.Orders.Where(o => chosen.ContainsKey(o.Key) && o.Value.Join is not null).ToDictionary(o => o.Key, o => o.Value.Join!.Value);
        var accepted = await new AcceptOrders(db, register, listsFolder).RunAsync(province, new(id, chosen, joins), Why("review.why.accept"), stop);
        return new(accepted.Row, accepted.Directives.Count, dropped, accepted.Joined.Count, 0);

        int Seen(int ordinal) => versions.TryGetValue(ordinal, out var now) ? now : form.SeenOf(ordinal);

        Act Why(string key) => act with { Why = say.Say(key, ("document", notice.Document.Number ?? notice.Document.Title)) };
    }

    // A reason that was typed drops its order, whichever button was pressed; only its own button for accepting says otherwise.
    private static bool IsDropped(ReviewForm form, int ordinal, TypedOrder order) => form.Verb switch
    {
        "drop" => ordinal == form.Ordinal,
        "accept" => ordinal != form.Ordinal && order.Why.Length > 0,
        "restore" or "add" => false,
        _ => order.Why.Length > 0,
    };

    private static IEnumerable<int> Chosen(ReviewedNotice notice, IReadOnlyList<OrderShown> shown, ReviewForm form)
    {
        return form.Verb switch
        {
            "accept" => [form.Ordinal],
            "accept-all" => Open(_ => true),
            "accept-sure" => Open(order => order.Doubts.Count == 0),
            "save" or "drop" or "restore" => [],
            _ => throw new RuleBroken("web.request-wrong"),
        };

        IEnumerable<int> Open(Func<OrderShown, bool> that) => shown
            .Where(order => form.Orders.TryGetValue(order.Ordinal, out var typed) && typed.Why.Length == 0 && notice.DecisionOf(order.Ordinal) == OrderDecision.Open && that(order))
            .Select(order => order.Ordinal);
    }
}

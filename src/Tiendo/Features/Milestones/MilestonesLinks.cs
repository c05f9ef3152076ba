using Tiendo.Data;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>What other features show of milestones.</summary>
public static class MilestonesLinks
{
    // What is ordered again was mostly ordered in the last year or two; a person waits for the answer.
    private const int MostWhileReading = 120;

    /// <summary>Which earlier orders the newly accepted ones probably repeat; joins the strong ones where the person asks for it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="register">Who succeeded whom.</param>
    /// <param name="provinceId">The province.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="accepted">Ids of the orders accepted now.</param>
    /// <param name="join">Accepts each strong proposal: one write more.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<RepeatedOrders> RepeatedAsync(
        LedgerCall call, AgencyRegister register, int provinceId, long documentId, IReadOnlyCollection<long> accepted, bool join, CancellationToken stop)
    {
        var words = MattersFile.Load(call.App.ListsFolder);
        var all = await new ProposeMilestones(call.Db, words, register).OfDocumentAsync(provinceId, documentId, stop);
        var proposed = all.Where(one => accepted.Contains(one.Directive.Id) && one.Proposals.Count > 0).ToList();
        var rows = await ProposalRow.OfAsync(call.Db, provinceId, proposed, new(call.Say, words), stop);
        var strong = join ? proposed.FindAll(one => one.Proposals[0].Strong) : [];
        if (strong.Count == 0) return new(rows, [], null);
        var (milestones, row) = await new JoinMilestone(call.Db, words).RunAsync(
            provinceId, strong.ConvertAll(one => new JoinInput(one.Directive.Id, one.Proposals[0].Earlier.MilestoneId ?? one.Proposals[0].Earlier.Id)),
            call.ActOf(call.Say["milestone.why-proposed"], documentId), stop);
        return new(rows, [.. strong.Zip(milestones, (one, milestone) => new JoinedOrder(one.Directive.Id, one.Proposals[0].Earlier.Id, milestone))], row);
    }

    /// <summary>Hangs orders on the milestones of earlier ones, as part of a write that is under way; the orders are in the database already.</summary>
    /// <param name="db">The context of the write.</param>
    /// <param name="write">The write.</param>
    /// <param name="listsFolder">Holds the list of matters.</param>
    /// <param name="joins">The orders, and for each a milestone or an order whose milestone is meant.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<IReadOnlyList<JoinedOrder>> JoinAsync(TiendoDb db, Write write, string listsFolder, IReadOnlyList<(long Directive, long Target)> joins, CancellationToken stop)
    {
        var milestones = await new JoinMilestone(db, MattersFile.Load(listsFolder)).InAsync(write, [.. joins.Select(join => new JoinInput(join.Directive, join.Target))], stop);
        return [.. joins.Zip(milestones, (join, milestone) => new JoinedOrder(join.Directive, join.Target, milestone))];
    }

    /// <summary>Which earlier orders an order probably repeats that is not accepted yet: the best first.</summary>
    /// <param name="db">The data.</param>
    /// <param name="listsFolder">Holds the list of matters.</param>
    /// <param name="register">Who succeeded whom.</param>
    /// <param name="say">The user's language.</param>
    /// <param name="orders">The orders as they would be accepted, each with its number as its id.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<IReadOnlyList<ProposalRow>> EarlierAsync(TiendoDb db, string listsFolder, AgencyRegister register, Messages say, IReadOnlyList<Directive> orders, CancellationToken stop)
    {
        if (orders.Count == 0) return [];
        var words = MattersFile.Load(listsFolder);
        var proposed = await new ProposeMilestones(db, words, register, MostWhileReading).OfAsync(orders, stop);
        return await ProposalRow.OfAsync(db, orders[0].ProvinceId, [.. proposed.Where(one => one.Proposals.Count > 0)], new(say, words), stop);
    }

    /// <summary>How often the matter of an order was ordered and how its due day moved; null where it hangs on no milestone.</summary>
    public static async Task<MilestoneStory?> StoryAsync(TiendoDb db, int provinceId, long directiveId, DateOnly asOf, DateOnly? knownOn, CancellationToken stop)
    {
        if (await MilestonesQueries.MilestoneOfAsync(db, provinceId, directiveId, stop) is not { } id) return null;
        var history = (await MilestonesQueries.HistoriesAsync(db, provinceId, [id], stop))[0];
        return new(directiveId, (await MilestoneRow.OfAsync(db, provinceId, [(history, history.On(asOf, knownOn))], stop))[0]);
    }

    /// <summary>Shows people how often the matter of an order was ordered and how its due day moved; nothing where it hangs on no milestone.</summary>
    public static async Task TellStoryAsync(LedgerCall call, int provinceId, long directiveId, CancellationToken stop)
    {
        if (await MilestonesQueries.MilestoneOfAsync(call.Db, provinceId, directiveId, stop) is not { } id) return;
        var history = (await MilestonesQueries.HistoriesAsync(call.Db, provinceId, [id], stop))[0];
        var rows = await MilestoneRow.OfAsync(call.Db, provinceId, [(history, history.On(call.AsOf, call.KnownOn))], stop);
        call.Answer.Remark("\n" + call.Say["milestone.story"]);
        call.Answer.List(rows, MilestoneRow.Columns(call.Say));
    }

    /// <summary>Tells people of them.</summary>
    public static void Tell(LedgerCall call, RepeatedOrders repeated)
    {
        if (repeated.Proposals.Count == 0) return;
        call.Answer.Remark(call.Say["milestone.repeated"]);
        call.Answer.List(repeated.Proposals, ProposalRow.Columns(call.Say));
        foreach (var one in repeated.Joined)
            call.Answer.Remark(call.Say.Say("milestone.joined-proposed", ("directive", Numbers.Text(one.Directive)), ("earlier", Numbers.Text(one.Earlier)), ("milestone", Numbers.Text(one.Milestone))));
        if (repeated.Row is { } row) call.SayRecorded(row);
        else call.Answer.Remark(call.Say["milestone.how-to-join-any"]);
    }
}

/// <summary>The earlier orders that accepted ones repeat.</summary>
/// <param name="Proposals">The proposals.</param>
/// <param name="Joined">Those that were accepted.</param>
/// <param name="Row">The journal row of that; null when none was.</param>
public sealed record RepeatedOrders(IReadOnlyList<ProposalRow> Proposals, IReadOnlyList<JoinedOrder> Joined, JournalRow? Row);

/// <summary>An order that was hung on the milestone of an earlier one.</summary>
public sealed record JoinedOrder(long Directive, long Earlier, long Milestone);

/// <summary>The story of a matter as a page shows it: <c>&lt;partial name="/Features/Milestones/_Story.cshtml" model="…" /&gt;</c>.</summary>
/// <param name="DirectiveId">The order from which one looks.</param>
/// <param name="Milestone">Its matter.</param>
public sealed record MilestoneStory(long DirectiveId, MilestoneRow Milestone);

using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>What <c>notices accept</c> shows before and after.</summary>
internal static class AcceptanceAnswer
{
    private sealed record Dropped(int Number, string Why);

    private sealed record Accepted(DocumentRow Document, IReadOnlyList<DirectiveRow> Directives, IReadOnlyList<Dropped> Dropped, IReadOnlyDictionary<int, long> AcceptedBefore,
        IReadOnlyList<ProposalRow> Proposals, IReadOnlyList<JoinedOrder> Joined);

    /// <summary>The reading for people, then what the registers make of it.</summary>
    public static void Propose(LedgerCall call, NoticeFile notice, IReadOnlyList<OrderProposal> proposals)
    {
        if (call.Answer.Form == AnswerForm.Table)
        {
            using var table = new ReadingTable(call.App.Terminal.Output, call.Say, withText: false, call.App.Terminal.Width, call.App.Terminal.Colours);
            table.Write(notice);
            table.Finish();
        }

        if (proposals.Count > 0 || call.Answer.Form != AnswerForm.Table) call.Answer.List(proposals, OrderProposal.Columns(call.Say));
    }

    /// <summary>What was accepted.</summary>
    public static void Tell(LedgerCall call, AcceptedOrders accepted, AgencyRegister register, RepeatedOrders repeated)
    {
        var agencies = new AgenciesToday(register, call.Today);
        var rows = accepted.Directives.Select(d => Row(d, call.Today, agencies, accepted)).ToList();
        if (call.Answer.Form == AnswerForm.Json)
        {
            call.Answer.Show(new Accepted(DocumentRow.Of(accepted.Document), rows, [.. accepted.Dropped.Select(d => new Dropped(d.Ordinal, d.Why))], accepted.Known, repeated.Proposals, repeated.Joined));
            return;
        }

        call.Answer.List(rows, DirectiveRow.Columns(call.Say, severalProvinces: false, call.Answer.Form));
        call.Answer.Remark(call.Say.Say(
            "notices.accepted", ("count", Numbers.Text(rows.Count)), ("document", DocumentsQueries.Name(accepted.Document)), ("id", Numbers.Text(accepted.Document.Id)),
            ("dropped", Numbers.Text(accepted.Dropped.Count)), ("known", Numbers.Text(accepted.Known.Count))));
        call.SayRecorded(accepted.Row);
        if (call.Answer.Form == AnswerForm.Table) MilestonesLinks.Tell(call, repeated);
    }

    private static DirectiveRow Row(Directive directive, DateOnly today, AgenciesToday agencies, AcceptedOrders accepted)
    {
        var rows = StateRow.Of(directive, [Lifecycle.Accept(directive, 0)]).Where(s => s.LeadOrdinal == 1).ToList();
        var state = rows.FindLast(s => s.FromDay <= today) ?? rows[0];
        return DirectiveRow.Of(new(DirectiveKey.Of(state), directive, state), today, agencies, accepted.Document);
    }
}

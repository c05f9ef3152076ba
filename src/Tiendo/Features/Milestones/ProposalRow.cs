using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>One proposal as a command shows it.</summary>
public sealed record ProposalRow(
    long Directive, long Earlier, long? Milestone, string Document, DateOnly Date, DateOnly? Due, double Score, bool Strong, IReadOnlyList<ProposalRow.Reason> Reasons, string Action)
{
    /// <summary>A reason: its code, what it names, and in words.</summary>
    public sealed record Reason(string Code, IReadOnlyList<string> Values, string Text);

    /// <summary>The columns of a table.</summary>
    public static IReadOnlyList<AnswerColumn<ProposalRow>> Columns(Messages say) =>
    [
        new("milestone.column.directive", row => row.Directive, true), new("milestone.column.earlier", row => row.Earlier, true), new("milestone.column.milestone", row => row.Milestone, true),
        new("milestone.column.document", row => row.Document), new("milestone.column.given", row => row.Date), new("column.due", row => row.Due),
        new("milestone.column.strength", row => say[row.Strong ? "milestone.strong" : "milestone.possible"]),
        new("milestone.column.reasons", row => string.Join("; ", row.Reasons.Select(reason => reason.Text))), new("column.action", row => row.Action),
    ];

    /// <summary>The rows of some orders' proposals.</summary>
    public static async Task<List<ProposalRow>> OfAsync(TiendoDb db, int provinceId, IReadOnlyList<ProposedMilestones> proposed, ReasonWords words, CancellationToken stop)
    {
        var ids = proposed.SelectMany(one => one.Proposals).Select(proposal => proposal.Earlier.DocumentId!.Value).Distinct().ToList();
        var documents = await db.Documents.AsNoTracking().Where(d => d.ProvinceId == provinceId && ids.Contains(d.Id)).Select(d => new { d.Id, Name = d.Number ?? d.Title }).ToDictionaryAsync(d => d.Id, d => d.Name, stop);
        return [.. from one in proposed
                   from proposal in one.Proposals
                   let earlier = proposal.Earlier
                   select new ProposalRow(
                       one.Directive.Id, earlier.Id, earlier.MilestoneId, documents[earlier.DocumentId!.Value], earlier.Date, earlier.Due, proposal.Score, proposal.Strong,
                       [.. proposal.Reasons.Select(reason => new Reason(reason.Code, reason.Values, words.Of(reason)))], earlier.Action)];
    }
}

using Tiendo.Domain.Notices;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

/// <summary>A notice as the inbox lists it.</summary>
public sealed record InboxRow(
    long Id, string? Number, string Title, DateOnly? IssuedOn, string? Issuer, DateOnly ReceivedOn, string ReceivedBy, int Orders, int Doubtful, int Added, int Accepted, int Dropped, NoticeState State)
{
    /// <summary>Orders not yet decided.</summary>
    public int Open => Orders + Added - Accepted - Dropped;

    internal static IReadOnlyList<AnswerColumn<InboxRow>> Columns(Messages say) =>
    [
        new("column.id", r => r.Id, true), new("notices.column.number", r => r.Number), new("notices.column.issued", r => r.IssuedOn), new("notices.column.issuer", r => r.Issuer),
        new("notices.column.title", r => r.Title), new("notices.column.received", r => r.ReceivedOn), new("notices.column.received-by", r => r.ReceivedBy),
        new("notices.column.orders", r => r.Orders + r.Added, true), new("notices.column.doubtful", r => r.Doubtful, true), new("notices.column.open", r => r.Open, true),
        new("notices.column.accepted", r => r.Accepted, true), new("notices.column.dropped", r => r.Dropped, true), new("notices.column.state", r => say["notices.state." + Data.Conventions.Word(r.State)]),
    ];
}

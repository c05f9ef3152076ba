namespace Tiendo.Features.Directives;

/// <summary>Orders as a table of a page: <c>&lt;partial name="/Features/Directives/_Lines.cshtml" model="…" /&gt;</c>.</summary>
/// <param name="Id">The id of the table in the page.</param>
/// <param name="Lines">Its rows.</param>
public sealed record DirectiveTable(string Id, IReadOnlyList<DirectiveLine> Lines)
{
    /// <summary>Its heads lead to other orders of the list.</summary>
    public bool CanSort { get; init; }

    /// <summary>Says who leads; not where all have the same lead.</summary>
    public bool HasLead { get; init; } = true;

    /// <summary>Rows can be chosen; in a form with the id "remind".</summary>
    public bool CanChoose { get; init; }

    /// <summary>The rows that were chosen.</summary>
    public IReadOnlyCollection<string> Chosen { get; init; } = [];

    /// <summary>A link to report on each; for the lead.</summary>
    public bool CanReport { get; init; }
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Sources;
using Tiendo.Features.Milestones;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>An order in a list of a page.</summary>
/// <param name="Row">The order.</param>
/// <param name="Moves">How often the due day of its matter had moved with it; 0 where it did not.</param>
public sealed record DirectiveLine(DirectiveRow Row, int Moves)
{
    /// <summary>What chooses it in a form: its number, of a recurring order with the day of the occurrence.</summary>
    public string Choice => Row.Occurrence is { } turn ? $"{Numbers.Text(Row.Id)}/{Days.Write(turn)}" : Numbers.Text(Row.Id);

    /// <summary>Whether somebody can be reminded of it.</summary>
    public bool IsOpen => Row.State is DirectiveStatus.Overdue or DirectiveStatus.DueSoon or DirectiveStatus.InTime or DirectiveStatus.NoDeadline;
}

/// <summary>Some orders for a page.</summary>
/// <param name="Lines">The orders.</param>
/// <param name="HasMore">More match than were asked for.</param>
public sealed record DirectiveLines(IReadOnlyList<DirectiveLine> Lines, bool HasMore)
{
    private const int Weight = 20;

    /// <summary>None.</summary>
    public static DirectiveLines None { get; } = new([], false);

    /// <summary>The orders that a filter asks for; remembered.</summary>
    public static Task<DirectiveLines> OfAsync(Visit visit, DirectiveFilter filter) =>
        visit.Remembered.GetAsync(visit, "directives.lines " + filter.InOneLine(), () => ReadAsync(visit, filter), Weight);

    /// <summary>How many match; remembered.</summary>
    public static Task<int> CountAsync(Visit visit, DirectiveFilter filter)
    {
        var whole = filter with { After = null, Skip = 0, Limit = 0, Sort = DirectiveSort.Due };
        return visit.Remembered.GetAsync(visit, "directives.count " + whole.InOneLine(), () => ListDirectives.CountAsync(visit.Db, whole, visit.Stop));
    }

    /// <summary>Reads them without remembering: for files.</summary>
    public static async Task<DirectiveLines> ReadAsync(Visit visit, DirectiveFilter filter)
    {
        var listed = await ListDirectives.RunAsync(visit.Db, filter, visit.Stop);
        var some = listed.Take(filter.Limit).ToList();
        var agencies = await AgenciesToday.OfAsync(visit);
        var documents = await DocumentsAsync(visit, [.. some.Select(l => l.Directive.DocumentId).Distinct()]);
        var moves = await MovesAsync(visit, [.. some.Select(l => l.Directive.Id).Distinct()]);
        return new([.. some.Select(l => new DirectiveLine(DirectiveRow.Of(l, visit.AsOf, agencies, documents.GetValueOrDefault(l.Directive.DocumentId)), moves.GetValueOrDefault(l.Directive.Id)))], listed.Count > some.Count);
    }

    private static async Task<Dictionary<long, Document>> DocumentsAsync(Visit visit, List<long> ids)
    {
        var documents = new Dictionary<long, Document>();
        foreach (var some in ids.Chunk(500))
        {
            // The reading of a document is long, and not shown.
            foreach (var d in await visit.Db.Documents.Where(d => d.ProvinceId == visit.Province && some.Contains(d.Id)).Select(d => new { d.Id, d.Rank, d.Kind, d.Title, d.Number, d.IssuedOn, d.RecordedOn, d.RecordedBy }).ToListAsync(visit.Stop))
                documents[d.Id] = new() { ProvinceId = visit.Province, Id = d.Id, Rank = d.Rank, Kind = d.Kind, Title = d.Title, Number = d.Number, IssuedOn = d.IssuedOn, Language = "vi", RecordedOn = d.RecordedOn, RecordedBy = d.RecordedBy };
        }
        return documents;
    }

    private static async Task<Dictionary<long, int>> MovesAsync(Visit visit, List<long> ids)
    {
        var moves = new Dictionary<long, int>();
        foreach (var some in ids.Chunk(500))
            foreach (var (id, number) in await MilestonesQueries.MovesOfAsync(visit.Db, visit.Province, some, visit.AsOf, visit.KnownOn, visit.Stop)) moves[id] = number;
        return moves;
    }
}

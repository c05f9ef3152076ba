using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Figures as lines that lead to their pages, for pages of other features.</summary>
public static class FigureLinkQueries
{
    /// <summary>One figure.</summary>
    public sealed record Linked(long Id, string Place, string Measure, string Value, string Period, string? Locator, string? Quote, bool IsGone);

    /// <summary>The first figures of a document, within some places; null for all.</summary>
    public static async Task<IReadOnlyList<Linked>> OfDocumentAsync(Visit visit, long documentId, IReadOnlySet<long>? placeIds, int most)
    {
        var filter = new FigureFilter(visit.Province) { DocumentId = documentId, PlaceIds = placeIds, KnownOn = visit.KnownOn, Order = FigureOrder.RecordedFirst, Limit = most };
        var lines = await FigureLine.OfAsync(visit, (await ListFigures.RunAsync(visit.Db, filter, visit.Stop)).Rows);
        return [.. lines.Select(line => new Linked(line.Row.Id, line.Place.Name, line.Measure, line.Value, line.Period, line.Row.Locator, line.Row.Quote, line.Gone is not null))];
    }
}

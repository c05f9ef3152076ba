using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Domain.Sources;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;
using Tiendo.Notices;
using Order = Tiendo.Notices.Directive;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>A notice of the inbox with its review: the kept reading, then the orders that people added.</summary>
/// <param name="Document">The document.</param>
/// <param name="Review">The review so far.</param>
/// <param name="Pages">Its pages; none for a file without pages.</param>
/// <param name="File">The kept reading; the orders that were added stand behind those that were read.</param>
public sealed record ReviewedNotice(Document Document, Review Review, IReadOnlyList<NoticePage> Pages, NoticeFile File)
{
    /// <summary>The orders, read and added: order number n is at n − 1.</summary>
    public IReadOnlyList<Order> Orders => File.Reading.Directives;

    /// <summary>What was changed in an order.</summary>
    public OrderChange ChangeOf(int ordinal) => Review.Find(ordinal)?.Change ?? OrderChange.None;

    /// <summary>What was decided about an order.</summary>
    public OrderDecision DecisionOf(int ordinal) => Review.Find(ordinal)?.Decision ?? OrderDecision.Open;

    /// <summary>The version of an order that is shown now.</summary>
    public int VersionOf(int ordinal) => Review.Find(ordinal)?.Version ?? 0;

    /// <summary>A notice to be looked at.</summary>
    /// <exception cref="RuleBroken">notice.id-unknown</exception>
    public static async Task<ReviewedNotice> LoadAsync(TiendoDb db, int provinceId, long documentId, CancellationToken stop)
    {
        var found = await (
            from n in db.Notices.AsNoTracking()
            where n.ProvinceId == provinceId && n.DocumentId == documentId
            join d in db.Documents.AsNoTracking() on new { n.ProvinceId, Id = n.DocumentId } equals new { d.ProvinceId, d.Id }
            select new { Notice = n, Document = d }).SingleOrDefaultAsync(stop) ?? throw new RuleBroken("notice.id-unknown", null, ("given", Numbers.Text(documentId)));
        // What cannot be there is not asked for.
        var rows = found.Notice.State == NoticeState.New ? []
            : await db.ReviewedOrders.AsNoTracking().Where(o => o.ProvinceId == provinceId && o.DocumentId == documentId).OrderBy(o => o.Ordinal).ToListAsync(stop);
        var pages = found.Notice.Format is "text" or "docx" ? []
            : await db.NoticePages.AsNoTracking().Where(p => p.ProvinceId == provinceId && p.DocumentId == documentId).OrderBy(p => p.Number).ToListAsync(stop);
        return Of(found.Document, found.Notice, rows, pages);
    }

    internal static ReviewedNotice Of(Document document, Notice notice, IReadOnlyList<ReviewedOrder> rows, IReadOnlyList<NoticePage> pages)
    {
        var file = StoredReading.Read(document.Reading!, pages);
        var added = rows.Where(row => row.IsAdded).OrderBy(row => row.Ordinal).Select(row => Added(row, file.Reading)).ToList();
        return new(document, new(notice, rows), pages, added.Count == 0 ? file : file with { Reading = file.Reading with { Directives = [.. file.Reading.Directives, .. added] } });
    }

    // It stands below the heading of the order before it; who and when a person says.
    private static Order Added(ReviewedOrder row, NoticeReading reading)
    {
        var points = new CodePoints(reading.Text);
        var place = row is { SpanStart: { } start, SpanEnd: { } end } ? new Span(points.PositionOf(start), points.PositionOf(end)) : default;
        var before = place.Length == 0 ? null : reading.Directives.LastOrDefault(order => order.Place.Start <= place.Start);
        return new()
        {
            Section = before?.Section ?? "", Heading = before?.Heading, Action = row.Quote!, Place = place, Places = before?.Places ?? [], Doubts = [new(DoubtKind.LeadMissing)],
        };
    }
}

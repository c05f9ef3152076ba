using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Notices;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>The rows of a notice's review, inside a write.</summary>
internal static class ReviewRows
{
    /// <summary>The notice to be changed.</summary>
    /// <exception cref="RuleBroken">notice.id-unknown</exception>
    public static async Task<Notice> NoticeAsync(TiendoDb db, int provinceId, long documentId, CancellationToken stop) =>
        await db.Notices.AsTracking().SingleOrDefaultAsync(n => n.ProvinceId == provinceId && n.DocumentId == documentId, stop)
        ?? throw new RuleBroken("notice.id-unknown", null, ("given", Numbers.Text(documentId)));

    /// <summary>Its review so far.</summary>
    public static async Task<Review> LoadAsync(TiendoDb db, Notice notice, CancellationToken stop) =>
        new(notice, await db.ReviewedOrders.AsTracking().Where(o => o.ProvinceId == notice.ProvinceId && o.DocumentId == notice.DocumentId).ToListAsync(stop));

    /// <summary>The review of a notice to be changed.</summary>
    /// <exception cref="RuleBroken">notice.id-unknown</exception>
    public static async Task<Review> LoadAsync(TiendoDb db, int provinceId, long documentId, CancellationToken stop) =>
        await LoadAsync(db, await NoticeAsync(db, provinceId, documentId, stop), stop);

    /// <summary>Hands new rows to the write.</summary>
    public static void Keep(TiendoDb db, Review review)
    {
        foreach (var row in review.Rows.Where(row => db.Entry(row).State == EntityState.Detached)) db.Add(row);
    }
}

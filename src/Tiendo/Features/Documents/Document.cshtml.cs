using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Directives;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Documents;

/// <summary>One document: what it is, the orders and the figures that come from it.</summary>
[Needs(Right.See)]
public sealed class DocumentModel : LedgerPage
{
    private const int MostShown = 50;

    /// <summary>An order as a line.</summary>
    public sealed record Order(long Id, int Ordinal, string Section, DateOnly? Due, string Quote);

    /// <summary>Its id.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>What it is.</summary>
    public DocumentLine Line { get; private set; } = null!;

    /// <summary>Its language, the name and the hash of its file.</summary>
    public (string Language, string? FileName, string? Sha256) Kept { get; private set; }

    /// <summary>Its orders within the person's scope.</summary>
    public IReadOnlyList<Order> Orders { get; private set; } = [];

    /// <summary>The first of its figures within the person's scope.</summary>
    public IReadOnlyList<FigureLinkQueries.Linked> Figures { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var found = await Visit.Db.Documents.Where(d => d.ProvinceId == Visit.Province && d.Id == Id).Select(d => new { d.Language, d.FileName, d.Blob, d.RecordedOn }).FirstOrDefaultAsync(Visit.Stop);
        if (found is null || found.RecordedOn > (Visit.KnownOn ?? DateOnly.MaxValue)) throw new RuleBroken("document.unknown", null, ("id", Numbers.Text(Id)));
        if (await DocumentScopeQueries.OwnAsync(Visit) is { } own && !own.Contains(Id)) throw new RuleBroken("right.missing", null, ("right", nameof(Right.See)));
        Line = (await DocumentLine.AllAsync(Visit)).Find(line => line.Id == Id)!;
        Kept = (found.Language, found.FileName, found.Blob);
        var orders = await Visit.Db.Directives.Where(d => d.ProvinceId == Visit.Province && d.DocumentId == Id).OrderBy(d => d.Ordinal).Select(d => new Order(d.Id, d.Ordinal, d.Section, d.Due, d.Quote)).ToListAsync(Visit.Stop);
        Orders = await OrderScopeQueries.OwnAsync(Visit) is { } seen ? orders.FindAll(order => seen.Contains(order.Id)) : orders;
        Figures = await FigureLinkQueries.OfDocumentAsync(Visit, Id, await PlaceScopeQueries.OwnAsync(Visit), MostShown);
        return Page();
    }
}

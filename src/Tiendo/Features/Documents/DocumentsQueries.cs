using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Documents;

/// <summary>Finds documents for other features.</summary>
public static class DocumentsQueries
{
    /// <summary>The document that an id or a number such as 229/TB-VP means; of several with one number the latest.</summary>
    /// <exception cref="RuleBroken">document.reference-unknown</exception>
    public static async Task<Document> FindAsync(TiendoDb db, int? provinceId, string text, CancellationToken stop)
    {
        var documents = db.Documents.AsNoTracking().Where(d => provinceId == null || d.ProvinceId == provinceId);
        var found = RowId.Parse(text) is { } id
            ? await documents.FirstOrDefaultAsync(d => d.Id == id, stop)
            : null;
        return found
            ?? await documents.Where(d => d.Number == text).OrderByDescending(d => d.IssuedOn).ThenByDescending(d => d.Id).FirstOrDefaultAsync(stop)
            ?? throw new RuleBroken("document.reference-unknown", null, ("given", text));
    }

    /// <summary>The document of the province that an id or number means, and how it is called in a line.</summary>
    /// <exception cref="RuleBroken">document.reference-unknown</exception>
    public static async Task<(long Id, string Name)> FindNameAsync(Visit visit, string text)
    {
        var id = RowId.Parse(text) ?? 0;
        var found = await visit.Db.Documents.Where(d => d.ProvinceId == visit.Province && (d.Id == id || d.Number == text))
            .OrderByDescending(d => d.Id == id).ThenByDescending(d => d.IssuedOn).ThenByDescending(d => d.Id)
            .Select(d => new { d.Id, d.Number, d.IssuedOn, d.Title }).FirstOrDefaultAsync(visit.Stop) ?? throw new RuleBroken("document.reference-unknown", null, ("given", text));
        return (found.Id, Name(found.Number, found.IssuedOn, found.Title));
    }

    /// <summary>How a document is called in a line: number and day, else title.</summary>
    public static string Name(string? number, DateOnly? issuedOn, string title) => number is null ? title : issuedOn is { } day ? $"{number} ({Days.Say(day)})" : number;

    /// <summary>How a document is called in a line: number and day, else title.</summary>
    public static string Name(Document document) => Name(document.Number, document.IssuedOn, document.Title);
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;

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

    /// <summary>How a document is called in a line: number and day, else title.</summary>
    public static string Name(Document document) => document.Number is { } number
        ? document.IssuedOn is { } day ? $"{number} ({Days.Say(day)})" : number
        : document.Title;
}

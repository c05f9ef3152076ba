using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Documents;

/// <summary>The words by which documents are found.</summary>
public static class DocumentsSearch
{
    /// <summary>The entry of one document.</summary>
    public static SearchEntry EntryOf(Document document) => SearchEntry.Make(
        document.ProvinceId,
        SearchKind.Document,
        document.Id,
        document.IssuedOn ?? document.RecordedOn,
        document.Number is null ? document.Title : $"{document.Number} {document.Title}",
        string.Join(". ", new[] { document.Kind, document.Issuer, document.Publisher, document.IssuedWords, document.FileName, TextOf(document.Reading) }.Where(text => !string.IsNullOrEmpty(text))));

    // What was read of it, as its reading keeps it.
    private static string? TextOf(string? reading)
    {
        if (reading is null) return null;
        using var json = JsonDocument.Parse(reading);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("text", out var text) ? text.GetString() : null;
    }

    internal static async Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop)
    {
        var documents = await db.Documents.AsNoTracking().Where(d => d.ProvinceId == provinceId && d.Id > after).OrderBy(d => d.Id).Take(count).ToListAsync(stop);
        return documents.ConvertAll(EntryOf);
    }
}

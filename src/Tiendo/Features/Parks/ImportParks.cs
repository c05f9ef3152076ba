using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>Records a file of parks: CSV, XLSX or GeoJSON; all of it or nothing.</summary>
/// <param name="db">The data.</param>
/// <param name="listsFolder">Where vn2000.csv lies, and units.csv while no list of units was loaded.</param>
public sealed class ImportParks(TiendoDb db, string listsFolder)
{
    /// <summary>Imports a file into a province and gives the journal row and the number of rows.</summary>
    /// <param name="provinceId">The province of every row.</param>
    /// <param name="path">The file.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="named">Documents by what the file calls them, where that is neither id, number nor title.</param>
    /// <param name="only">Only the rows whose document the file calls so; null for all. A history that was learned document by document is imported so, each on its day.</param>
    /// <exception cref="RuleBroken">What is wrong, with row and column.</exception>
    public async Task<(JournalRow Journal, int Rows)> RunAsync(
        int provinceId, string path, Act act, CancellationToken stop, IReadOnlyDictionary<string, long>? named = null, Func<string?, bool>? only = null)
    {
        var rows = ParkFile.Read(path).Where(row => only?.Invoke(row.Document) != false).ToList();
        if (rows.Count == 0) throw new RuleBroken("sheet.empty", path);
        var documents = new Dictionary<string, long>(named ?? new Dictionary<string, long>(), StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Document is not null))
        {
            if (documents.ContainsKey(row.Document!)) continue;
            documents[row.Document!] = await DocumentAsync(provinceId, row.Document!, stop)
                ?? throw row.At(new("document.reference-unknown", "document", ("given", row.Document!)), path);
        }
        var journal = await new RecordParks(db, listsFolder).RunAsync(
            provinceId, "parks.import", [.. rows.Select(row => row.Document is { } document ? row.Row with { DocumentId = documents[document] } : row.Row)], act, stop,
            (broken, at) => rows[at].At(broken, path));
        return (journal, rows.Count);
    }

    // By its id, its number, or where it has none its title.
    private async Task<long?> DocumentAsync(int provinceId, string text, CancellationToken stop)
    {
        var id = RowId.Parse(text) ?? 0;
        return await db.Documents.AsNoTracking().Where(d => d.ProvinceId == provinceId && (d.Id == id || d.Number == text || (d.Number == null && d.Title == text)))
            .OrderByDescending(d => d.IssuedOn).ThenByDescending(d => d.Id).Select(d => (long?)d.Id).FirstOrDefaultAsync(stop);
    }
}

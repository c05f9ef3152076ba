using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Places and documents by what a person calls them, each looked up once.</summary>
/// <param name="db">The data.</param>
/// <param name="provinceId">The province all figures belong to; null for that of the first place found.</param>
internal sealed class FigureNames(TiendoDb db, int? provinceId = null)
{
    private readonly Dictionary<string, Place> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, DateOnly On), (Place? Place, RuleBroken? Wrong)> byName = [];
    private readonly Dictionary<string, Place> unused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Document? Document, string? Wrong)> documents = new(StringComparer.Ordinal);
    private PlaceFinder? everywhere, within;

    /// <summary>The province of the places found so far; all figures of one call belong to one.</summary>
    public int? ProvinceId { get; private set; } = provinceId;

    /// <summary>Units that have no row yet, by their code; their identities here are below 0.</summary>
    public IReadOnlyDictionary<string, Place> Unused => unused;

    /// <summary>The place of a code, or of a name on a day; else what is wrong.</summary>
    public async ValueTask<(Place? Place, RuleBroken? Wrong)> PlaceAsync(string text, DateOnly on, CancellationToken stop)
    {
        if (byCode.TryGetValue(text, out var known)) return (known, null);
        if (byName.TryGetValue((text, on), out var before)) return before;
        if (byCode.Count == 0) await LearnCodesAsync(text, stop);
        try
        {
            if (byCode.TryGetValue(text, out known)) return (known, null);
            var place = await FindAsync(text, on, stop);
            ProvinceId ??= place.ProvinceId;
            return byName[(text, on)] = (place.Id == 0 ? Unnumbered(place) : place, null);
        }
        catch (RuleBroken wrong)
        {
            return byName[(text, on)] = (null, wrong);
        }
    }

    // First in the province of the others; what lies in another is said so.
    private async Task<Place> FindAsync(string text, DateOnly on, CancellationToken stop)
    {
        if (ProvinceId is not { } province) return (everywhere ??= await ParksQueries.FinderAsync(db, null, stop)).Find(text, on).Place;
        try
        {
            return (within ??= await ParksQueries.FinderAsync(db, province, stop)).Find(text, on).Place;
        }
        catch (RuleBroken wrong) when (wrong.Code == "place.unknown")
        {
            var elsewhere = (everywhere ??= await ParksQueries.FinderAsync(db, null, stop)).Find(text, on).Place;
            throw new RuleBroken("figure.other-province", null, ("given", text), ("place", elsewhere.Code));
        }
    }

    private Place Unnumbered(Place place)
    {
        if (unused.TryGetValue(place.Code, out var known)) return known;
        return unused[place.Code] = new() { ProvinceId = place.ProvinceId, Id = -1 - unused.Count, Kind = place.Kind, Code = place.Code, Name = place.Name };
    }

    // Most files name the places of one province by their codes: one look fetches them all.
    private async Task LearnCodesAsync(string first, CancellationToken stop)
    {
        ProvinceId ??= await db.Places.AsNoTracking().Where(p => p.Code == first).Select(p => (int?)p.ProvinceId).FirstOrDefaultAsync(stop);
        if (ProvinceId is not { } province) return;
        foreach (var place in await db.Places.AsNoTracking().Where(p => p.ProvinceId == province).ToListAsync(stop)) byCode[place.Code] = place;
    }

    /// <summary>The document of an id or number; else the code of what is wrong.</summary>
    public async ValueTask<(Document? Document, string? Wrong)> DocumentAsync(string text, int provinceId, CancellationToken stop)
    {
        if (documents.TryGetValue(text, out var known)) return known;
        var id = RowId.Parse(text) ?? 0;
        var found = await db.Documents.AsNoTracking()
            .Where(d => d.ProvinceId == provinceId && (d.Id == id || d.Number == text))
            .Select(d => new { d.Id, d.Rank, d.Number, d.Kind, d.Title, d.Language, d.RecordedOn, d.RecordedBy }).Take(3).ToListAsync(stop);
        var exact = found.Find(d => d.Id == id) ?? (found.Count == 1 ? found[0] : null);
        return documents[text] = exact is { } d
            ? (new() { ProvinceId = provinceId, Id = d.Id, Rank = d.Rank, Number = d.Number, Kind = d.Kind, Title = d.Title, Language = d.Language, RecordedOn = d.RecordedOn, RecordedBy = d.RecordedBy }, null)
            : (null, found.Count == 0 ? "document.reference-unknown" : "figure.document-ambiguous");
    }
}

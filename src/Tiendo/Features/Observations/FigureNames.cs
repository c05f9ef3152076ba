using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Features.Parks;

namespace Tiendo.Features.Observations;

/// <summary>Places and documents by what a person calls them, each looked up once.</summary>
/// <param name="db">The data.</param>
/// <param name="provinceId">The province all figures belong to; null for that of the first place found.</param>
internal sealed class FigureNames(TiendoDb db, int? provinceId = null)
{
    private readonly Dictionary<string, Place> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, DateOnly On), (Place? Place, RuleBroken? Wrong)> byName = [];
    private readonly Dictionary<string, (Document? Document, string? Wrong)> documents = new(StringComparer.Ordinal);

    /// <summary>The province of the places found so far; all figures of one call belong to one.</summary>
    public int? ProvinceId { get; private set; } = provinceId;

    /// <summary>The place of a code, or of a name on a day; else what is wrong.</summary>
    public async ValueTask<(Place? Place, RuleBroken? Wrong)> PlaceAsync(string text, DateOnly on, CancellationToken stop)
    {
        if (byCode.TryGetValue(text, out var known)) return (known, null);
        if (byName.TryGetValue((text, on), out var before)) return before;
        try
        {
            var place = await FindAsync(text, on, stop);
            if (byCode.Count == 0) await LearnProvinceAsync(place, stop);
            return byName[(text, on)] = (place, null);
        }
        catch (RuleBroken wrong)
        {
            return byName[(text, on)] = (null, wrong);
        }
    }

    // First in the province of the others; what lies in another is said so.
    private async Task<Place> FindAsync(string text, DateOnly on, CancellationToken stop)
    {
        try
        {
            return await ParksQueries.FindPlaceAsync(db, ProvinceId, text, on, stop);
        }
        catch (RuleBroken) when (ProvinceId is not null)
        {
            var elsewhere = await ParksQueries.FindPlaceAsync(db, null, text, on, stop);
            throw new RuleBroken("figure.other-province", null, ("given", text), ("place", elsewhere.Code));
        }
    }

    /// <summary>The document of an id or number; else the code of what is wrong.</summary>
    public async ValueTask<(Document? Document, string? Wrong)> DocumentAsync(string text, int provinceId, CancellationToken stop)
    {
        if (documents.TryGetValue(text, out var known)) return known;
        var id = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = await db.Documents.AsNoTracking()
            .Where(d => d.ProvinceId == provinceId && (d.Id == id || d.Number == text))
            .Select(d => new { d.Id, d.Rank, d.Number, d.Kind, d.Title, d.Language, d.RecordedOn, d.RecordedBy }).Take(3).ToListAsync(stop);
        var exact = found.Find(d => d.Id == id) ?? (found.Count == 1 ? found[0] : null);
        return documents[text] = exact is { } d
            ? (new() { ProvinceId = provinceId, Id = d.Id, Rank = d.Rank, Number = d.Number, Kind = d.Kind, Title = d.Title, Language = d.Language, RecordedOn = d.RecordedOn, RecordedBy = d.RecordedBy }, null)
            : (null, found.Count == 0 ? "document.reference-unknown" : "figure.document-ambiguous");
    }

    // Most files name the places of one province by their codes: one look fetches them all.
    private async Task LearnProvinceAsync(Place first, CancellationToken stop)
    {
        ProvinceId = first.ProvinceId;
        foreach (var place in await db.Places.AsNoTracking().Where(p => p.ProvinceId == first.ProvinceId).ToListAsync(stop)) byCode[place.Code] = place;
    }
}

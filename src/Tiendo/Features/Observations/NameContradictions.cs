using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Names by which a source calls a park another kind of park than it is: an "industrial park" in a translation that is a cluster.</summary>
internal static class NameContradictions
{
    /// <summary>What stands for the measure, which names have none of.</summary>
    public const string Measure = "park.kind";

    /// <summary>Those of the places given.</summary>
    public static async Task<IReadOnlyList<ContradictionRow>> OfAsync(TiendoDb db, Messages say, ProvinceFigures figures, DateOnly? knownOn, CancellationToken stop)
    {
        if (figures.Places.Count == 0) return [];
        var province = figures.Places.Values.First().ProvinceId;
        var parks = await db.Set<Park>().AsNoTracking().Where(park => park.ProvinceId == province).ToDictionaryAsync(park => park.PlaceId, stop);
        var names = await db.Set<ParkName>().AsNoTracking().Where(name => name.ProvinceId == province).OrderBy(name => name.Id).ToListAsync(stop);
        var documents = await db.Documents.Where(d => d.ProvinceId == province)
            .Select(d => new FigureSource(d.Id, d.Rank, d.Number, d.Publisher, d.Issuer, d.Kind, d.Title, d.IssuedOn, d.IssuedWords)).ToDictionaryAsync(d => d.Id, stop);
        return
        [
            .. from name in names
               where (knownOn is not { } known || name.RecordedOn <= known) && figures.Places.ContainsKey(name.PlaceId) && parks.ContainsKey(name.PlaceId)
               let said = PlaceText.Read(name.Name).ParkKind
               where said is not null && said != parks[name.PlaceId].Kind
               select Row(say, figures.Places[name.PlaceId], parks[name.PlaceId], name, documents),
        ];
    }

    private static ContradictionRow Row(Messages say, Place place, Park park, ParkName name, Dictionary<long, FigureSource> documents)
    {
        var source = name.DocumentId is { } id ? documents.GetValueOrDefault(id) : null;
        var by = source?.Name ?? name.Source ?? say.Say("figure.source.person", ("name", name.RecordedBy));
        var on = source?.IssuedWords ?? Days.Write(source?.IssuedOn ?? name.From ?? name.RecordedOn);
        return new(
            place.Id, place.Code, place.Name, Measure, ContradictionKind.Check, "name-says-another-kind", CheckSeverity.Warning,
            [
                new(name.Name, "name", on, by, null, Hedge.Exact, Measure, place.Code, name.Id),
                new(Conventions.Word(park.Kind), "kind", Days.Write(park.RecordedOn), say.Say("figure.source.person", ("name", park.RecordedBy)), null, Hedge.Exact, Measure, place.Code, park.PlaceId),
            ],
            say.Say("figure.contradiction.name", ("name", name.Name), ("by", by), ("what", say["figure.park-kind." + park.Kind])));
    }
}

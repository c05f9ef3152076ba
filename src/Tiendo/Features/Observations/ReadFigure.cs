using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Observations;

/// <summary>A written figure that was understood: an observation but for its identity and its act.</summary>
internal sealed record ReadFigure(
    Place Place, Measure Measure, DateOnly From, DateOnly To, decimal Value, decimal? Upper, string Unit, Hedge Hedge, ObservationKind Kind,
    Document? Document, string? Locator, string? Quote, string? Note)
{
    /// <summary>What makes it the same statement as another: everything but the words around it.</summary>
    public Statement Statement => new(Place.Id, Measure.Code, From, To, Value, Upper, Unit, Hedge, Kind, Document?.Id);

    /// <summary>The observation.</summary>
    public Observation ToObservation(long id, Act act) => new()
    {
        ProvinceId = Place.ProvinceId, Id = id, PlaceId = Place.Id, Measure = Measure.Code, From = From, To = To, Value = Value, Upper = Upper, Unit = Unit,
        Hedge = Hedge, Kind = Kind, DocumentId = Document?.Id, Rank = Document?.Rank ?? SourceRank.Other, Locator = Locator, Quote = Quote, Note = Note,
        RecordedOn = act.Day, RecordedBy = act.By,
    };
}

/// <summary>What a source says, without where in it and in which words.</summary>
internal readonly record struct Statement(
    long PlaceId, string Measure, DateOnly From, DateOnly To, decimal Value, decimal? Upper, string Unit, Hedge Hedge, ObservationKind Kind, long? DocumentId)
{
    public static Statement Of(Observation row) =>
        new(row.PlaceId, row.Measure, row.From, row.To, row.Value, row.Upper, row.Unit, row.Hedge, row.Kind, row.DocumentId);
}

using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Observations;

/// <summary>An observation as it is answered: with names beside the numbers.</summary>
internal sealed record FigureRow(
    long Id, string Place, string PlaceName, string Measure, decimal Value, decimal? Upper, string Unit, Hedge Hedge, ObservationKind Kind, DateOnly From, DateOnly To,
    string AsOf, string Source, long? Document, SourceRank Rank, string? Locator, string? Quote, string? Note, DateOnly RecordedOn, string RecordedBy, bool Superseded)
{
    public static FigureRow Of(Observation row, Place place, FigureSources sources, bool superseded = false) => new(
        row.Id, place.Code, place.Name, row.Measure, row.Value, row.Upper, row.Unit, row.Hedge, row.Kind, row.From, row.To,
        FigureText.WrittenPeriod(row.From, row.To), sources.Name(row), row.DocumentId, row.Rank, row.Locator, row.Quote, row.Note, row.RecordedOn, row.RecordedBy, superseded);
}

using System.Text.Json;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>One entry of a park's history, with its source; its last day also where a later entry ended it. Replaced: another entry of the same first day took its place.</summary>
internal sealed record EntryView(
    string Place, string What, string Value, string? Detail, DateOnly? From, DateOnly? To, bool Ended, bool Replaced,
    string? Document, long? DocumentId, string? Source, bool Uncertain, string? Note, DateOnly RecordedOn, string RecordedBy);

/// <summary>The boundary on the day, beside the area that sources state; they agree within one percent.</summary>
internal sealed record BoundaryView(string Reference, decimal AreaHa, decimal? StatedHa, decimal? DifferencePercent, bool? Agrees, JsonElement Geometry, JsonElement Original)
{
    private const decimal Tolerance = 1;

    public static BoundaryView Of(ParkBoundary boundary, ParkArea? stated)
    {
        var hectares = stated?.Hectares;
        decimal? difference = hectares is > 0 ? Math.Round((boundary.AreaHa / hectares.Value * 100) - 100, 2) : null;
        return new(boundary.Reference, boundary.AreaHa, hectares, difference, difference is { } percent ? Math.Abs(percent) <= Tolerance : null, Parse(boundary.Geometry), Parse(boundary.Original));
    }

    private static JsonElement Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}

/// <summary>A park on a day, and all that was ever said of it.</summary>
internal sealed record ParkView(
    string Code, string Name, ParkKind Kind, int Province, DateOnly AsOf, DateOnly? KnownOn, IReadOnlyList<CommuneView> Communes, IReadOnlyList<string> Investors,
    ParkStage? Stage, DateOnly? StageFrom, bool StageUncertain, ParkArea? Area, IReadOnlyList<string> Phases, BoundaryView? Boundary, string? MergedInto, IReadOnlyList<string> MergedFrom,
    IReadOnlyList<EntryView> History)
{
    public static ParkView Of(ParkHistory park, ParkDay day, IReadOnlyDictionary<long, string> documents)
    {
        var summary = day.Summary(park);
        var area = day.Area(park);
        return new(
            summary.Code, summary.Name, summary.Kind, summary.Province, day.AsOf, day.KnownOn, summary.Communes, summary.Investors,
            summary.Stage, summary.StageFrom, summary.StageUncertain, area,
            [.. park.All<ParkPhase>().On(day.AsOf, day.KnownOn).Select(phase => day.Code(summary.Province, phase.PhaseId))],
            park.BoundaryOn(day.AsOf, day.KnownOn) is { } boundary ? BoundaryView.Of(boundary, area) : null,
            summary.MergedInto, day.MergedFrom(park), [.. ParkEntryViews.Of(park, day, day.KnownOn, documents)]);
    }
}

using Tiendo.Domain.Observations;
using Tiendo.Features.Directives;
using Tiendo.Features.Milestones;
using Tiendo.Features.Observations;

namespace Tiendo.Features.Parks;

/// <summary>Everything on one park as of a day.</summary>
/// <param name="Park">What it is, where, how the orders about it stand.</param>
/// <param name="Progress">How far its land, households and procedures are.</param>
/// <param name="Status">The stage with its source; null when none was recorded.</param>
/// <param name="Phases">Its phases.</param>
/// <param name="Names">Its names over time.</param>
/// <param name="History">All that was ever said of it, kind by kind.</param>
/// <param name="MergedInto">The park it has become part of by the day.</param>
/// <param name="MergedFrom">The parks that have become part of it by the day.</param>
/// <param name="Boundary">Its boundary beside the area that sources state.</param>
/// <param name="Open">Open orders.</param>
/// <param name="Moved">Open matters whose due day moved.</param>
/// <param name="Clearance">Site clearance, in hectares and in households.</param>
/// <param name="Occupancy">How much of it is in use, by each definition.</param>
/// <param name="Topics">All its figures.</param>
/// <param name="Documents">The documents that speak of it.</param>
/// <param name="TimeLine">What happened and will happen when.</param>
public sealed record ParkShown(
    ParkLine Park, ParkProgress Progress, ParkShown.Said? Status, IReadOnlyList<ParkShown.Part> Phases, IReadOnlyList<ParkShown.Said> Names, IReadOnlyList<ParkShown.Said> History,
    ParkShown.Part? MergedInto, IReadOnlyList<ParkShown.Part> MergedFrom, ParkShown.Outline? Boundary, OrderLines Open, IReadOnlyList<MovedMatter> Moved,
    IReadOnlyList<ParkShown.Funnel> Clearance, IReadOnlyList<ParkShown.Definition> Occupancy, IReadOnlyList<ParkShown.Topic> Topics, IReadOnlyList<ParkShown.Paper> Documents, TimeLine TimeLine)
{
    /// <summary>An entry of its history.</summary>
    public sealed record Said(string What, string Value, DateOnly? From, DateOnly? To, bool IsOver, string? Source, bool Uncertain, string? Note, string Place);

    /// <summary>A phase, or another park.</summary>
    public sealed record Part(long Id, string Code, string Name, int? Number, bool Uncertain);

    /// <summary>The boundary.</summary>
    public sealed record Outline(decimal AreaHa, string Reference, decimal? DifferencePercent, bool? Agrees);

    /// <summary>Figures of one unit from the whole to what is left, each with its part of the whole.</summary>
    public sealed record Funnel(string Key, IReadOnlyList<FunnelStep> Steps);

    /// <summary>One step; the whole is that of its own place, null where it is not known.</summary>
    public sealed record FunnelStep(FigureShown Figure, int? Phase, decimal? Value, decimal? Whole, string? WholeMeasure)
    {
        /// <summary>Its share of the whole in percent.</summary>
        public decimal? Percent => Value is { } value && Whole is > 0 and var whole ? value / whole * 100 : null;
    }

    /// <summary>One definition of occupancy: what sources state, and what comes out of the two areas.</summary>
    public sealed record Definition(string Measure, string Name, string Says, string? LegalBasis, FigureShown? Stated, FigureShown? Part, FigureShown? Whole, decimal? Computed, string? PartName, string? WholeName);

    /// <summary>Figures of one topic.</summary>
    public sealed record Topic(string Key, IReadOnlyList<TopicFigure> Figures);

    /// <summary>A figure of a topic.</summary>
    public sealed record TopicFigure(FigureShown Figure, FigureKind Kind, int? Phase);

    /// <summary>A document that speaks of the park.</summary>
    public sealed record Paper(long Id, string Name, string Kind, DateOnly? IssuedOn, int Figures, int Orders, int Entries);
}

using Tiendo.Domain.Sources;

namespace Tiendo.Domain.Observations;

/// <summary>How sure the source is of its figure.</summary>
public enum Hedge
{
    /// <summary>Said without a hedge.</summary>
    Exact,
    /// <summary>"khoảng", "about".</summary>
    About,
    /// <summary>"gần", "nearly": a little less.</summary>
    Nearly,
    /// <summary>"trên", "hơn", "over": a little more.</summary>
    Over,
    /// <summary>"ít nhất", "at least".</summary>
    AtLeast,
    /// <summary>"tối đa", "at most".</summary>
    AtMost,
    /// <summary>"3 hoặc 4", "from 3 to 4": the upper end stands in <see cref="Observation.Upper"/>.</summary>
    Range,
}

/// <summary>What sort of figure it is; figures of different sorts never compete.</summary>
public enum ObservationKind
{
    /// <summary>What a source says is so.</summary>
    Reported,
    /// <summary>What a source, or Tiendo, computed from other figures.</summary>
    Computed,
    /// <summary>What shall be reached.</summary>
    Target,
    /// <summary>What is planned or approved.</summary>
    Plan,
}

/// <summary>One figure as one source states it. Added and superseded, never edited or deleted.</summary>
public sealed class Observation
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province, rising in the order of recording.</summary>
    public required long Id { get; init; }

    /// <summary>What it is about.</summary>
    public required long PlaceId { get; init; }

    /// <summary>Code in <c>data/measures.yaml</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>First day of the period it speaks of; equal to <see cref="To"/> when it speaks of one day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the period it speaks of: the figure counts from this day on.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The number, at most 15 significant digits; for the units date and month yyyyMMdd and yyyyMM.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end where the hedge is a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit as the source says it: ha, m2, VND, tỷ đồng, USD, percent, count …</summary>
    public required string Unit { get; init; }

    /// <summary>The source's hedge.</summary>
    public required Hedge Hedge { get; init; }

    /// <summary>Reported, computed, target or plan.</summary>
    public required ObservationKind Kind { get; init; }

    /// <summary>The document that says it; null when a person recorded it without one.</summary>
    public long? DocumentId { get; init; }

    /// <summary>Weight of that document, kept here because it decides between rivals.</summary>
    public required SourceRank Rank { get; init; }

    /// <summary>Page, section or cell in the document.</summary>
    public string? Locator { get; init; }

    /// <summary>The few words that say it.</summary>
    public string? Quote { get; init; }

    /// <summary>A remark of the person who recorded it.</summary>
    public string? Note { get; init; }

    /// <summary>The day it was recorded: what "known on" asks for.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>Sets it aside, for another of the same place, measure and kind or because it is simply wrong.</summary>
    /// <param name="by">What takes its place; null when it was simply wrong.</param>
    /// <param name="before">How it was set aside before; null when it was not.</param>
    /// <param name="act">Who, when, why.</param>
    /// <exception cref="RuleBroken">observation.superseded-already, observation.other-matter</exception>
    public Supersession Superseded(Observation? by, Supersession? before, Act act)
    {
        if (before is not null) throw new RuleBroken("observation.superseded-already", null, ("id", Text(Id)), ("by", Text(before.ById)), ("why", before.Why));
        if (by is not null && (by.Id == Id || by.PlaceId != PlaceId || by.Measure != Measure || FigureQuestion.Answered(by.Kind) != FigureQuestion.Answered(Kind)))
        {
            throw new RuleBroken("observation.other-matter", null, ("id", Text(Id)));
        }
        return new() { ProvinceId = ProvinceId, ObservationId = Id, ById = by?.Id, Why = act.Why, RecordedOn = act.Day, RecordedBy = act.By };

        static string Text(long? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–";
    }
}

/// <summary>An observation is no longer to be used; both stay readable.</summary>
public sealed class Supersession
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The observation that is no longer used.</summary>
    public required long ObservationId { get; init; }

    /// <summary>The one that takes its place; null when it was simply wrong.</summary>
    public long? ById { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>The day it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }
}

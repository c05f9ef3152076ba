using System.Text.Json;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>The order of a list.</summary>
public enum DirectiveSort
{
    /// <summary>By due day, those without one last.</summary>
    Due,

    /// <summary>The latest due day first.</summary>
    DueLatest,

    /// <summary>By lead.</summary>
    Lead,

    /// <summary>By state: overdue first.</summary>
    State,

    /// <summary>By lead, backwards.</summary>
    LeadBack,

    /// <summary>By state: done first.</summary>
    StateBack,

    /// <summary>The most days late first.</summary>
    DaysLate,
}

/// <summary>Which orders are asked for; null asks for all.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="KnownOn">What had been recorded up to this day; null for everything.</param>
public sealed record DirectiveFilter(DateOnly AsOf, DateOnly? KnownOn)
{
    /// <summary>One province.</summary>
    public int? ProvinceId { get; init; }

    /// <summary>Keys that leads are counted under.</summary>
    public IReadOnlyList<string>? AgencyKeys { get; init; }

    /// <summary>Keys of bodies that lead or work with the lead.</summary>
    public IReadOnlyList<string>? PartyKeys { get; init; }

    /// <summary>Places.</summary>
    public IReadOnlyList<long>? PlaceIds { get; init; }

    /// <summary>Places of which at least one must be meant, whatever else is asked for: what somebody may see.</summary>
    public IReadOnlyList<long>? WithinPlaceIds { get; init; }

    /// <summary>States.</summary>
    public IReadOnlyList<DirectiveStatus>? Statuses { get; init; }

    /// <summary>The document that orders.</summary>
    public long? DocumentId { get; init; }

    /// <summary>Code of a topic.</summary>
    public string? Topic { get; init; }

    /// <summary>Words in the order or its matter, with or without diacritics.</summary>
    public string? Text { get; init; }

    /// <summary>Single orders.</summary>
    public IReadOnlyList<long>? Ids { get; init; }

    /// <summary>Due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Due on this day or earlier.</summary>
    public DateOnly? DueTo { get; init; }

    /// <summary>Only those whose due day moved: extended, or ordered again.</summary>
    public bool Moved { get; init; }

    /// <summary>The order of the list.</summary>
    public DirectiveSort Sort { get; init; }

    /// <summary>The key of the last one seen; null starts at the first. Only by due day.</summary>
    public DirectiveKey? After { get; init; }

    /// <summary>So many are left out at the beginning; for other orders than by due day.</summary>
    public int Skip { get; init; }

    /// <summary>The most to give.</summary>
    public int Limit { get; init; } = 200;

    /// <summary>All of it in one line: what an answer is remembered by.</summary>
    public string InOneLine() => JsonSerializer.Serialize(this);
}

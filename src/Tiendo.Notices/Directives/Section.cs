using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;

namespace Tiendo.Notices.Directives;

/// <summary>A heading, list item or introduction under which orders stand, and what they inherit from it.</summary>
internal sealed class Section
{
    /// <summary>In words. A heading is repeated with each order below it, so what it gives is bounded.</summary>
    public const int LongestHeading = 150;

    public required int Level { get; init; }
    public string Label { get; init; } = "";
    public string? Heading { get; init; }

    /// <summary>The tokens of the heading, for the subjects it names.</summary>
    public (int First, int End) Words { get; init; }

    /// <summary>Who leads below, as named by a heading or an introduction.</summary>
    public AgencyList? Lead { get; init; }

    /// <summary>True when the lead stands in an introductory sentence, not in a heading.</summary>
    public bool Introduction { get; init; }

    /// <summary>A time that holds for everything below.</summary>
    public TimePhrase? Time { get; init; }

    /// <summary>True under "Đánh giá chung", "Tồn tại, hạn chế": only plain orders count there.</summary>
    public bool Assessment { get; init; }
}

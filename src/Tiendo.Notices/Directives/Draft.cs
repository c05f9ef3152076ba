using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;

namespace Tiendo.Notices.Directives;

/// <summary>An order while its block is still being read: later sentences may lengthen it or give its time.</summary>
internal sealed class Draft
{
    public required int First { get; init; }
    public required int End { get; set; }
    public required int Work { get; init; }
    public required int Block { get; init; }
    public AgencyList? Lead { get; set; }
    public string Section { get; init; } = "";
    public string? Heading { get; init; }
    public IReadOnlyList<(int First, int End)> Headings { get; init; } = [];
    public List<NamedAgency> Coordinate { get; init; } = [];
    public List<TimePhrase> Times { get; } = [];
    public List<Doubt> Doubts { get; } = [];

    /// <summary>A time said elsewhere for several orders.</summary>
    public TimePhrase? SharedTime { get; set; }

    /// <summary>True when the work is said in this order's own words.</summary>
    public bool HasTime => Times.Exists(time => time.Deadline.Operator is not DeadlineOperator.After) || SharedTime is not null;
}

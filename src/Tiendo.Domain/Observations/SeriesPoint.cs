namespace Tiendo.Domain.Observations;

/// <summary>One day or period of a series: the figure that answers for it, and what every source says of it.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Chosen">The figure of the source of most weight, recorded last.</param>
/// <param name="Marks">Every figure of this day or period, the chosen one first.</param>
public sealed record SeriesPoint(DateOnly From, DateOnly To, Observation Chosen, IReadOnlyList<Observation> Marks)
{
    /// <summary>The points in the order of time. Figures with another first or last day are other points: nothing is averaged or filled in.</summary>
    /// <param name="observations">Figures of one place, measure and kind, without the superseded ones.</param>
    public static IReadOnlyList<SeriesPoint> Of(IEnumerable<Observation> observations) =>
    [
        .. observations
            .GroupBy(row => (row.From, row.To))
            .OrderBy(group => group.Key.To).ThenByDescending(group => group.Key.From)
            .Select(group => (group.Key, Marks: group.OrderBy(row => row.Rank).ThenByDescending(row => row.Id).ToList()))
            .Select(point => new SeriesPoint(point.Key.From, point.Key.To, point.Marks[0], point.Marks)),
    ];
}

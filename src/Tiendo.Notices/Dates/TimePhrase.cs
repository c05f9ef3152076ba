namespace Tiendo.Notices.Dates;

/// <summary>Words that say when, as a deadline of their own.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="Deadline">What they say.</param>
internal sealed record TimePhrase(int First, int End, Deadline Deadline)
{
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>A whole year or a mere event gives way to a finer time in the same order.</summary>
    public int Rank => Deadline.Operator switch
    {
        DeadlineOperator.Recurring => 3,
        DeadlineOperator.After => 1,
        _ => Deadline.Due is null ? 2 : Deadline.Granularity == Granularity.Year ? 3 : 5,
    };
}

using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Parks;

/// <summary>How a park stands by the orders about it, in one word: what colours it on a map.</summary>
public enum ParkCondition
{
    /// <summary>An order about it is overdue.</summary>
    Late,
    /// <summary>None is overdue, and the due day of a matter still open was moved to a later one.</summary>
    Moved,
    /// <summary>None is overdue or moved, and at least one order had a due day that was or can still be kept.</summary>
    OnTime,
    /// <summary>No order, or none with a due day: never "on time".</summary>
    NothingDue,
}

/// <summary>The orders about a park on a day.</summary>
/// <param name="ByStatus">How many in each state.</param>
/// <param name="Moved">Matters still open whose due day was moved to a later one.</param>
public sealed record ParkOrders(IReadOnlyDictionary<DirectiveStatus, int> ByStatus, int Moved)
{
    private static readonly DirectiveStatus[] WithinTime = [DirectiveStatus.DueSoon, DirectiveStatus.InTime, DirectiveStatus.ReportedInTime, DirectiveStatus.DoneInTime];
    private static readonly DirectiveStatus[] StillOpen = [DirectiveStatus.Overdue, DirectiveStatus.DueSoon, DirectiveStatus.InTime, DirectiveStatus.NoDeadline, DirectiveStatus.Waiting];

    /// <summary>A park without orders.</summary>
    public static ParkOrders None { get; } = new(new Dictionary<DirectiveStatus, int>(), 0);

    /// <summary>Past their due day and not reported.</summary>
    public int Overdue => Count(DirectiveStatus.Overdue);

    /// <summary>Neither reported nor done.</summary>
    public int Open => StillOpen.Sum(Count);

    /// <summary>All of them but those replaced or withdrawn.</summary>
    public int All => ByStatus.Where(pair => pair.Key is not (DirectiveStatus.Replaced or DirectiveStatus.Withdrawn)).Sum(pair => pair.Value);

    /// <summary>The park in one word.</summary>
    public ParkCondition Condition =>
        Overdue > 0 ? ParkCondition.Late
        : Moved > 0 ? ParkCondition.Moved
        : WithinTime.Any(status => Count(status) > 0) ? ParkCondition.OnTime
        : ParkCondition.NothingDue;

    /// <summary>The orders of two parks together: one has become part of the other.</summary>
    public ParkOrders And(ParkOrders other) => new(
        ByStatus.Keys.Union(other.ByStatus.Keys).ToDictionary(status => status, status => Count(status) + other.Count(status)), Moved + other.Moved);

    private int Count(DirectiveStatus status) => ByStatus.GetValueOrDefault(status);
}

namespace Tiendo.Domain.Milestones;

/// <summary>How a due day moved.</summary>
public enum MoveKind
{
    /// <summary>A later order of the same matter has another due day.</summary>
    OrderedAgain,
    /// <summary>An extension was granted.</summary>
    Extended,
}

/// <summary>One move of a milestone's due day.</summary>
/// <param name="Number">Its number in the line, from 1.</param>
/// <param name="Day">The day on which it moved: that of the order or of the extension.</param>
/// <param name="DirectiveId">The order that has the new due day.</param>
/// <param name="From">The due day before.</param>
/// <param name="To">The due day after.</param>
/// <param name="Kind">Ordered again or extended.</param>
public sealed record DueMove(int Number, DateOnly Day, long DirectiveId, DateOnly From, DateOnly To, MoveKind Kind)
{
    /// <summary>Days between the two; below 0 when it was brought forward.</summary>
    public int Days => To.DayNumber - From.DayNumber;
}

/// <summary>A milestone's orders one after another on a day, and how its due day moved.</summary>
/// <param name="Orders">The orders given up to that day, the earliest first.</param>
/// <param name="Moves">The moves, the earliest first.</param>
public sealed record MilestoneLine(IReadOnlyList<MilestoneOrder> Orders, IReadOnlyList<DueMove> Moves)
{
    /// <summary>Days from the first due day to the last.</summary>
    public int DaysMoved => Moves.Sum(move => move.Days);

    /// <summary>The last due day; null when no order has one.</summary>
    public DateOnly? Due { get; private init; }

    /// <summary>The line as it stood on a day, by what was recorded up to another.</summary>
    /// <param name="orders">All that was ever hung on the milestone.</param>
    /// <param name="day">Orders and extensions after it do not count.</param>
    /// <param name="knownOn">What was recorded after it does not count; null for everything.</param>
    public static MilestoneLine On(IEnumerable<MilestoneOrder> orders, DateOnly day, DateOnly? knownOn = null)
    {
        var known = knownOn ?? DateOnly.MaxValue.AddDays(-1);
        var given = orders.Where(order => order.GivenOn <= day && order.KnownFrom <= known && known < order.KnownUntil)
            .OrderBy(order => order.GivenOn).ThenBy(order => order.DirectiveId)
            .Select(order => order with { Later = [.. order.Later.Where(later => later.Day <= day && later.RecordedOn <= known).OrderBy(later => later.Day).ThenBy(later => later.ActId)] }).ToList();
        // Of several given on one day, the matter is due with the last: parts of it are no moves.
        var dues = given.Where(order => order.Due is not null).GroupBy(order => order.GivenOn).Select(sameDay => sameDay.MaxBy(order => order.Due)!)
            .Select(order => (Day: order.GivenOn, order.DirectiveId, Act: 0L, To: order.Due!.Value, Kind: MoveKind.OrderedAgain))
            .Concat(from order in given
                    from later in order.Later
                    select (later.Day, order.DirectiveId, Act: later.ActId, later.To, Kind: later.Granted ? MoveKind.Extended : MoveKind.OrderedAgain))
            .OrderBy(due => due.Day).ThenBy(due => due.Act).ThenBy(due => due.DirectiveId);
        var moves = new List<DueMove>();
        DateOnly? last = null;
        foreach (var due in dues)
        {
            if (last is { } before && before != due.To) moves.Add(new(moves.Count + 1, due.Day, due.DirectiveId, before, due.To, due.Kind));
            last = due.To;
        }
        return new(given, moves) { Due = last };
    }
}

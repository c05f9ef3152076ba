namespace Tiendo.Domain.Milestones;

/// <summary>A row of the derived table that is counted: one move of one milestone and the days on which it was known. Made by <see cref="Of"/> alone, never entered.</summary>
public sealed class MilestoneMove
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The milestone.</summary>
    public required long MilestoneId { get; init; }

    /// <summary>Number of the row among those of its milestone, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Number of the move in its line, from 1: the rows numbered 1 count the milestones that moved.</summary>
    public required int Number { get; init; }

    /// <summary>The day on which it moved.</summary>
    public required DateOnly MovedOn { get; init; }

    /// <summary>The order with the new due day.</summary>
    public required long DirectiveId { get; init; }

    /// <summary>The due day before.</summary>
    public required DateOnly FromDue { get; init; }

    /// <summary>The due day after.</summary>
    public required DateOnly ToDue { get; init; }

    /// <summary>Ordered again or extended.</summary>
    public required MoveKind Kind { get; init; }

    /// <summary>The first day on which it was known so.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>The day on which it was known otherwise.</summary>
    public required DateOnly KnownUntil { get; init; }

    /// <summary>All rows of a milestone.</summary>
    /// <param name="provinceId">The province.</param>
    /// <param name="milestoneId">The milestone.</param>
    /// <param name="orders">All that was ever hung on it.</param>
    public static IReadOnlyList<MilestoneMove> Of(int provinceId, long milestoneId, IReadOnlyCollection<MilestoneOrder> orders)
    {
        var recorded = orders.SelectMany(order => order.Later.Select(later => later.RecordedOn).Append(order.KnownFrom).Append(order.KnownUntil))
            .Where(day => day < DateOnly.MaxValue).Distinct().Order();
        var known = new Dictionary<DueMove, DateOnly>();
        var rows = new List<(DueMove Move, DateOnly From, DateOnly Until)>();
        foreach (var day in recorded)
        {
            var now = MilestoneLine.On(orders, DateOnly.MaxValue, day).Moves.ToHashSet();
            foreach (var (gone, since) in known.Where(pair => !now.Contains(pair.Key)).ToList())
            {
                rows.Add((gone, since, day));
                known.Remove(gone);
            }
            foreach (var move in now) known.TryAdd(move, day);
        }
        rows.AddRange(known.Select(pair => (pair.Key, pair.Value, DateOnly.MaxValue)));
        return [.. rows.OrderBy(row => row.From).ThenBy(row => row.Move.Number).ThenBy(row => row.Until).Select((row, at) => new MilestoneMove
        {
            ProvinceId = provinceId, MilestoneId = milestoneId, Ordinal = at + 1, Number = row.Move.Number, MovedOn = row.Move.Day, DirectiveId = row.Move.DirectiveId,
            FromDue = row.Move.From, ToDue = row.Move.To, Kind = row.Move.Kind, KnownFrom = row.From, KnownUntil = row.Until,
        })];
    }
}

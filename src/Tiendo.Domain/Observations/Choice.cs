namespace Tiendo.Domain.Observations;

/// <summary>
/// The one rule by which a figure is chosen: the latest day not after the day asked for; then the source of most weight;
/// then the one recorded last. Superseded figures are out. Nothing that ends or was recorded later has any influence.
/// </summary>
/// <remarks>
/// A flow (revenue of a period) has one more step: a half-year and a year that end on the same day are no rivals, since both can be
/// true. Without a length in the question the longest period that ends on the latest day answers, and figures of that length compete.
/// Half a year that ends later than the last full year does answer, as it is the latest; ask for a length to get the year.
/// </remarks>
/// <param name="Chosen">The figure that answers; null when there is none.</param>
/// <param name="Others">Every other figure that was looked at, in the order in which it would have answered, with why it does not.</param>
public sealed record Choice(Observation? Chosen, IReadOnlyList<Rival> Others)
{
    /// <summary>Chooses among the observations of one place; their order does not matter.</summary>
    public static Choice Of(FigureQuestion question, IEnumerable<Observation> observations, IEnumerable<Supersession> supersessions)
    {
        var gone = supersessions
            .Where(row => question.KnownOn is not { } known || row.RecordedOn <= known)
            .GroupBy(row => row.ObservationId)
            .ToDictionary(rows => rows.Key, rows => rows.MinBy(row => (row.RecordedOn, row.ById ?? long.MaxValue))!);
        var flow = question.Measure.Nature == MeasureNature.Flow;
        var inOrder = observations.Where(question.Regards).ToList();
        inOrder.Sort((a, b) => Order(a, b, flow));

        var chosen = inOrder.Find(row => !gone.ContainsKey(row.Id) && HasLength(row, question.Period, flow));
        var length = question.Period ?? (chosen is null ? null : PeriodLength.Of(chosen.From, chosen.To));
        return new(chosen, [.. inOrder.Where(row => row != chosen).Select(Explained)]);

        Rival Explained(Observation row)
        {
            if (gone.TryGetValue(row.Id, out var superseded)) return new(row, NotChosen.Superseded, Agreement.NotAsked, superseded);
            if (!HasLength(row, length, flow)) return new(row, NotChosen.OtherPeriodLength, Agreement.NotAsked);
            var why = row.To != chosen!.To ? NotChosen.EarlierDay
                : row.Rank != chosen.Rank ? NotChosen.LighterSource
                : NotChosen.RecordedEarlier;
            return new(row, why, Agreements.Between(chosen, row, question.Measure));
        }
    }

    private static bool HasLength(Observation row, PeriodLength? length, bool flow) =>
        !flow || length is null || PeriodLength.Of(row.From, row.To) == length;

    private static int Order(Observation a, Observation b, bool flow)
    {
        if (a.To != b.To) return b.To.CompareTo(a.To);
        if (flow && a.From != b.From) return a.From.CompareTo(b.From);
        return a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : b.Id.CompareTo(a.Id);
    }
}

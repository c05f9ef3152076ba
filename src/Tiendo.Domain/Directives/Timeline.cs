namespace Tiendo.Domain.Directives;

/// <summary>Days on which an order stood in one phase with one due day, as was known during some days.</summary>
/// <param name="Occurrence">The occurrence; null for an order to be done once.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day behind the last; <see cref="DateOnly.MaxValue"/> when it goes on.</param>
/// <param name="KnownFrom">The first day on which it was recorded so.</param>
/// <param name="KnownUntil">The day on which it was recorded otherwise; <see cref="DateOnly.MaxValue"/> when it still holds.</param>
/// <param name="Phase">Where it stood.</param>
/// <param name="Due">The due day valid then.</param>
/// <param name="OriginalDue">The first due day.</param>
/// <param name="DoneOn">The day of the report that stands.</param>
public sealed record Stretch(
    DateOnly? Occurrence, DateOnly From, DateOnly Until, DateOnly KnownFrom, DateOnly KnownUntil,
    Phase Phase, DateOnly? Due, DateOnly? OriginalDue, DateOnly? DoneOn);

/// <summary>The life of an order out of its steps: the one place that says what a step does to a state.</summary>
public static class Timeline
{
    /// <summary>Every stretch of every occurrence, over days and over what was known: for a day and a day of knowledge there is at most one of each occurrence.</summary>
    public static IReadOnlyList<Stretch> Of(Directive directive, IEnumerable<DirectiveAct> acts)
    {
        var steps = InOrder(acts);
        return [.. Occurrences.Of(directive).SelectMany(turn => OverKnowledge(directive, turn, About(steps, turn)))];
    }

    /// <summary>How each occurrence that had begun stood on a day, by what was recorded up to another; empty before it was given or known.</summary>
    public static IReadOnlyList<DirectiveState> StatesOn(Directive directive, IEnumerable<DirectiveAct> acts, DateOnly day, DateOnly? knownOn = null)
    {
        if (directive.RecordedOn > knownOn) return [];
        var steps = InOrder(acts.Where(a => knownOn is null || a.RecordedOn <= knownOn));
        return [.. Occurrences.Of(directive).TakeWhile(turn => turn.From <= day)
            .Select(turn => Last(directive, turn, About(steps, turn), day)?.On(day)).OfType<DirectiveState>()];
    }

    /// <summary>How an order to be done once, or one occurrence, stood on a day; null when it had not begun or was not known.</summary>
    public static DirectiveState? StateOn(Directive directive, IEnumerable<DirectiveAct> acts, DateOnly day, DateOnly? knownOn = null, DateOnly? occurrence = null) =>
        StatesOn(directive, acts, day, knownOn).FirstOrDefault(state => state.Occurrence == occurrence);

    private static IEnumerable<Stretch> OverKnowledge(Directive directive, Occurrence turn, List<DirectiveAct> steps)
    {
        var known = new Dictionary<Stretch, DateOnly>();
        foreach (var recorded in steps.Select(a => a.RecordedOn).Append(directive.RecordedOn).Where(d => d >= directive.RecordedOn).Distinct().Order())
        {
            var now = OverDays(directive, turn, [.. steps.Where(a => a.RecordedOn <= recorded)]).ToHashSet();
            foreach (var gone in known.Where(k => !now.Contains(k.Key)).ToList())
            {
                yield return gone.Key with { KnownFrom = gone.Value, KnownUntil = recorded };
                known.Remove(gone.Key);
            }

            foreach (var stretch in now) known.TryAdd(stretch, recorded);
        }

        foreach (var (stretch, since) in known) yield return stretch with { KnownFrom = since, KnownUntil = DateOnly.MaxValue };
    }

    private static IEnumerable<Stretch> OverDays(Directive directive, Occurrence turn, List<DirectiveAct> steps)
    {
        Moment? before = null;
        var from = turn.From;
        foreach (var (day, moment) in Moments(directive, turn, steps))
        {
            if (before is { } held && held.Same(moment)) continue;
            if (before is { } ended && day > from) yield return ended.Over(from, day);
            (before, from) = (moment, before is null ? turn.From : day);
        }

        if (before is { } last) yield return last.Over(from, DateOnly.MaxValue);
    }

    private static Moment? Last(Directive directive, Occurrence turn, List<DirectiveAct> steps, DateOnly day)
    {
        Moment? last = null;
        foreach (var (since, moment) in Moments(directive, turn, steps).TakeWhile(m => m.Day <= day)) last = moment;
        return last;
    }

    // Nothing where the order ended before the occurrence began.
    private static IEnumerable<(DateOnly Day, Moment Moment)> Moments(Directive directive, Occurrence turn, List<DirectiveAct> steps)
    {
        if (turn.Key is not null && steps.Any(a => a.Step is DirectiveStep.Withdraw or DirectiveStep.Replace && a.Day < turn.From)) yield break;
        var moment = Moment.First(directive, turn);
        yield return (turn.From, moment);
        foreach (var step in steps)
        {
            moment = moment.After(step);
            yield return (step.Day < turn.From ? turn.From : step.Day, moment);
        }
    }

    private static List<DirectiveAct> InOrder(IEnumerable<DirectiveAct> acts) => [.. acts.OrderBy(a => a.Day).ThenBy(a => a.Id)];

    private static List<DirectiveAct> About(List<DirectiveAct> steps, Occurrence turn) =>
        steps.FindAll(a => a.Occurrence is null || a.Occurrence == turn.Key);
}

using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Milestones;

/// <summary>One order of a milestone, with the days between which it was known to be one.</summary>
/// <param name="DirectiveId">The order.</param>
/// <param name="GivenOn">The day from which it binds.</param>
/// <param name="Due">The last day on time as ordered; null without one and for orders that come back each period.</param>
/// <param name="KnownFrom">The first day on which it was recorded here.</param>
/// <param name="KnownUntil">The day on which it was taken off again.</param>
/// <param name="Later">Due days given to it afterwards: by a granted extension, or by the event it waited for.</param>
public sealed record MilestoneOrder(long DirectiveId, DateOnly GivenOn, DateOnly? Due, DateOnly KnownFrom, DateOnly KnownUntil, IReadOnlyList<LaterDue> Later)
{
    /// <summary>What an order was to a milestone: once for each stretch of days on which it hung on it.</summary>
    public static IEnumerable<MilestoneOrder> Of(long milestoneId, Directive directive, IEnumerable<DirectiveAct> acts, IEnumerable<MilestoneChange> changes)
    {
        var later = directive.Recurrence is not null ? [] : acts
            .Where(act => act is { Step: DirectiveStep.Extend or DirectiveStep.Trigger, Occurrence: null, To: not null })
            .Select(act => new LaterDue(act.Id, act.Day, act.To!.Value, act.Step == DirectiveStep.Extend, act.DocumentId, act.RecordedOn)).ToList();
        var due = directive.Recurrence is null ? directive.Due : null;
        DateOnly? since = null;
        foreach (var change in changes.OrderBy(change => change.Id))
        {
            var here = change.MilestoneId == milestoneId;
            if (here == since is not null) continue;
            if (since is { } from && from < change.RecordedOn) yield return new(directive.Id, directive.GivenOn, due, from, change.RecordedOn, later);
            since = here ? Latest(change.RecordedOn, directive.RecordedOn) : null;
        }
        if (since is { } still) yield return new(directive.Id, directive.GivenOn, due, still, DateOnly.MaxValue, later);
    }

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>A due day that an order got after it was given.</summary>
/// <param name="ActId">The step.</param>
/// <param name="Day">The day of the step.</param>
/// <param name="To">The new last day on time.</param>
/// <param name="Granted">An extension; otherwise the event it waited for.</param>
/// <param name="DocumentId">The document that grants it.</param>
/// <param name="RecordedOn">The day it was recorded.</param>
public sealed record LaterDue(long ActId, DateOnly Day, DateOnly To, bool Granted, long? DocumentId, DateOnly RecordedOn);

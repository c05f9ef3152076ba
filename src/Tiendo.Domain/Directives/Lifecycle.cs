namespace Tiendo.Domain.Directives;

/// <summary>A step that a person wants to record.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Day">The day on which it was done.</param>
public sealed record StepTaken(DirectiveStep Step, DateOnly Day)
{
    /// <summary>The occurrence of a recurring order, by its first due day.</summary>
    public DateOnly? Occurrence { get; init; }

    /// <summary>The result, the reason or the event.</summary>
    public string? Text { get; init; }

    /// <summary>The evidence, or the document that grants.</summary>
    public long? DocumentId { get; init; }

    /// <summary>The day of that document, where it is known: it cannot have served before.</summary>
    public DateOnly? DocumentDay { get; init; }

    /// <summary>The due day asked for, granted or begun.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The order that replaces this one, or that it waits for.</summary>
    public long? OtherId { get; init; }
}

/// <summary>Which steps an order allows. Steps are recorded in the order of their days, so that nothing recorded later can better an earlier day.</summary>
public static class Lifecycle
{
    /// <summary>The steps that each phase allows.</summary>
    public static IReadOnlyDictionary<Phase, IReadOnlyList<DirectiveStep>> Allowed { get; } = new Dictionary<Phase, IReadOnlyList<DirectiveStep>>
    {
        [Phase.Waiting] =
        [
            DirectiveStep.Acknowledge, DirectiveStep.WaitFor, DirectiveStep.Trigger, DirectiveStep.Replace, DirectiveStep.Withdraw,
        ],
        [Phase.Open] =
        [
            DirectiveStep.Acknowledge, DirectiveStep.Start, DirectiveStep.Report, DirectiveStep.AskExtension, DirectiveStep.Extend,
            DirectiveStep.RefuseExtension, DirectiveStep.Replace, DirectiveStep.Withdraw, DirectiveStep.Remind,
        ],
        [Phase.Reported] = [DirectiveStep.Confirm, DirectiveStep.Return, DirectiveStep.Replace, DirectiveStep.Withdraw],
        [Phase.Done] = [],
        [Phase.Replaced] = [],
        [Phase.Withdrawn] = [],
    };

    // Each is the affair of one occurrence.
    private static readonly HashSet<DirectiveStep> OfOccurrence =
    [
        DirectiveStep.Report, DirectiveStep.Confirm, DirectiveStep.Return,
        DirectiveStep.AskExtension, DirectiveStep.Extend, DirectiveStep.RefuseExtension, DirectiveStep.Remind,
    ];

    /// <summary>Whether the step concerns one occurrence of a recurring order and not the order as a whole.</summary>
    public static bool IsOfOccurrence(DirectiveStep step) => OfOccurrence.Contains(step);

    /// <summary>The steps that can be taken from a state: those of its phase that still mean something.</summary>
    public static IEnumerable<DirectiveStep> From(DirectiveState state) => Allowed[state.Phase].Where(step => step switch
    {
        DirectiveStep.Acknowledge => state.Progress == Progress.Accepted,
        DirectiveStep.Start => state.Progress != Progress.Started,
        DirectiveStep.AskExtension or DirectiveStep.Extend => state.Due is not null,
        DirectiveStep.RefuseExtension => state.AskedTo is not null,
        _ => true,
    });

    /// <summary>The first step of an accepted order.</summary>
    public static DirectiveAct Accept(Directive directive, long id, string? why = null) => new()
    {
        ProvinceId = directive.ProvinceId, Id = id, DirectiveId = directive.Id, Step = DirectiveStep.Accept, Day = directive.GivenOn,
        Text = why, DocumentId = directive.DocumentId, RecordedOn = directive.RecordedOn, RecordedBy = directive.RecordedBy,
    };

    /// <summary>The step, if the order allows it.</summary>
    /// <param name="directive">The order.</param>
    /// <param name="acts">All its steps so far.</param>
    /// <param name="taken">What a person wants to record.</param>
    /// <param name="act">Who records it and when.</param>
    /// <param name="id">The id of the new step.</param>
    /// <exception cref="RuleBroken">A code <c>directive.…</c> that says what stands against it.</exception>
    public static DirectiveAct Take(Directive directive, IReadOnlyCollection<DirectiveAct> acts, StepTaken taken, Act act, long id)
    {
        var named = ("id", Text(directive.Id));
        if (taken.Step == DirectiveStep.Accept) throw new RuleBroken("directive.already-accepted", null, named);
        CheckOccurrence(directive, taken, named);
        CheckDay(directive, acts, taken, act, named);
        foreach (var state in StatesConcerned(directive, acts, taken, named)) CheckPhase(state, taken.Step, named);
        CheckContent(directive, acts, taken, named);
        return new()
        {
            ProvinceId = directive.ProvinceId, Id = id, DirectiveId = directive.Id, Step = taken.Step, Day = taken.Day,
            Occurrence = taken.Occurrence, Text = taken.Text, DocumentId = taken.DocumentId, To = taken.To, OtherId = taken.OtherId,
            RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private static void CheckOccurrence(Directive directive, StepTaken taken, (string, string) id)
    {
        if (directive.Recurrence is null)
        {
            if (taken.Occurrence is not null) throw new RuleBroken("directive.not-recurring", null, id);
            return;
        }

        if (!OfOccurrence.Contains(taken.Step))
        {
            if (taken.Occurrence is not null) throw new RuleBroken("directive.step-of-whole", null, id);
            return;
        }

        if (taken.Occurrence is not { } key) throw new RuleBroken("directive.occurrence-missing", null, id);
        var turn = Occurrences.Of(directive).FirstOrDefault(o => o.Key == key)
            ?? throw new RuleBroken("directive.occurrence-unknown", null, id, ("occurrence", Text(key)));
        if (taken.Day < turn.From) throw new RuleBroken("directive.occurrence-not-begun", null, id, ("day", Text(turn.From)));
    }

    private static void CheckDay(Directive directive, IEnumerable<DirectiveAct> acts, StepTaken taken, Act act, (string, string) id)
    {
        if (taken.Day > act.Day) throw new RuleBroken("directive.day-future", null, ("day", Text(taken.Day)), ("today", Text(act.Day)));
        if (taken.Day < directive.GivenOn) throw new RuleBroken("directive.day-before-given", null, id, ("day", Text(directive.GivenOn)));
        if (taken.DocumentDay > taken.Day) throw new RuleBroken("directive.document-later", null, ("day", Text(taken.Day)), ("issued", Text(taken.DocumentDay.Value)));
        var last = acts.Where(a => a.Step != DirectiveStep.Remind).Where(a => a.Occurrence is null || taken.Occurrence is null || a.Occurrence == taken.Occurrence).Select(a => a.Day).DefaultIfEmpty().Max();
        if (taken.Day < last) throw new RuleBroken("directive.day-before-last-step", null, id, ("day", Text(last)));
    }

    // A step of the whole order needs one occurrence that allows it; those that are done stay done.
    private static IEnumerable<DirectiveState> StatesConcerned(Directive directive, IReadOnlyCollection<DirectiveAct> acts, StepTaken taken, (string, string) id)
    {
        var states = Timeline.StatesOn(directive, acts, taken.Day);
        if (directive.Recurrence is null || taken.Occurrence is not null) return states.Where(s => s.Occurrence == taken.Occurrence).Take(1).DefaultIfEmpty(Gone(states));
        if (taken.Step is DirectiveStep.WaitFor or DirectiveStep.Trigger) throw new RuleBroken("directive.not-waiting", null, id);
        var ended = acts.FirstOrDefault(a => a.Step is DirectiveStep.Replace or DirectiveStep.Withdraw);
        if (ended is not null) throw Ended(ended.Step == DirectiveStep.Replace ? Phase.Replaced : Phase.Withdrawn, id);
        return states.Where(s => s.Phase == Phase.Open).TakeLast(1);
    }

    private static DirectiveState Gone(IReadOnlyList<DirectiveState> states) => states[^1] with { Phase = Phase.Withdrawn };

    private static void CheckPhase(DirectiveState state, DirectiveStep step, (string, string) id)
    {
        var refused = !Allowed[state.Phase].Contains(step);
        if (refused && state.Phase is Phase.Done or Phase.Replaced or Phase.Withdrawn) throw Ended(state.Phase, id);
        if (refused && state.Phase == Phase.Waiting) throw new RuleBroken("directive.waiting", null, id);
        if (refused && state.Phase == Phase.Reported) throw new RuleBroken("directive.already-reported", null, id);
        if (refused) throw new RuleBroken(step is DirectiveStep.Confirm or DirectiveStep.Return ? "directive.not-reported" : "directive.not-waiting", null, id);

        switch (step)
        {
            case DirectiveStep.Acknowledge when state.Progress != Progress.Accepted:
                throw new RuleBroken("directive.already-acknowledged", null, id);
            case DirectiveStep.Start when state.Progress == Progress.Started:
                throw new RuleBroken("directive.already-started", null, id);
            case DirectiveStep.AskExtension or DirectiveStep.Extend when state.Due is null:
                throw new RuleBroken("directive.no-due", null, id);
            case DirectiveStep.RefuseExtension when state.AskedTo is null:
                throw new RuleBroken("directive.extension-not-asked", null, id);
            default:
                break;
        }
    }

    private static RuleBroken Ended(Phase phase, (string, string) id) => phase switch
    {
        Phase.Done => new("directive.done", null, id),
        Phase.Replaced => new("directive.replaced", null, id),
        _ => new("directive.withdrawn", null, id),
    };

    private static void CheckContent(Directive directive, IReadOnlyCollection<DirectiveAct> acts, StepTaken taken, (string, string) id)
    {
        switch (taken.Step)
        {
            case DirectiveStep.Report when taken.DocumentId is null && string.IsNullOrWhiteSpace(taken.Text):
                throw new RuleBroken("directive.evidence-missing", null, id);
            case DirectiveStep.Return or DirectiveStep.AskExtension or DirectiveStep.RefuseExtension or DirectiveStep.Withdraw when string.IsNullOrWhiteSpace(taken.Text):
                throw new RuleBroken("directive.why-missing", null, id);
            case DirectiveStep.Extend when taken.DocumentId is null:
                throw new RuleBroken("directive.document-missing", null, id);
            case DirectiveStep.AskExtension or DirectiveStep.Extend:
                CheckLater(directive, acts, taken, id);
                break;
            case DirectiveStep.Replace or DirectiveStep.WaitFor when taken.OtherId is null:
                throw new RuleBroken("directive.other-missing", null, id);
            case DirectiveStep.Replace or DirectiveStep.WaitFor when taken.OtherId == directive.Id:
                throw new RuleBroken("directive.other-is-itself", null, id);
            case DirectiveStep.Trigger when taken.OtherId is null && string.IsNullOrWhiteSpace(taken.Text):
                throw new RuleBroken("directive.why-missing", null, id);
            case DirectiveStep.Trigger when taken.To < taken.Day:
                throw new RuleBroken("directive.due-before-event", null, ("day", Text(taken.Day)));
            default:
                break;
        }
    }

    private static void CheckLater(Directive directive, IEnumerable<DirectiveAct> acts, StepTaken taken, (string, string) id)
    {
        var due = Timeline.StateOn(directive, acts, taken.Day, null, taken.Occurrence)?.Due;
        if (taken.To is null) throw new RuleBroken("directive.to-missing", null, id);
        if (taken.To <= due) throw new RuleBroken("directive.extension-not-later", null, id, ("due", Text(due.Value)));
    }

    private static string Text(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}

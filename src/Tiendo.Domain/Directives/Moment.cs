namespace Tiendo.Domain.Directives;

/// <summary>Where an occurrence stands between two steps.</summary>
internal sealed record Moment(DateOnly? Occurrence, Phase Phase, Progress Progress, DateOnly? Due, DateOnly? OriginalDue, DateOnly? DoneOn, DateOnly? AskedTo)
{
    public static Moment First(Directive directive, Occurrence turn) =>
        new(turn.Key, directive.WaitsForEvent ? Phase.Waiting : Phase.Open, Progress.Accepted, turn.Due, turn.Due, null, null);

    public Moment After(DirectiveAct step) => step.Step switch
    {
        DirectiveStep.Acknowledge => this with { Progress = Progress.Acknowledged },
        DirectiveStep.Start => this with { Progress = Progress.Started },
        DirectiveStep.Report => this with { Phase = Phase.Reported, DoneOn = step.Day, AskedTo = null },
        DirectiveStep.Confirm => this with { Phase = Phase.Done },
        DirectiveStep.Return => this with { Phase = Phase.Open, Progress = Progress.Returned, DoneOn = null },
        DirectiveStep.AskExtension => this with { AskedTo = step.To },
        DirectiveStep.Extend => this with { Due = step.To, AskedTo = null },
        DirectiveStep.RefuseExtension => this with { AskedTo = null },
        DirectiveStep.Trigger => this with { Phase = Phase.Open, Due = step.To, OriginalDue = OriginalDue ?? step.To },
        DirectiveStep.Replace when Phase != Phase.Done => this with { Phase = Phase.Replaced, AskedTo = null },
        DirectiveStep.Withdraw when Phase != Phase.Done => this with { Phase = Phase.Withdrawn, AskedTo = null },
        _ => this,
    };

    public bool Same(Moment other) => (Phase, Due, OriginalDue, DoneOn) == (other.Phase, other.Due, other.OriginalDue, other.DoneOn);

    public Stretch Over(DateOnly from, DateOnly until) =>
        new(Occurrence, from, until, default, default, Phase, Due, OriginalDue, DoneOn);

    public DirectiveState On(DateOnly day) => new(day, Occurrence, Phase, Progress, Due, OriginalDue, DoneOn, AskedTo);
}

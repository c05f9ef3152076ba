using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>Says why an order is due when it is due: its words, what they mean, and every change since.</summary>
internal static class DeadlineExplained
{
    public static string Of(Directive directive, IEnumerable<DirectiveAct> acts, Messages say)
    {
        var parts = new List<string> { First(directive, say) };
        if (directive.Soft) parts.Add(say["deadline.soft"]);
        parts.AddRange(acts.OrderBy(a => a.Day).ThenBy(a => a.Id).Select(act => Change(act, say)).OfType<string>());
        return string.Join(" ", parts);
    }

    private static string First(Directive d, Messages say)
    {
        var words = ("words", d.DeadlineWords ?? "");
        if (d.Recurrence is { } recurrence)
        {
            return d.Due is { } turn
                ? say.Say("deadline.recurring-on", words, ("period", say[$"repeat.{recurrence}"]), ("due", Days.Say(turn)))
                : say.Say("deadline.recurring", words, ("period", say[$"repeat.{recurrence}"]));
        }

        if (d.Due is not { } due) return d.TriggerWords is { } trigger ? say.Say("deadline.waits", ("event", trigger)) : say["deadline.none"];
        var day = ("due", Days.Say(due));
        return d.Operator switch
        {
            _ when d.DeadlineWords is null => say.Say("deadline.set", day),
            _ when d.ReadAs is { } read && OrderFields.FromJson(read).Due != due => say.Say("deadline.changed", words, day),
            DeadlineOperator.Before when d.Granularity is Granularity.Day => say.Say("deadline.before", words, day),
            DeadlineOperator.Within => say.Say("deadline.within", words, day),
            _ => say.Say("deadline.by", words, day),
        };
    }

    private static string? Change(DirectiveAct act, Messages say) => (act.Step, act.To) switch
    {
        (DirectiveStep.Extend, { } to) => say.Say(act.Occurrence is null ? "deadline.extended" : "deadline.extended-turn", ("day", Days.Say(act.Day)), ("due", Days.Say(to)), ("turn", act.Occurrence is { } turn ? Days.Say(turn) : "")),
        (DirectiveStep.Trigger, { } to) => say.Say("deadline.triggered", ("day", Days.Say(act.Day)), ("due", Days.Say(to))),
        (DirectiveStep.Trigger, null) => say.Say("deadline.triggered-none", ("day", Days.Say(act.Day))),
        _ => null,
    };
}

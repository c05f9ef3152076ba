namespace Tiendo.Domain.Directives;

/// <summary>What can be done with an order.</summary>
public enum DirectiveStep
{
    /// <summary>The office accepts it for tracking.</summary>
    Accept,
    /// <summary>The lead says that it has received it.</summary>
    Acknowledge,
    /// <summary>The lead begins.</summary>
    Start,
    /// <summary>The lead reports it done, with evidence.</summary>
    Report,
    /// <summary>The office confirms the report: done.</summary>
    Confirm,
    /// <summary>The office returns the report with a reason: not done.</summary>
    Return,
    /// <summary>The lead asks for a later due day.</summary>
    AskExtension,
    /// <summary>A document grants a later due day.</summary>
    Extend,
    /// <summary>The office refuses what was asked.</summary>
    RefuseExtension,
    /// <summary>Another order takes its place.</summary>
    Replace,
    /// <summary>It is no longer to be done.</summary>
    Withdraw,
    /// <summary>It waits for another order to be done.</summary>
    WaitFor,
    /// <summary>What it waited for has happened.</summary>
    Trigger,
    /// <summary>The office reminds the lead. It changes no state and hinders no later record of an earlier day.</summary>
    Remind,
}

/// <summary>One step in the life of an order. Added, never edited or deleted.</summary>
public sealed class DirectiveAct
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province, rising in the order of recording.</summary>
    public required long Id { get; init; }

    /// <summary>The order.</summary>
    public required long DirectiveId { get; init; }

    /// <summary>What was done.</summary>
    public required DirectiveStep Step { get; init; }

    /// <summary>The day on which it was done: "as of" asks for it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The occurrence of a recurring order, named by its first due day; null when it concerns the order as a whole.</summary>
    public DateOnly? Occurrence { get; init; }

    /// <summary>The result, the reason or the event, in words.</summary>
    public string? Text { get; init; }

    /// <summary>The evidence, or the document that grants.</summary>
    public long? DocumentId { get; init; }

    /// <summary>The due day that is asked for, granted, or begun by an event.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The order that replaces this one, or that it waits for.</summary>
    public long? OtherId { get; init; }

    /// <summary>The day it was recorded: "known on" asks for it.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }
}

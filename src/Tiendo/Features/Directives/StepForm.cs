using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>What can be written into the form of a step.</summary>
[Flags]
public enum StepFields
{
    /// <summary>Only the day and words, which may be left out.</summary>
    None = 0,

    /// <summary>Words are needed.</summary>
    Words = 1,

    /// <summary>A file as evidence.</summary>
    File = 2,

    /// <summary>The number of a document that is kept already.</summary>
    Document = 4,

    /// <summary>A new due day.</summary>
    To = 8,

    /// <summary>Another order.</summary>
    Other = 16,
}

/// <summary>The form of one step on the page of an order.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">The state from which it is taken.</param>
/// <param name="Directive">The order.</param>
/// <param name="Seen">The last step that the page shows.</param>
/// <param name="Typed">What was typed into it, where it could not be done; null at first.</param>
public sealed record StepForm(DirectiveStep Step, DirectiveState State, long Directive, long Seen, StepTyped? Typed)
{
    /// <summary>Steps of the lead, reports first; every other is the office's.</summary>
    public static IReadOnlyList<DirectiveStep> OfLead { get; } = [DirectiveStep.Report, DirectiveStep.Acknowledge, DirectiveStep.Start, DirectiveStep.AskExtension];

    /// <summary>Steps of the office in the order of its page.</summary>
    public static IReadOnlyList<DirectiveStep> OfOffice { get; } =
    [
        DirectiveStep.Confirm, DirectiveStep.Return, DirectiveStep.Extend, DirectiveStep.RefuseExtension, DirectiveStep.Trigger, DirectiveStep.WaitFor,
        DirectiveStep.Remind, DirectiveStep.Replace, DirectiveStep.Withdraw,
    ];

    /// <summary>Its fields.</summary>
    public StepFields Fields => Step switch
    {
        DirectiveStep.Report => StepFields.Words | StepFields.File,
        DirectiveStep.Return or DirectiveStep.RefuseExtension => StepFields.Words,
        DirectiveStep.Withdraw => StepFields.Words | StepFields.Document,
        DirectiveStep.AskExtension => StepFields.Words | StepFields.To | StepFields.File,
        DirectiveStep.Extend => StepFields.To | StepFields.Document | StepFields.File,
        DirectiveStep.Replace => StepFields.Other | StepFields.Document,
        DirectiveStep.WaitFor => StepFields.Other,
        DirectiveStep.Trigger => StepFields.Words | StepFields.To,
        _ => StepFields.None,
    };

    /// <summary>Whether words, file or document may be left out.</summary>
    public bool NeedsWords => Step is DirectiveStep.Return or DirectiveStep.RefuseExtension or DirectiveStep.Withdraw or DirectiveStep.AskExtension or DirectiveStep.Trigger;

    /// <summary>The name of the occurrence in the address; null for an order to be done once.</summary>
    public DateOnly? Occurrence => Lifecycle.IsOfOccurrence(Step) ? State.Occurrence : null;

    /// <summary>The handler of the page.</summary>
    public string Handler => OfLead.Contains(Step) ? "Lead" : "Office";

    /// <summary>The form's id in the page.</summary>
    public string Id => $"step-{Step.ToString().ToLowerInvariant()}{(Occurrence is { } turn ? "-" + Shared.Days.Write(turn) : "")}";
}

/// <summary>What somebody typed into the form of a step.</summary>
public sealed class StepTyped
{
    /// <summary>The step.</summary>
    public DirectiveStep Step { get; set; }

    /// <summary>The day on which it was done.</summary>
    public string? Day { get; set; }

    /// <summary>The occurrence.</summary>
    public string? Occurrence { get; set; }

    /// <summary>Result, reason or event.</summary>
    public string? Text { get; set; }

    /// <summary>The new due day.</summary>
    public string? To { get; set; }

    /// <summary>A document that is kept already: its number.</summary>
    public string? Document { get; set; }

    /// <summary>The other order: its number.</summary>
    public string? Other { get; set; }

    /// <summary>The last step that the form had seen.</summary>
    public long Seen { get; set; }

    /// <summary>A file as evidence.</summary>
    public IFormFile? File { get; set; }
}

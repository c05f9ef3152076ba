using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;
using Directive = Tiendo.Domain.Directives.Directive;

namespace Tiendo.Features.Directives;

/// <summary>An order, or one occurrence of it, whose lead is to be reminded.</summary>
/// <param name="DirectiveId">The order.</param>
/// <param name="Occurrence">The occurrence; null for an order to be done once.</param>
public sealed record ReminderOf(long DirectiveId, DateOnly? Occurrence)
{
    /// <summary>Reads <c>42</c> or <c>42/2025-10-31</c>; null for anything else.</summary>
    public static ReminderOf? Parse(string text)
    {
        var parts = text.Split('/');
        if (RowId.Parse(parts[0]) is not { } id || parts.Length > 2) return null;
        if (parts.Length == 1) return new(id, null);
        return Days.Parse(parts[1]) is { } turn ? new(id, turn) : null;
    }
}

/// <summary>Reminds the leads of several orders in one write: a step of each order, which its story shows.</summary>
/// <param name="db">The open data.</param>
public sealed class RemindDirectives(TiendoDb db)
{
    /// <summary>The most orders of one write.</summary>
    public const int Most = 200;

    private const int LongestText = 1000;

    /// <summary>Records it.</summary>
    /// <param name="provinceId">The province.</param>
    /// <param name="reminders">The orders.</param>
    /// <param name="text">What is said to the leads; null for nothing beyond the order.</param>
    /// <param name="act">Who reminds.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The first and the last of the steps, and the journal row.</returns>
    /// <exception cref="RuleBroken">directives.remind-none, directives.remind-many, directives.remind-text-long, directive.…: an order does not allow it.</exception>
    public async Task<(long First, long Last, JournalRow Row)> RunAsync(int provinceId, IReadOnlyCollection<ReminderOf> reminders, string? text, Act act, CancellationToken stop)
    {
        var chosen = reminders.Distinct().ToList();
        if (chosen.Count == 0) throw new RuleBroken("directives.remind-none");
        if (chosen.Count > Most) throw new RuleBroken("directives.remind-many", null, ("limit", Numbers.Text(Most)));
        if (text?.Length > LongestText) throw new RuleBroken("directives.remind-text-long", null, ("limit", Numbers.Text(LongestText)));
        await using var write = await Write.BeginAsync(db, provinceId, "directives.remind", act, stop);
        var steps = new List<DirectiveAct>();
        foreach (var (id, occurrence) in chosen)
        {
            var directive = await DirectivesQueries.GetAsync(db, provinceId, id, stop);
            steps.Add(Remind(write, directive, await DirectivesQueries.ActsAsync(db, directive, stop), occurrence, text));
        }
        db.AddRange(steps);
        return (steps[0].Id, steps[^1].Id, await write.CommitAsync(stop));
    }

    private static DirectiveAct Remind(Write write, Directive directive, List<DirectiveAct> acts, DateOnly? occurrence, string? text) =>
        Lifecycle.Take(directive, acts, new(DirectiveStep.Remind, write.Act.Day) { Occurrence = occurrence, Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim() }, write.Act, write.NextId());
}

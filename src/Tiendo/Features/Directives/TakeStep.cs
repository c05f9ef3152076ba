using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Calendar;
using Tiendo.Domain.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;

namespace Tiendo.Features.Directives;

/// <summary>A step that was recorded.</summary>
/// <param name="Directive">The order.</param>
/// <param name="Taken">The step.</param>
/// <param name="Begun">Orders that waited for it and now bind, each with its step.</param>
/// <param name="Row">The journal row.</param>
public sealed record StepRecorded(Directive Directive, DirectiveAct Taken, IReadOnlyList<(Directive Directive, DirectiveAct Taken)> Begun, JournalRow Row);

/// <summary>Records a step in the life of an order, and what follows from it for those that waited.</summary>
/// <param name="db">The data.</param>
/// <param name="calendar">Counts working days after an event.</param>
public sealed class TakeStep(TiendoDb db, WorkingCalendar? calendar)
{
    /// <summary>Records it.</summary>
    /// <param name="provinceId">The province of the order.</param>
    /// <param name="id">The order.</param>
    /// <param name="taken">What was done. An order that waits for one already done begins at once.</param>
    /// <param name="evidence">A file to be kept as the step's document.</param>
    /// <param name="act">Who records it.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="seen">The last step that the person had seen; null: whatever was done since does not matter.</param>
    /// <exception cref="RuleBroken">directive.…: the order does not allow it; directives.changed-meanwhile.</exception>
    public async Task<StepRecorded> RunAsync(int provinceId, long id, StepTaken taken, DocumentInput? evidence, Act act, CancellationToken stop, long? seen = null)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "directives." + Conventions.Word(taken.Step), act, stop);
        var directive = await DirectivesQueries.GetAsync(db, provinceId, id, stop);
        if (seen is { } last && DirectivesQueries.LastOf(await DirectivesQueries.ActsAsync(db, directive, stop)) != last) throw new RuleBroken("directives.changed-meanwhile", null, ("id", IdText(id)));
        if (evidence is not null) taken = taken with { DocumentId = (await AddDocument.KeepAsync(db, write, evidence, stop)).Document.Id };
        taken = taken with { DocumentDay = await DayOfAsync(provinceId, taken.DocumentId, stop) };
        if (taken is { Step: DirectiveStep.WaitFor, OtherId: { } other } && other != id) taken = await BeginIfDoneAsync(directive, taken, other, stop);
        if (taken is { Step: DirectiveStep.Replace, OtherId: { } by }) await DirectivesQueries.GetAsync(db, provinceId, by, stop);

        var recorded = await RecordAsync(write, directive, taken, stop);
        var begun = taken.Step == DirectiveStep.Confirm && directive.Recurrence is null ? await BeginWaitingAsync(write, directive, recorded, stop) : [];
        await MilestonesQueries.KeepMovesAsync(db, provinceId, stop);
        return new(directive, recorded, begun, await write.CommitAsync(stop));
    }

    private async Task<DirectiveAct> RecordAsync(Write write, Directive directive, StepTaken taken, CancellationToken stop)
    {
        var acts = await DirectivesQueries.ActsAsync(db, directive, stop);
        if (taken is { Step: DirectiveStep.Trigger, To: null }) taken = taken with { To = TriggeredDue.Of(directive, taken.Day, calendar) };
        var act = Lifecycle.Take(directive, acts, taken, write.Act, write.NextId());
        db.Add(act);
        await KeepStates.RenewAsync(db, directive, [.. acts, act], stop);
        return act;
    }

    private async Task<DateOnly?> DayOfAsync(int provinceId, long? documentId, CancellationToken stop) => documentId is null
        ? null
        : db.Documents.Local.FirstOrDefault(d => d.Id == documentId)?.IssuedOn
            ?? await db.Documents.Where(d => d.ProvinceId == provinceId && d.Id == documentId).Select(d => d.IssuedOn).SingleOrDefaultAsync(stop);

    private async Task<StepTaken> BeginIfDoneAsync(Directive directive, StepTaken taken, long otherId, CancellationToken stop)
    {
        var other = await DirectivesQueries.GetAsync(db, directive.ProvinceId, otherId, stop);
        if (other.Recurrence is not null) throw new RuleBroken("directive.other-recurs", null, ("id", IdText(otherId)));
        var state = Timeline.StateOn(other, await DirectivesQueries.ActsAsync(db, other, stop), DateOnly.MaxValue);
        return state is { Phase: Phase.Done, DoneOn: { } done } ? taken with { Step = DirectiveStep.Trigger, Day = await NotBeforeAsync(directive, done, stop) } : taken;
    }

    private async Task<IReadOnlyList<(Directive, DirectiveAct)>> BeginWaitingAsync(Write write, Directive done, DirectiveAct confirmed, CancellationToken stop)
    {
        var begun = new List<(Directive, DirectiveAct)>();
        var acts = await DirectivesQueries.ActsAsync(db, done, stop);
        var doneOn = Timeline.StateOn(done, [.. acts, confirmed], confirmed.Day)!.DoneOn!.Value;
        var ids = await db.DirectiveActs
            .Where(a => a.ProvinceId == done.ProvinceId && a.OtherId == done.Id && a.Step == DirectiveStep.WaitFor)
            .Select(a => a.DirectiveId).Distinct().Order().ToListAsync(stop);
        foreach (var id in ids)
        {
            var waiting = await DirectivesQueries.GetAsync(db, done.ProvinceId, id, stop);
            var steps = await DirectivesQueries.ActsAsync(db, waiting, stop);
            if (Timeline.StateOn(waiting, steps, DateOnly.MaxValue)?.Phase != Phase.Waiting || steps.FindLast(a => a.Step == DirectiveStep.WaitFor)?.OtherId != done.Id) continue;
            var day = await NotBeforeAsync(waiting, doneOn, stop);
            begun.Add((waiting, await RecordAsync(write, waiting, new(DirectiveStep.Trigger, day) { OtherId = done.Id }, stop)));
        }

        return begun;
    }

    // What an order waited for may have been done before the order was given.
    private async Task<DateOnly> NotBeforeAsync(Directive directive, DateOnly day, CancellationToken stop)
    {
        var last = (await DirectivesQueries.ActsAsync(db, directive, stop)).Max(a => a.Day);
        return day > last ? day : last;
    }

    private static string IdText(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>A place of an order as commands show it.</summary>
/// <param name="Words">As written.</param>
/// <param name="Code">Its code; null where no register knows the words.</param>
/// <param name="Name">Its name today.</param>
public sealed record PlaceShown(string Words, string? Code, string? Name);

/// <summary>A step as commands show it.</summary>
public sealed record ActShown(long Id, DirectiveStep Step, DateOnly Day, DateOnly? Occurrence, DateOnly? To, string? Text, string? Document, long? Other, DateOnly RecordedOn, string RecordedBy)
{
    internal static IReadOnlyList<AnswerColumn<ActShown>> Columns(Messages say) =>
    [
        new("column.day", a => a.Day), new("directives.column.step", a => say[$"step.{a.Step}"]), new("directives.column.occurrence", a => a.Occurrence),
        new("directives.column.to", a => a.To), new("directives.column.text", a => a.Text), new("directives.column.document", a => a.Document),
        new("directives.column.other", a => a.Other, true), new("directives.column.recorded", a => $"{Days.Say(a.RecordedOn)}, {a.RecordedBy}"),
    ];
}

/// <summary>A stretch of days in one state.</summary>
public sealed record StateShown(DateOnly? Occurrence, DateOnly From, DateOnly? To, Phase Phase, DateOnly? Due, DateOnly? DoneOn)
{
    internal static IReadOnlyList<AnswerColumn<StateShown>> Columns(Messages say) =>
    [
        new("directives.column.from", s => s.From), new("directives.column.until", s => s.To), new("directives.column.occurrence", s => s.Occurrence),
        new("directives.column.phase", s => say[$"phase.{s.Phase}"]), new("column.due", s => s.Due), new("directives.column.done-on", s => s.DoneOn),
    ];
}

/// <summary>A field that the person changed when accepting.</summary>
public sealed record ChangeShown(string Field, string Read, string Accepted, string? Why)
{
    internal static IReadOnlyList<AnswerColumn<ChangeShown>> Columns(Messages say) =>
    [
        new("directives.column.field", c => say[$"directives.field.{c.Field}"]), new("directives.column.read", c => c.Read),
        new("directives.column.accepted-as", c => c.Accepted), new("directives.column.why", c => c.Why),
    ];
}

/// <summary>The state on the day asked for.</summary>
public sealed record NowShown(DateOnly? Occurrence, DirectiveStatus State, Progress Progress, DateOnly? Due, DateOnly? OriginalDue, int DaysLate, int DaysLateOriginally, DateOnly? AskedTo)
{
    internal string InWords(Messages say)
    {
        var text = (Occurrence is { } turn ? say.Say("directives.turn", ("due", Days.Say(turn))) + " " : "") + say[$"state.{State}"];
        if (DaysLate > 0) text += ", " + say.Say("directives.days-late", ("days", Numbers.Text(DaysLate)));
        if (DaysLateOriginally > DaysLate) text += ", " + say.Say("directives.days-late-originally", ("days", Numbers.Text(DaysLateOriginally)));
        if (State is DirectiveStatus.Overdue or DirectiveStatus.DueSoon or DirectiveStatus.InTime or DirectiveStatus.NoDeadline && Progress != Progress.Accepted) text += ", " + say[$"progress.{Progress}"];
        return AskedTo is { } day ? text + ", " + say.Say("directives.asked", ("day", Days.Say(day))) : text;
    }
}

/// <summary>Everything about one order as it stood on the day asked for.</summary>
public sealed record DirectiveShown(
    int Province, long Id, string Quote, int? SpanStart, int? SpanEnd, string Section, string? Heading, string? Matter,
    IReadOnlyList<AgencyShown> Lead, IReadOnlyList<AgencyShown> Coordinate, IReadOnlyList<PlaceShown> Places, IReadOnlyList<string> Topics, IReadOnlyList<OrderedQuantity> Quantities,
    string? DeadlineWords, DeadlineOperator Operator, Granularity? Granularity, bool Soft, Recurrence? Recurrence, string? WaitsFor,
    DateOnly? OriginalDue, DateOnly? Earliest, Priority Priority, string Explanation, DateOnly GivenOn, long DocumentId, string Document, int Ordinal,
    DateOnly RecordedOn, string RecordedBy, IReadOnlyList<NowShown> Now, IReadOnlyList<ActShown> Acts, IReadOnlyList<StateShown> States, IReadOnlyList<ChangeShown> Changes)
{
    internal static async Task<DirectiveShown> LoadAsync(LedgerCall call, Directive d, CancellationToken stop)
    {
        var register = await AgenciesQueries.RegisterAsync(call.Db, call.App.ListsFolder, stop);
        var agencies = new AgenciesToday(register, call.AsOf);
        var acts = (await DirectivesQueries.ActsAsync(call.Db, d, stop)).FindAll(a => a.Day <= call.AsOf && (call.KnownOn is null || a.RecordedOn <= call.KnownOn));
        var documentIds = acts.Select(a => a.DocumentId).Append(d.DocumentId).OfType<long>().Distinct().ToList();
        var documents = await call.Db.Documents.Where(x => x.ProvinceId == d.ProvinceId && documentIds.Contains(x.Id)).ToDictionaryAsync(x => x.Id, stop);
        var placeIds = d.Places.Select(p => p.PlaceId).OfType<long>().ToList();
        var places = await call.Db.Places.Where(p => p.ProvinceId == d.ProvinceId && placeIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        return new(
            d.ProvinceId, d.Id, d.Quote, d.SpanStart, d.SpanEnd, d.Section, d.Heading, d.Matter,
            [.. d.Lead.Select(a => DirectiveRow.Shown(a, d.ProvinceId, agencies))], [.. d.Coordinate.Select(a => DirectiveRow.Shown(a, d.ProvinceId, agencies))],
            [.. d.Places.OrderBy(p => p.Ordinal).Select(p => new PlaceShown(p.Words, places.GetValueOrDefault(p.PlaceId ?? 0)?.Code, places.GetValueOrDefault(p.PlaceId ?? 0)?.Name))],
            d.Topics, d.Quantities, d.DeadlineWords, d.Operator, d.Granularity, d.Soft, d.Recurrence, d.TriggerWords,
            d.Due, d.Earliest, d.Priority, DeadlineExplained.Of(d, acts, call.Say), d.GivenOn, d.DocumentId, DocumentsQueries.Name(documents[d.DocumentId]), d.Ordinal,
            d.RecordedOn, d.RecordedBy,
            [.. Timeline.StatesOn(d, acts, call.AsOf, call.KnownOn).Select(s => new NowShown(s.Occurrence, s.Status, s.Progress, s.Due, s.OriginalDue, s.DaysLate, s.DaysLateOriginally, s.AskedTo))],
            [.. acts.Select(a => new ActShown(a.Id, a.Step, a.Day, a.Occurrence, a.To, a.Text, a.DocumentId is { } id ? DocumentsQueries.Name(documents[id]) : null, a.OtherId, a.RecordedOn, a.RecordedBy))],
            [.. Timeline.Of(d, acts).Where(s => s.KnownUntil == DateOnly.MaxValue && s.From <= call.AsOf).Select(s => new StateShown(s.Occurrence, s.From, s.Until == DateOnly.MaxValue ? null : s.Until.AddDays(-1), s.Phase, s.Due, s.DoneOn))],
            [.. OrderFields.Changes(d).Select(c => new ChangeShown(c.Field, c.Read, c.Accepted, d.ChangedWhy))]);
    }
}

namespace Tiendo.Domain.Directives;

/// <summary>The status of a stretch that is the same on each of its days; an open order with a due day is judged on the day asked for.</summary>
public enum Standing
{
    /// <summary>To be done by the due day.</summary>
    Open,
    /// <summary>To be done without a day.</summary>
    NoDeadline,
    /// <summary>Waits for an event.</summary>
    Waiting,
    /// <summary>Reported after the due day.</summary>
    ReportedLate,
    /// <summary>Reported by the due day.</summary>
    ReportedInTime,
    /// <summary>Reported without a due day.</summary>
    ReportedNoDeadline,
    /// <summary>Done after the due day.</summary>
    DoneLate,
    /// <summary>Done by the due day.</summary>
    DoneInTime,
    /// <summary>Done without a due day.</summary>
    DoneNoDeadline,
    /// <summary>Another order took its place.</summary>
    Replaced,
    /// <summary>Withdrawn.</summary>
    Withdrawn,
}

/// <summary>A row of the derived table that is counted: one stretch of an order under one of its leads. Made by <see cref="Of"/> alone, never entered.</summary>
public sealed class StateRow
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The order.</summary>
    public required long DirectiveId { get; init; }

    /// <summary>The occurrence, named by its first due day; <see cref="DateOnly.MinValue"/> for an order to be done once.</summary>
    public required DateOnly Occurrence { get; init; }

    /// <summary>The number of the lead, from 1: rows of the first count the orders, rows of all count what each body leads.</summary>
    public required int LeadOrdinal { get; init; }

    /// <summary>What the lead is counted under; empty when the order names none.</summary>
    public required string AgencyKey { get; init; }

    /// <summary>The first day of the stretch.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The day behind its last.</summary>
    public required DateOnly UntilDay { get; init; }

    /// <summary>The first day on which it was known so.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>The day on which it was known otherwise.</summary>
    public required DateOnly KnownUntil { get; init; }

    /// <summary>Where the order stood, as far as that does not depend on the day asked for.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The due day then valid.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The first due day.</summary>
    public DateOnly? OriginalDue { get; init; }

    /// <summary>The day of the report that stands.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>All rows of an order.</summary>
    public static IEnumerable<StateRow> Of(Directive directive, IEnumerable<DirectiveAct> acts)
    {
        var leads = directive.Lead.Select(a => a.CountedAs).Distinct().DefaultIfEmpty("").ToList();
        return from stretch in Timeline.Of(directive, acts)
               from lead in leads.Select((key, at) => (Key: key, Ordinal: at + 1))
               select new StateRow
               {
                   ProvinceId = directive.ProvinceId, DirectiveId = directive.Id, Occurrence = stretch.Occurrence ?? DateOnly.MinValue,
                   LeadOrdinal = lead.Ordinal, AgencyKey = lead.Key, FromDay = stretch.From, UntilDay = stretch.Until,
                   KnownFrom = stretch.KnownFrom, KnownUntil = stretch.KnownUntil,
                   Standing = StandingOf(stretch), Due = stretch.Due, OriginalDue = stretch.OriginalDue, DoneOn = stretch.DoneOn,
               };
    }

    /// <summary>The status on a day of the stretch.</summary>
    public DirectiveStatus StatusOn(DateOnly day) => StatusOn(Standing, Due, day);

    /// <summary>The status on a day of a stretch with such a standing and due day.</summary>
    public static DirectiveStatus StatusOn(Standing standing, DateOnly? due, DateOnly day) => standing == Standing.Open
        ? DirectiveState.StatusOf(Phase.Open, due, null, day)
        : Enum.Parse<DirectiveStatus>(standing.ToString());

    private static Standing StandingOf(Stretch stretch) => stretch is { Phase: Phase.Open, Due: not null }
        ? Standing.Open
        : Enum.Parse<Standing>(DirectiveState.StatusOf(stretch.Phase, stretch.Due, stretch.DoneOn, stretch.From).ToString());
}

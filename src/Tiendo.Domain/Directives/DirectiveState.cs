namespace Tiendo.Domain.Directives;

/// <summary>Where an order stands in its life.</summary>
public enum Phase
{
    /// <summary>It waits for an event.</summary>
    Waiting,
    /// <summary>It is to be done.</summary>
    Open,
    /// <summary>Reported done; the office has not confirmed.</summary>
    Reported,
    /// <summary>Confirmed.</summary>
    Done,
    /// <summary>Another order took its place.</summary>
    Replaced,
    /// <summary>Withdrawn.</summary>
    Withdrawn,
}

/// <summary>How far the lead has come with an open order.</summary>
public enum Progress
{
    /// <summary>Nothing was heard.</summary>
    Accepted,
    /// <summary>Received.</summary>
    Acknowledged,
    /// <summary>Begun.</summary>
    Started,
    /// <summary>Reported, and returned by the office.</summary>
    Returned,
}

/// <summary>The state that tables and counts show.</summary>
public enum DirectiveStatus
{
    /// <summary>Past its due day and not reported.</summary>
    Overdue,
    /// <summary>At most <see cref="DirectiveState.SoonDays"/> days to the due day.</summary>
    DueSoon,
    /// <summary>More days to the due day.</summary>
    InTime,
    /// <summary>To be done without a day: never "in time".</summary>
    NoDeadline,
    /// <summary>Waits for an event.</summary>
    Waiting,
    /// <summary>Reported after the due day, not confirmed.</summary>
    ReportedLate,
    /// <summary>Reported by the due day, not confirmed.</summary>
    ReportedInTime,
    /// <summary>Reported, not confirmed, without a due day.</summary>
    ReportedNoDeadline,
    /// <summary>Done after the due day: stays late.</summary>
    DoneLate,
    /// <summary>Done by the due day that was valid then.</summary>
    DoneInTime,
    /// <summary>Done, without a due day.</summary>
    DoneNoDeadline,
    /// <summary>Another order took its place.</summary>
    Replaced,
    /// <summary>Withdrawn.</summary>
    Withdrawn,
}

/// <summary>How an order, or one occurrence of it, stood on a day.</summary>
/// <param name="Day">The day that was asked for.</param>
/// <param name="Occurrence">The occurrence, named by its first due day; null for an order to be done once.</param>
/// <param name="Phase">Where it stood.</param>
/// <param name="Progress">How far the lead had come.</param>
/// <param name="Due">The due day valid on that day, or when it was reported.</param>
/// <param name="OriginalDue">The first due day it ever had.</param>
/// <param name="DoneOn">The day on which the lead reported it done, where that report stands.</param>
/// <param name="AskedTo">The due day asked for and neither granted nor refused.</param>
public sealed record DirectiveState(
    DateOnly Day, DateOnly? Occurrence, Phase Phase, Progress Progress, DateOnly? Due, DateOnly? OriginalDue, DateOnly? DoneOn, DateOnly? AskedTo)
{
    /// <summary>Days before the due day from which an order is due soon (practice of the government's task systems, B).</summary>
    public const int SoonDays = 3;

    /// <summary>The state in one word.</summary>
    public DirectiveStatus Status => StatusOf(Phase, Due, DoneOn, Day);

    /// <summary>Days past the due day then valid: until the report where there is one, else until the day asked for; 0 when in time.</summary>
    public int DaysLate => LateDays(Due);

    /// <summary>The same against the first due day, whatever was granted since.</summary>
    public int DaysLateOriginally => LateDays(OriginalDue);

    /// <summary>The state in one word.</summary>
    public static DirectiveStatus StatusOf(Phase phase, DateOnly? due, DateOnly? doneOn, DateOnly day) => (phase, due) switch
    {
        (Phase.Waiting, _) => DirectiveStatus.Waiting,
        (Phase.Replaced, _) => DirectiveStatus.Replaced,
        (Phase.Withdrawn, _) => DirectiveStatus.Withdrawn,
        (Phase.Open, null) => DirectiveStatus.NoDeadline,
        (Phase.Open, { } last) when last < day => DirectiveStatus.Overdue,
        (Phase.Open, { } last) when last.DayNumber - day.DayNumber <= SoonDays => DirectiveStatus.DueSoon,
        (Phase.Open, _) => DirectiveStatus.InTime,
        (Phase.Reported, null) => DirectiveStatus.ReportedNoDeadline,
        (Phase.Reported, { } last) => doneOn > last ? DirectiveStatus.ReportedLate : DirectiveStatus.ReportedInTime,
        (_, null) => DirectiveStatus.DoneNoDeadline,
        (_, { } last) => doneOn > last ? DirectiveStatus.DoneLate : DirectiveStatus.DoneInTime,
    };

    private int LateDays(DateOnly? due) => due is not { } last || Phase is Phase.Waiting or Phase.Replaced or Phase.Withdrawn
        ? 0
        : Math.Max(0, (DoneOn ?? Day).DayNumber - last.DayNumber);
}

namespace Tiendo.Domain;

/// <summary>Who does something, when, why, and on the strength of which document: without it nothing is written.</summary>
/// <param name="By">The person or account, as shown in the journal.</param>
/// <param name="At">The moment, passed in by the caller.</param>
/// <param name="Why">The reason, in words.</param>
/// <param name="DocumentId">The document it rests on, where there is one.</param>
public sealed record Act(string By, DateTimeOffset At, string Why, long? DocumentId = null)
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>The day in Vietnam (UTC+7) on which it happened.</summary>
    public DateOnly Day => DayOf(At);

    /// <summary>The day in Vietnam of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Vietnam).DateTime);
}

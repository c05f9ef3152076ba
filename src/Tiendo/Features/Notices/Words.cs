using System.Globalization;
using System.Text.Json;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>The fixed words of the JSON form. Stored readings and other programs rely on them: they never change.</summary>
internal static class Words
{
    public static string Of(DeadlineOperator value) => value switch
    {
        DeadlineOperator.Before => "before",
        DeadlineOperator.By => "by",
        DeadlineOperator.Within => "within",
        DeadlineOperator.After => "after",
        DeadlineOperator.Recurring => "recurring",
        _ => "none",
    };

    public static string? Of(Granularity? value) => value switch
    {
        Granularity.Day => "day",
        Granularity.Week => "week",
        Granularity.Month => "month",
        Granularity.Quarter => "quarter",
        Granularity.Year => "year",
        _ => null,
    };

    public static string? Of(Recurrence? value) => value switch
    {
        Recurrence.Weekly => "weekly",
        Recurrence.Monthly => "monthly",
        Recurrence.Quarterly => "quarterly",
        Recurrence.HalfYearly => "half-yearly",
        Recurrence.Yearly => "yearly",
        _ => null,
    };

    /// <summary>"LeadMissing" → "lead-missing".</summary>
    public static string Of(DoubtKind value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

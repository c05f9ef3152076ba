using System.Globalization;

namespace Tiendo.Features.Shared;

/// <summary>Moments as people read them, in Vietnam's time.</summary>
public static class Moments
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>20/10/2025 09:05</summary>
    public static string Say(DateTime utc) => In(utc).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>09:05</summary>
    public static string Time(DateTime utc) => In(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset In(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(Vietnam);
}

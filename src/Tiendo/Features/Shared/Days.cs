using System.Globalization;

namespace Tiendo.Features.Shared;

/// <summary>Days as people write and read them.</summary>
public static class Days
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private static readonly string[] Forms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>2025-10-20, 20/10/2025 of the years 1900 to 2199; null for anything else.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) && day.Year is >= FirstYear and <= LastYear ? day : null;

    /// <summary>20/10/2025, for people.</summary>
    public static string Say(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>20/10/2025 09:05 in Vietnam, for people.</summary>
    public static string Moment(DateTime at) => at.AddHours(7).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2025-10-20, for machines.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Tiendo.Features.Shared;

/// <summary>Ids of rows as a person writes them: 42, or 20/42 with the province.</summary>
internal static class RowId
{
    /// <summary>An id; null for anything else.</summary>
    public static long? Parse(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;

    /// <summary>An id with or without its province; null for anything else.</summary>
    public static (int? Province, long Id)? ParseWithProvince(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2 || Parse(parts[^1]) is not { } id) return null;
        if (parts.Length == 1) return (null, id);
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var province) ? (province, id) : null;
    }
}

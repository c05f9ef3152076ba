using System.Globalization;
using System.Text.Json;
using Tiendo.Data;

namespace Tiendo.Features.Journal;

/// <summary>A row of the journal as its check sees it.</summary>
/// <param name="Hash">The hash that stands beside it.</param>
/// <param name="Payload">What the hash covers.</param>
internal sealed record JournalLine(string Hash, string Payload)
{
    /// <summary>Province and number as the payload says them; null when it says none.</summary>
    public (int Province, long Seq)? Place()
    {
        try
        {
            using var json = JsonDocument.Parse(Payload);
            return (json.RootElement.GetProperty("province").GetInt32(), json.RootElement.GetProperty("seq").GetInt64());
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>True when the columns of a row say what its payload says.</summary>
    public static bool ColumnsAgree(JournalRow row)
    {
        try
        {
            using var json = JsonDocument.Parse(row.Payload);
            var said = json.RootElement;
            return said.GetProperty("by").GetString() == row.By
                && said.GetProperty("operation").GetString() == row.Operation
                && said.GetProperty("at").GetString() == row.At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)
                && (said.TryGetProperty("document", out var document) ? document.GetInt64() : (long?)null) == row.DocumentId;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }
}

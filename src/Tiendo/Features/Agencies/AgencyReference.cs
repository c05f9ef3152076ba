using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Features.Agencies;

/// <summary>A column elsewhere that holds the key of an agency or the code of a unit, or a list of agencies as JSON with a field <c>key</c>.</summary>
/// <param name="Table">Its table, as in the database.</param>
/// <param name="Column">Its name there.</param>
public sealed partial record AgencyReference(string Table, string Column)
{
    private sealed record Named(string Text, long Count);

    /// <summary>How many rows name each agency and each unit; <c>ubnd:06385</c> names both.</summary>
    public static async Task<Dictionary<string, int>> CountAsync(TiendoDb db, IEnumerable<AgencyReference> references, CancellationToken stop)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            // Table and column are words of this program.
            var sql = $"SELECT \"{reference.Column}\" AS \"Text\", COUNT(*) AS \"Count\" FROM \"{reference.Table}\" WHERE \"{reference.Column}\" IS NOT NULL GROUP BY \"{reference.Column}\"";
            foreach (var (text, count) in await db.Database.SqlQueryRaw<Named>(sql).ToListAsync(stop))
            {
                foreach (var key in Keys(text).Distinct(StringComparer.Ordinal)) counts[key] = counts.GetValueOrDefault(key) + (int)count;
            }
        }

        return counts;
    }

    private static IEnumerable<string> Keys(string text) =>
        (text.StartsWith('[') ? KeyField().Matches(text).Select(match => match.Groups["key"].Value) : [text]).SelectMany(key => key.Split(':').Append(key));

    [GeneratedRegex("\"key\":\"(?<key>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyField();
}

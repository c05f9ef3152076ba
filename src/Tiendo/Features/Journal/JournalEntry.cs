using System.Text.Json;
using Tiendo.Data;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

/// <summary>One field of a changed row, before and after; null where there was none.</summary>
public sealed record JournalField(string Name, string? Before, string? After);

/// <summary>One changed row of a table, or many new ones at once.</summary>
/// <param name="Table">What it is, in words.</param>
/// <param name="Key">Its key.</param>
/// <param name="Added">How many rows came in at once, from the file with the hash <paramref name="Sha256"/>; null for one row.</param>
/// <param name="Sha256">The hash of that file.</param>
/// <param name="Sort">added, changed, deleted.</param>
/// <param name="Fields">What changed.</param>
public sealed record JournalEntryChange(string Table, string? Key, long? Added, string? Sha256, string Sort, IReadOnlyList<JournalField> Fields);

/// <summary>A row of the journal in words.</summary>
/// <param name="Row">The row.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Changes">What changed.</param>
public sealed record JournalEntry(JournalRow Row, string Why, IReadOnlyList<JournalEntryChange> Changes)
{
    /// <summary>Changes that are not opened, of a row with very many.</summary>
    public int MoreChanges { get; private init; }

    /// <summary>Reads a row; of its changes at most so many.</summary>
    public static JournalEntry Of(JournalRow row, Messages say, int most)
    {
        using var json = JsonDocument.Parse(row.Payload);
        var changes = json.RootElement.GetProperty("changes");
        return new(row, json.RootElement.GetProperty("why").GetString() ?? "", [.. changes.EnumerateArray().Take(most).Select(change => Change(change, say))])
        {
            MoreChanges = Math.Max(0, changes.GetArrayLength() - most),
        };
    }

    /// <summary>The name of an operation; its code where it has none.</summary>
    public static string Operation(string code, Messages say)
    {
        var key = "journal.operation." + code;
        return say[key] is var words && words != key ? words : code;
    }

    private static JournalEntryChange Change(JsonElement change, Messages say)
    {
        var table = change.GetProperty("table").GetString() ?? "";
        var (before, after) = (Values(change, "before"), Values(change, "after"));
        var fields = before.Keys.Union(after.Keys).Select(column => new JournalField(Field(table, column, say), before.GetValueOrDefault(column), after.GetValueOrDefault(column)))
            .Where(field => field.Before is not null || field.After is not null).ToList();
        return new(
            Word("dictionary.table." + table, table, say), change.TryGetProperty("key", out var key) ? key.GetString() : null,
            change.TryGetProperty("added", out var added) ? added.GetInt64() : null, change.TryGetProperty("sha256", out var hash) ? hash.GetString() : null,
            before.Count == 0 ? "added" : after.Count == 0 ? "deleted" : "changed", fields);
    }

    private static Dictionary<string, string?> Values(JsonElement change, string name) => change.TryGetProperty(name, out var values)
        ? values.EnumerateObject().ToDictionary(value => value.Name, value => value.Value.ValueKind == JsonValueKind.Null ? null : value.Value.ToString())
        : [];

    private static string Field(string table, string column, Messages say) => Word($"dictionary.field.{table}.{column}", Word("dictionary.field." + column, column, say), say);

    private static string Word(string key, string otherwise, Messages say) => say[key] is var words && words != key ? words : otherwise;
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Tiendo.Data;

/// <summary>One changed row of one table, before and after; or many new rows at once, by their number and their file.</summary>
internal sealed record JournalChange(string Table, string? Key, JournalValues? Before, JournalValues? After, int Count = 1, string? Evidence = null)
{
    public static JournalChange OfMany(IEntityType entity, int count, string evidence) =>
        new(entity.GetTableName()!, null, null, null, count, evidence);

    /// <summary>What the tracker holds, without tables that are made from others and without the journal itself.</summary>
    public static IEnumerable<JournalChange> In(ChangeTracker tracker) =>
        from entry in tracker.Entries()
        where entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        where entry.Entity is not (JournalRow or JournalHead) && !entry.Metadata.IsDerived()
        let key = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(entry.Property(p).CurrentValue)))
        select entry.Metadata.IsOperational() ? throw new InvalidOperationException("What is in no journal is written by SQL, not by a Write.") : new JournalChange(
            entry.Metadata.GetTableName()!,
            key,
            entry.State == EntityState.Added ? null : JournalValues.Of(entry, before: true),
            entry.State == EntityState.Deleted ? null : JournalValues.Of(entry, before: false));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("table", Table);
        if (Key is { } key) json.WriteString("key", key);
        if (Evidence is { } evidence)
        {
            json.WriteNumber("added", Count);
            json.WriteString("sha256", evidence);
        }
        Before?.Write(json, "before");
        After?.Write(json, "after");
        json.WriteEndObject();
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>The columns of one row; of a changed row only those that changed.</summary>
internal sealed record JournalValues(IReadOnlyList<(string Column, object? Value)> Columns)
{
    private const int LongestText = 4000;

    public static JournalValues Of(EntityEntry entry, bool before) => new(
        [.. from property in entry.Properties
            where entry.State != EntityState.Modified || property.IsModified
            let value = Kept(property, before ? property.OriginalValue : property.CurrentValue)
            where value is not null
            select (property.Metadata.GetColumnName(), value)]);

    // Lists stand in one column: the journal has them as that column has.
    private static object? Kept(PropertyEntry property, object? value) =>
        value is System.Collections.IEnumerable and not (string or byte[]) ? property.Metadata.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value : value;

    public void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        foreach (var (column, value) in Columns)
        {
            json.WritePropertyName(column);
            switch (value)
            {
                case null: json.WriteNullValue(); break;
                case bool flag: json.WriteBooleanValue(flag); break;
                case int number: json.WriteNumberValue(number); break;
                case long number: json.WriteNumberValue(number); break;
                case decimal number: json.WriteNumberValue(number); break;
                case double number: json.WriteNumberValue(number); break;
                case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
                case DateTime moment: json.WriteStringValue(moment.ToString("O", CultureInfo.InvariantCulture)); break;
                case byte[] bytes: json.WriteStringValue($"sha256:{Hash(bytes)}, {bytes.Length} bytes"); break;
                case string { Length: > LongestText } text: json.WriteStringValue($"sha256:{Hash(Encoding.UTF8.GetBytes(text))}, {text.Length} characters"); break;
                case Enum word: json.WriteStringValue(word.ToString()); break;
                default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            }
        }
        json.WriteEndObject();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

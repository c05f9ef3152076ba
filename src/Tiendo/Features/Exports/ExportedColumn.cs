using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NpgsqlTypes;

namespace Tiendo.Features.Exports;

/// <summary>One column of an exported table: how its value is read from the database, written as JSON and text, and read back.</summary>
internal sealed class ExportedColumn
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private const string Day = "yyyy-MM-dd";

    public ExportedColumn(IProperty property)
    {
        Property = property;
        Name = property.GetColumnName();
        IsNullable = property.IsNullable;
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        Type = Nullable.GetUnderlyingType(type) ?? type;
    }

    public IProperty Property { get; }

    public string Name { get; }

    public bool IsNullable { get; }

    /// <summary>As the database keeps it.</summary>
    public Type Type { get; }

    /// <summary>One of the words of an enum.</summary>
    public bool IsWord => Enum is not null;

    /// <summary>The enum whose words it takes.</summary>
    public Type? Enum => (Nullable.GetUnderlyingType(Property.ClrType) ?? Property.ClrType) is { IsEnum: true } type ? type : null;

    /// <summary>The words it takes.</summary>
    public IEnumerable<string> Words => Enum is { } type ? System.Enum.GetValues(type).Cast<object>().Select(v => (string)Property.GetTypeMapping().Converter!.ConvertToProvider(v)!) : [];

    public NpgsqlDbType PostgresType => Type switch
    {
        _ when Type == typeof(int) => NpgsqlDbType.Integer,
        _ when Type == typeof(long) => NpgsqlDbType.Bigint,
        _ when Type == typeof(bool) => NpgsqlDbType.Boolean,
        _ when Type == typeof(double) => NpgsqlDbType.Double,
        _ when Type == typeof(DateOnly) => NpgsqlDbType.Date,
        _ when Type == typeof(DateTime) => NpgsqlDbType.TimestampTz,
        _ when Type == typeof(byte[]) => NpgsqlDbType.Bytea,
        _ when Type == typeof(string) => NpgsqlDbType.Text,
        _ => throw new NotSupportedException($"{Name} is a {Type}"),
    };

    public object? Read(DbDataReader row, int at)
    {
        if (row.IsDBNull(at)) return null;
        if (Type == typeof(int)) return row.GetInt32(at);
        if (Type == typeof(long)) return row.GetInt64(at);
        if (Type == typeof(bool)) return row.GetBoolean(at);
        if (Type == typeof(double)) return row.GetDouble(at);
        if (Type == typeof(DateOnly)) return row.GetFieldValue<DateOnly>(at);
        if (Type == typeof(DateTime)) return DateTime.SpecifyKind(row.GetDateTime(at), DateTimeKind.Utc);
        if (Type == typeof(byte[])) return row.GetFieldValue<byte[]>(at);
        return row.GetString(at);
    }

    public void Write(Utf8JsonWriter json, object? value)
    {
        json.WritePropertyName(Name);
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            default: json.WriteStringValue(Text(value)); break;
        }
    }

    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString(Day, CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString(Moment, CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToBase64String(bytes),
        var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The value of a JSON field; a <see cref="FormatException"/> when it is none of this column.</summary>
    public object? Parse(JsonElement field)
    {
        if (field.ValueKind == JsonValueKind.Null) return IsNullable ? null : throw new FormatException();
        try
        {
            if (Type == typeof(int)) return field.GetInt32();
            if (Type == typeof(long)) return field.GetInt64();
            if (Type == typeof(double)) return field.GetDouble();
            if (Type == typeof(bool)) return field.GetBoolean();
            var text = field.GetString()!;
            if (Type == typeof(DateOnly)) return DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
            if (Type == typeof(DateTime))
                return DateTime.ParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
            if (Type == typeof(byte[])) return Convert.FromBase64String(text);
            if (IsWord) Property.GetTypeMapping().Converter!.ConvertFromProvider(text);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException() : text;
        }
        catch (Exception failure) when (failure is InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException();
        }
    }

    /// <summary>What a value looks like, for people.</summary>
    public string Expected => Type switch
    {
        _ when Type == typeof(int) || Type == typeof(long) => "1",
        _ when Type == typeof(double) => "48.9",
        _ when Type == typeof(bool) => "true, false",
        _ when Type == typeof(DateOnly) => "2025-10-20",
        _ when Type == typeof(DateTime) => "2025-10-20T02:00:00.000000Z",
        _ when Type == typeof(byte[]) => "base64",
        _ when IsWord => string.Join(", ", Words),
        _ => "text",
    };
}

using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NpgsqlTypes;

namespace Tiendo.Data;

/// <summary>One column as a bulk insert writes it: the value as the database keeps it.</summary>
internal sealed class BulkColumn<T>
{
    private readonly Func<T, object?> read;
    private readonly bool isDay;
    private DateOnly lastDay;
    private string? lastText;

    private BulkColumn(IProperty property)
    {
        Name = property.GetColumnName();
        var row = Expression.Parameter(typeof(T));
        var value = Expression.Convert(Expression.Property(row, property.PropertyInfo!), typeof(object));
        var get = Expression.Lambda<Func<T, object?>>(value, row).Compile();
        var converter = property.GetTypeMapping().Converter;
        read = converter is null ? get : entity => get(entity) is { } model ? converter.ConvertToProvider(model) : null;
        var type = converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        isDay = type == typeof(DateOnly);
        (SqliteType, PostgresType) = type switch
        {
            _ when type == typeof(int) => (SqliteType.Integer, NpgsqlDbType.Integer),
            _ when type == typeof(long) => (SqliteType.Integer, NpgsqlDbType.Bigint),
            _ when type == typeof(bool) => (SqliteType.Integer, NpgsqlDbType.Boolean),
            _ when type == typeof(double) => (SqliteType.Real, NpgsqlDbType.Double),
            _ when type == typeof(DateOnly) => (SqliteType.Text, NpgsqlDbType.Date),
            _ when type == typeof(DateTime) => (SqliteType.Text, NpgsqlDbType.TimestampTz),
            _ when type == typeof(byte[]) => (SqliteType.Blob, NpgsqlDbType.Bytea),
            _ => (SqliteType.Text, NpgsqlDbType.Text),
        };
    }

    public string Name { get; }

    public SqliteType SqliteType { get; }

    public NpgsqlDbType PostgresType { get; }

    public static BulkColumn<T>[] Of(IEntityType entity) => [.. entity.GetProperties().Select(p => new BulkColumn<T>(p))];

    public object? Value(T row) => read(row);

    public object? SqliteValue(T row) => isDay && read(row) is DateOnly day ? Text(day) : read(row);

    // Many rows in a row have the same day.
    private string Text(DateOnly day)
    {
        if (lastDay != day || lastText is null) (lastDay, lastText) = (day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return lastText;
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using SQLitePCL;

namespace Tiendo.Data;

/// <summary>One column as a bulk insert writes it, straight on the driver: no boxing, no parameter objects.</summary>
internal abstract class BulkColumn<T>
{
    /// <summary>The column's name.</summary>
    public required string Name { get; init; }

    /// <summary>All columns of a table.</summary>
    public static BulkColumn<T>[] Of(IEntityType entity) => [.. entity.GetProperties().Select(Create)];

    /// <summary>Binds the value of a row to a prepared statement of SQLite.</summary>
    public abstract void Bind(sqlite3_stmt statement, int at, T row);

    /// <summary>Writes the value of a row into a COPY of PostgreSQL.</summary>
    public abstract void Write(NpgsqlBinaryImporter copy, T row);

    private static BulkColumn<T> Create(IProperty property)
    {
        var row = Expression.Parameter(typeof(T));
        Expression value = Expression.Property(row, property.PropertyInfo!);
        var isNull = value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? null
            : Expression.Lambda<Func<T, bool>>(Expression.Equal(value, Expression.Constant(null, value.Type)), row).Compile();
        if (Nullable.GetUnderlyingType(value.Type) is not null) value = Expression.Property(value, "Value");
        if (property.GetTypeMapping().Converter?.ConvertToProviderExpression is { } convert)
            value = Expression.Invoke(convert, value.Type == convert.Parameters[0].Type ? value : Expression.Convert(value, convert.Parameters[0].Type));
        var read = Expression.Lambda(value, row).Compile();
        return (BulkColumn<T>)Activator.CreateInstance(typeof(BulkColumn<,>).MakeGenericType(typeof(T), value.Type), property.GetColumnName(), read, isNull)!;
    }
}

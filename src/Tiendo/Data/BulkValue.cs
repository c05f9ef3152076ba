using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using SQLitePCL;

namespace Tiendo.Data;

/// <summary>A column whose values the database keeps as one type.</summary>
internal sealed class BulkColumn<T, TValue> : BulkColumn<T>
{
    private readonly Func<T, TValue> read;
    private readonly Func<T, bool>? isNull;
    private readonly Action<sqlite3_stmt, int, TValue> bind;
    private readonly NpgsqlDbType type;

    [SetsRequiredMembers]
    public BulkColumn(string name, Func<T, TValue> read, Func<T, bool>? isNull)
    {
        (Name, this.read, this.isNull) = (name, read, isNull);
        var (binding, stored) = Kind();
        (bind, type) = ((Action<sqlite3_stmt, int, TValue>)binding, stored);
    }

    /// <inheritdoc/>
    public override void Bind(sqlite3_stmt statement, int at, T row)
    {
        if (isNull?.Invoke(row) == true) raw.sqlite3_bind_null(statement, at);
        else bind(statement, at, read(row));
    }

    /// <inheritdoc/>
    public override void Write(NpgsqlBinaryImporter copy, T row)
    {
        if (isNull?.Invoke(row) == true) copy.WriteNull();
        else copy.Write(read(row), type);
    }

    // SQLite keeps values as Microsoft.Data.Sqlite writes them: days and moments as text.
    private static (Delegate Bind, NpgsqlDbType Type) Kind() => Type.GetTypeCode(typeof(TValue)) switch
    {
        TypeCode.Int32 => (new Action<sqlite3_stmt, int, int>((s, i, v) => raw.sqlite3_bind_int(s, i, v)), NpgsqlDbType.Integer),
        TypeCode.Int64 => (new Action<sqlite3_stmt, int, long>((s, i, v) => raw.sqlite3_bind_int64(s, i, v)), NpgsqlDbType.Bigint),
        TypeCode.Boolean => (new Action<sqlite3_stmt, int, bool>((s, i, v) => raw.sqlite3_bind_int(s, i, v ? 1 : 0)), NpgsqlDbType.Boolean),
        TypeCode.Double => (new Action<sqlite3_stmt, int, double>((s, i, v) => raw.sqlite3_bind_double(s, i, v)), NpgsqlDbType.Double),
        TypeCode.String => (new Action<sqlite3_stmt, int, string>((s, i, v) => raw.sqlite3_bind_text(s, i, v)), NpgsqlDbType.Text),
        TypeCode.DateTime => (new Action<sqlite3_stmt, int, DateTime>((s, i, v) => raw.sqlite3_bind_text(s, i, v.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture))), NpgsqlDbType.TimestampTz),
        _ when typeof(TValue) == typeof(DateOnly) => (new Action<sqlite3_stmt, int, DateOnly>((s, i, v) => raw.sqlite3_bind_text(s, i, v.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), NpgsqlDbType.Date),
        _ when typeof(TValue) == typeof(byte[]) => (new Action<sqlite3_stmt, int, byte[]>((s, i, v) => raw.sqlite3_bind_blob(s, i, v)), NpgsqlDbType.Bytea),
        _ => throw new InvalidOperationException($"no bulk column of {typeof(TValue)}"),
    };
}

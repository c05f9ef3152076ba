using System.Data.Common;
using System.Globalization;

namespace Tiendo.Bench.Ledger;

/// <summary>SQL as somebody would write it for one purpose, straight on the driver.</summary>
internal static class HandSql
{
    /// <summary>The rows of a statement, each as one line.</summary>
    public static Task<IReadOnlyCollection<string>> RowsAsync(DbConnection connection, string sql, params (string Name, object Value)[] values) =>
        RowsAsync(connection, int.MaxValue, sql, values);

    /// <summary>The rows of a statement, each as one line of its first cells; all cells are read.</summary>
    public static async Task<IReadOnlyCollection<string>> RowsAsync(DbConnection connection, int shown, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var lines = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var cells = new object[rows.FieldCount];
            rows.GetValues(cells);
            lines.Add(string.Join(' ', cells.Take(shown).Select(Text)));
        }
        return lines;
    }

    /// <summary>A day as the driver's engine compares it.</summary>
    public static object Day(DbConnection connection, DateOnly day) =>
        connection is Npgsql.NpgsqlConnection ? day : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(object cell) => cell switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };
}

using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Web;

/// <summary>What every request needs, in one statement: the clock of a sample province, the ends of the journals, the name of the province.</summary>
internal sealed record VisitBasis(string? Clock, long ProvinceHead, long CountryHead, string? ProvinceName)
{
    private const string Sql = """
        SELECT (SELECT value FROM settings WHERE key = 'clock'),
               (SELECT seq FROM journal_heads WHERE province_id = @province),
               (SELECT seq FROM journal_heads WHERE province_id = 0),
               COALESCE((SELECT name FROM places WHERE province_id = @province AND kind IN ('province', 'country') ORDER BY id LIMIT 1),
                        (SELECT name FROM units WHERE province_id = 0 AND key = @key ORDER BY id LIMIT 1))
        """;

    public static async Task<VisitBasis> ReadAsync(TiendoDb db, int province, CancellationToken stop)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            Set(command, "province", province);
            Set(command, "key", province.ToString("00", CultureInfo.InvariantCulture));
            await using var row = await command.ExecuteReaderAsync(stop);
            await row.ReadAsync(stop);
            return new(Text(row, 0), Number(row, 1), Number(row, 2), Text(row, 3));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static string? Text(DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static long Number(DbDataReader row, int at) => row.IsDBNull(at) ? 0 : row.GetInt64(at);
}

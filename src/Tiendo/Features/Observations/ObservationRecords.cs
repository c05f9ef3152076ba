using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Observations;

/// <summary>Observations straight from the driver, for the questions that are asked most: a third of the time EF takes.</summary>
internal static class ObservationRecords
{
    /// <summary>The columns of an observation <c>o</c>, in the order in which they are read.</summary>
    public const string Columns = """
        o.province_id, o.id, o.place_id, o.measure, o."from", o."to", o.value, o.upper, o.unit, o.hedge, o.kind, o.document_id, o.rank, o.locator, o.quote, o.note, o.recorded_on, o.recorded_by
        """;

    private static readonly Dictionary<string, Hedge> Hedges = Words<Hedge>();
    private static readonly Dictionary<string, ObservationKind> Kinds = Words<ObservationKind>();
    private static readonly Dictionary<string, SourceRank> Ranks = Words<SourceRank>();

    /// <summary>Runs a statement with <c>@p0</c>, <c>@p1</c> … for its values and makes something of each row.</summary>
    public static async Task<List<T>> ReadAsync<T>(TiendoDb db, string sql, IReadOnlyList<object> values, Func<DbDataReader, T> make, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            (command.CommandText, command.Transaction) = (sql, db.Database.CurrentTransaction?.GetDbTransaction());
            for (var at = 0; at < values.Count; at++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (Name(at), values[at]);
                command.Parameters.Add(parameter);
            }
            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop)) rows.Add(make(reader));
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The name of the parameter at a place.</summary>
    public static string Name(int at) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{at}");

    /// <summary>The words of some kinds, for a list in a statement.</summary>
    public static string List(IEnumerable<ObservationKind> kinds) => string.Join(", ", kinds.Select(kind => $"'{Conventions.Word(kind)}'"));

    /// <summary>The observation in the first columns of a row.</summary>
    public static Observation Observation(DbDataReader row) => new()
    {
        ProvinceId = row.GetInt32(0), Id = row.GetInt64(1), PlaceId = row.GetInt64(2), Measure = row.GetString(3),
        From = row.GetFieldValue<DateOnly>(4), To = row.GetFieldValue<DateOnly>(5), Value = (decimal)row.GetDouble(6), Upper = row.IsDBNull(7) ? null : (decimal)row.GetDouble(7),
        Unit = row.GetString(8), Hedge = Hedges[row.GetString(9)], Kind = Kinds[row.GetString(10)], DocumentId = row.IsDBNull(11) ? null : row.GetInt64(11), Rank = Ranks[row.GetString(12)],
        Locator = Text(row, 13), Quote = Text(row, 14), Note = Text(row, 15), RecordedOn = row.GetFieldValue<DateOnly>(16), RecordedBy = row.GetString(17),
    };

    /// <summary>The supersession in the columns from one on: id of the other, why, day, person; null when the day is null.</summary>
    public static Supersession? Supersession(DbDataReader row, int from, Observation of) => row.IsDBNull(from + 2) ? null : new()
    {
        ProvinceId = of.ProvinceId, ObservationId = of.Id, ById = row.IsDBNull(from) ? null : row.GetInt64(from), Why = row.GetString(from + 1),
        RecordedOn = row.GetFieldValue<DateOnly>(from + 2), RecordedBy = row.GetString(from + 3),
    };

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Dictionary<string, T> Words<T>() where T : struct, Enum => Enum.GetValues<T>().ToDictionary(Conventions.Word, StringComparer.Ordinal);
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Features.Observations;

namespace Tiendo.Bench.Ledger;

/// <summary>100,000 figures from a CSV file into the ledger as it lies there, beside parsing the same file and inserting the same rows by hand.</summary>
internal static class ImportFigures
{
    private const int Rows = 100_000;
    private const int Rounds = 3;
    private static long nextId = 1_000_000_000;
    private static readonly string[] Columns =
        ["province_id", "id", "place_id", "measure", "\"from\"", "\"to\"", "value", "unit", "hedge", "kind", "rank", "recorded_on", "recorded_by"];

    public static async Task PrintAsync(Report report, LedgerStore store, Dictionary<string, double> before)
    {
        var measures = MeasuresFile.Load(Repository.At("data"));
        var (ours, byHand) = (new List<double>(), new List<double>());
        var copy = store.Copy();
        var places = await PlacesAsync(copy);
        var codes = measures.All.Where(m => m.Unit is "ha" or "count" or "VND").Select(m => (m.Code, m.Unit)).Take(60).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await OursAsync(copy, measures, File(places, codes, new DateOnly(2025, 1 + round, 15))));
            byHand.Add(await ByHandAsync(copy, places.ToDictionary(p => p.Code), File(places, codes, new DateOnly(2025, 1 + Rounds + round, 15))));
        }
        copy.Remove();
        var (median, bare) = (ours.Order().ElementAt(Rounds / 2), byHand.Order().ElementAt(Rounds / 2));
        report.Row($"import of {Rows} figures from CSV, with its journal row, ms", median.ToString("0", CultureInfo.InvariantCulture));
        report.AtMost($"  of parsing and inserting by hand ({bare.ToString("0", CultureInfo.InvariantCulture)} ms)", median / bare, 1.5);
        var key = $"{store.Database.Engine} import";
        if (before.TryGetValue(key, out var small)) report.Row("  of the time at a tenth of the size", string.Create(CultureInfo.InvariantCulture, $"{median / small:0.0} times"));
        before[key] = median;
    }

    private static async Task<double> OursAsync(LedgerStore store, Tiendo.Domain.Observations.Measures measures, byte[] file)
    {
        await using var db = store.Database.Open();
        var watch = Stopwatch.StartNew();
        var act = new Act("bench", new DateTimeOffset(2025, 10, 20, 9, 0, 0, TimeSpan.FromHours(7)), "import");
        var done = await new ImportObservations(db, measures).RunAsync(new("figures.csv", file, null, "", DecimalMark.Point), act, default);
        return done.Added == Rows ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{done.Added} figures were added, {done.MistakeCount} mistakes");
    }

    private static async Task<double> ByHandAsync(LedgerStore store, Dictionary<string, Place> places, byte[] file)
    {
        await using var db = store.Database.Open();
        var watch = Stopwatch.StartNew();
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        var next = (nextId += Rows) - Rows;
        if (connection is NpgsqlConnection postgres) await CopyAsync(postgres, places, file, next);
        else Insert((SqliteConnection)connection, (SqliteTransaction)transaction, places, file, next);
        await transaction.CommitAsync();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task CopyAsync(NpgsqlConnection connection, Dictionary<string, Place> places, byte[] file, long next)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY observations ({string.Join(", ", Columns)}) FROM STDIN (FORMAT BINARY)");
        using var rows = CsvReader.FromText(Encoding.UTF8.GetString(file), CsvReaderOptions.Default);
        while (rows.Read())
        {
            var place = places[rows.GetString(0)!];
            var day = DateOnly.ParseExact(rows.GetString(6)!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            await copy.StartRowAsync();
            await copy.WriteAsync(place.ProvinceId, NpgsqlDbType.Integer);
            await copy.WriteAsync(next++, NpgsqlDbType.Bigint);
            await copy.WriteAsync(place.Id, NpgsqlDbType.Bigint);
            await copy.WriteAsync(rows.GetString(1)!, NpgsqlDbType.Text);
            await copy.WriteAsync(day, NpgsqlDbType.Date);
            await copy.WriteAsync(day, NpgsqlDbType.Date);
            await copy.WriteAsync(double.Parse(rows.GetString(2)!, CultureInfo.InvariantCulture), NpgsqlDbType.Double);
            await copy.WriteAsync(rows.GetString(3)!, NpgsqlDbType.Text);
            await copy.WriteAsync(rows.GetString(4)!, NpgsqlDbType.Text);
            await copy.WriteAsync(rows.GetString(5)!, NpgsqlDbType.Text);
            await copy.WriteAsync("other", NpgsqlDbType.Text);
            await copy.WriteAsync(new DateOnly(2025, 10, 20), NpgsqlDbType.Date);
            await copy.WriteAsync("bench", NpgsqlDbType.Text);
        }
        await copy.CompleteAsync();
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, Dictionary<string, Place> places, byte[] file, long next)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO observations ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select((_, i) => "@p" + i))})";
        var values = Columns.Select((_, i) => command.Parameters.Add(new SqliteParameter("@p" + i, null))).ToArray();
        command.Prepare();
        using var rows = CsvReader.FromText(Encoding.UTF8.GetString(file), CsvReaderOptions.Default);
        while (rows.Read())
        {
            var place = places[rows.GetString(0)!];
            (values[0].Value, values[1].Value, values[2].Value, values[3].Value) = (place.ProvinceId, next++, place.Id, rows.GetString(1));
            (values[4].Value, values[5].Value) = (rows.GetString(6), rows.GetString(6));
            (values[6].Value, values[7].Value) = (double.Parse(rows.GetString(2)!, CultureInfo.InvariantCulture), rows.GetString(3));
            (values[8].Value, values[9].Value, values[10].Value, values[11].Value, values[12].Value) = (rows.GetString(4), rows.GetString(5), "other", "2025-10-20", "bench");
            command.ExecuteNonQuery();
        }
    }

    private static async Task<List<Place>> PlacesAsync(LedgerStore store)
    {
        await using var db = store.Database.Open();
        var first = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Park).MinAsync(p => p.ProvinceId);
        return await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Park && p.ProvinceId == first).OrderBy(p => p.Id).ToListAsync();
    }

    // A ministry's table of one province: so many parks by so many measures, day by day until there are enough rows.
    private static byte[] File(List<Place> places, List<(string Code, string Unit)> measures, DateOnly day)
    {
        var text = new StringBuilder("place,measure,value,unit,hedge,kind,as_of\n");
        for (var i = 0; i < Rows; i++)
        {
            var ((code, unit), place) = (measures[i % measures.Count], places[i / measures.Count % places.Count]);
            var on = day.AddYears(-(i / (measures.Count * places.Count)));
            text.Append(CultureInfo.InvariantCulture, $"{place.Code},{code},{10 + i % 977},{unit},exact,reported,{on:yyyy-MM-dd}\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

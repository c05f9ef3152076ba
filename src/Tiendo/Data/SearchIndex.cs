using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Tiendo.Domain.Search;

namespace Tiendo.Data;

/// <summary>Keeps what search finds things by. Called inside a write, by the operation that changes the thing.</summary>
public static class SearchIndex
{
    private const int Batch = 1000;
    private const int ShortestSeen = 3;
    private const int LongestSeen = 12;

    /// <summary>Puts entries in, in place of older ones of the same things; in the transaction that is under way.</summary>
    /// <param name="db">The context of the write.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task PutAsync(TiendoDb db, IEnumerable<SearchEntry> entries, CancellationToken stop)
    {
        // In the order of their keys: full-text tables of SQLite grow fastest so.
        foreach (var batch in entries.OrderBy(entry => entry.Key).Chunk(Batch))
        {
            foreach (var province in batch.GroupBy(entry => entry.ProvinceId))
                await RemoveAsync(db, province.Key, [.. province.Select(entry => entry.Id)], stop);
            await AddAsync(db, batch, stop);
        }
    }

    /// <summary>Puts one entry in, in place of an older one of the same thing.</summary>
    public static Task PutAsync(TiendoDb db, SearchEntry entry, CancellationToken stop) => PutAsync(db, [entry], stop);

    /// <summary>Takes the entries of some things of a province out.</summary>
    public static async Task RemoveAsync(TiendoDb db, int provinceId, IReadOnlyCollection<long> ids, CancellationToken stop)
    {
        var entries = await db.Set<SearchEntry>().Where(e => e.ProvinceId == provinceId && ids.Contains(e.Id)).Select(e => new { e.Kind, e.Key }).ToListAsync(stop);
        if (entries.Count == 0) return;
        foreach (var entry in entries)
        {
            var sql = $"DELETE FROM {Table(entry.Kind)} WHERE {(db.Database.IsSqlite() ? "rowid" : "key")} = {{0}}";
            await db.Database.ExecuteSqlRawAsync(sql, [entry.Key], stop);
        }
        await db.Set<SearchEntry>().Where(e => e.ProvinceId == provinceId && ids.Contains(e.Id)).ExecuteDeleteAsync(stop);
    }

    /// <summary>Takes everything out, before it is made again.</summary>
    public static async Task ClearAsync(TiendoDb db, CancellationToken stop)
    {
        await db.Set<SearchEntry>().ExecuteDeleteAsync(stop);
        foreach (var table in Enum.GetValues<SearchKind>().Select(Table))
        {
            var sql = db.Database.IsSqlite() ? $"INSERT INTO {table}({table}) VALUES ('delete-all')" : $"TRUNCATE {table}";
            await db.Database.ExecuteSqlRawAsync(sql, stop);
        }
        await db.Database.ExecuteSqlRawAsync("DELETE FROM search_words_seen", stop);
    }

    /// <summary>The full-text table of a kind.</summary>
    internal static string Table(SearchKind kind) => "search_words_" + Conventions.Word(kind);

    /// <summary>The sign by which the full-text index tells a province.</summary>
    internal static string SignOfProvince(int provinceId) => string.Create(CultureInfo.InvariantCulture, $"_{provinceId}");

    /// <summary>The sign by which it tells a year.</summary>
    internal static string SignOfYear(int year) => string.Create(CultureInfo.InvariantCulture, $"_y{year}");

    /// <summary>Words that may be the end of a beginning: syllables, no numbers.</summary>
    private static bool IsSeen(string word) => word.Length is >= ShortestSeen and <= LongestSeen && word.All(char.IsAsciiLetterLower);

    private static async Task AddAsync(TiendoDb db, SearchEntry[] entries, CancellationToken stop)
    {
        var words = Array.ConvertAll(entries, entry => entry.FoldedWords());
        var signed = entries.Zip(words, (entry, text) => $"{text} {SignOfProvince(entry.ProvinceId)} {SignOfYear(entry.Day.Year)}".TrimStart()).ToArray();
        var seen = words.SelectMany(text => text.Split(' ')).Where(IsSeen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        switch (db.Database.GetDbConnection())
        {
            case NpgsqlConnection postgres: await AddAsync(postgres, entries, signed, seen, stop); break;
            case SqliteConnection sqlite: Add(sqlite, db.Database.CurrentTransaction!.GetDbTransaction(), entries, signed, seen); break;
            case var other: throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private static async Task AddAsync(NpgsqlConnection connection, SearchEntry[] entries, string[] words, string[] seen, CancellationToken stop)
    {
        await RunAsync(
            "INSERT INTO search_entries (province_id, id, kind, day, title, body, key) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)",
            Of(e => e.ProvinceId), Of(e => e.Id), Of(e => Conventions.Word(e.Kind)), Of(e => e.Day), Of(e => e.Title), Of(e => e.Body), Of(e => e.Key));
        foreach (var kind in entries.Zip(words).GroupBy(pair => pair.First.Kind))
        {
            await RunAsync(
                $"INSERT INTO {Table(kind.Key)} (key, province_id, words) SELECT k, p, array_to_tsvector(string_to_array(w, ' ')) FROM unnest($1, $2, $3) AS t(k, p, w)",
                kind.Select(pair => pair.First.Key).ToArray(), kind.Select(pair => pair.First.ProvinceId).ToArray(), kind.Select(pair => pair.Second).ToArray());
        }
        await RunAsync("INSERT INTO search_words_seen (word) SELECT w FROM unnest($1) AS t(w) WHERE NOT EXISTS (SELECT FROM search_words_seen s WHERE s.word = w)", [seen]);

        T[] Of<T>(Converter<SearchEntry, T> value) => Array.ConvertAll(entries, value);

        async Task RunAsync(string sql, params object[] arrays)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var array in arrays) command.Parameters.Add(new NpgsqlParameter { Value = array });
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private static void Add(SqliteConnection connection, DbTransaction transaction, SearchEntry[] entries, string[] words, string[] seen)
    {
        using var entry = Prepare("INSERT INTO search_entries (province_id, id, kind, day, title, body, key) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6)", 7);
        using var known = Prepare("INSERT INTO search_words_seen (word) VALUES (@p0) ON CONFLICT DO NOTHING", 1);
        foreach (var kind in entries.Zip(words).GroupBy(pair => pair.First.Kind))
        {
            using var word = Prepare($"INSERT INTO {Table(kind.Key)} (rowid, words) VALUES (@p0, @p1)", 2);
            foreach (var (row, text) in kind)
            {
                Run(entry, row.ProvinceId, row.Id, Conventions.Word(row.Kind), row.Day, row.Title, row.Body, row.Key);
                Run(word, row.Key, text);
            }
        }
        foreach (var text in seen) Run(known, text);

        SqliteCommand Prepare(string sql, int count)
        {
            var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (sql, (SqliteTransaction)transaction);
            for (var i = 0; i < count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
            return command;
        }

        static void Run(SqliteCommand command, params object[] values)
        {
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
    }
}

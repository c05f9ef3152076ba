using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Search;

/// <summary>The newest entries that hold all words, the same ones on both engines.</summary>
internal static class EntryKeys
{
    // Words that are everywhere are soon met among the newest entries; for others the full-text index is asked.
    private const int NewestRead = 200;
    private const int MostYears = 5;

    /// <summary>The keys of the newest entries, the newest first.</summary>
    /// <param name="db">The data.</param>
    /// <param name="words">All of them must occur, each in one of its forms.</param>
    /// <param name="kind">Of this kind.</param>
    /// <param name="provinceId">Of this province; null for all.</param>
    /// <param name="below">Only keys below this.</param>
    /// <param name="count">The most.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<List<long>> NewestAsync(
        TiendoDb db, IReadOnlyList<string[]> words, SearchKind kind, int? provinceId, long below, int count, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var table = SearchIndex.Table(kind);
        string[][] asked = [.. words, .. provinceId is { } id ? [[SearchIndex.SignOfProvince(id)]] : Array.Empty<string[]>()];
        Add(command, "below", below);
        Add(command, "count", count);
        if (db.Database.IsSqlite())
        {
            Add(command, "words", Joined(asked, " AND ", " OR ", '"'));
            command.CommandText = $"SELECT rowid FROM {table} WHERE {table} MATCH @words AND rowid < @below ORDER BY rowid DESC LIMIT @count";
            return await ReadAsync(command, stop);
        }
        var scope = provinceId is null ? "key < @below" : "province_id = @province AND key < @below";
        Add(command, "words", Joined(asked, " & ", " | ", '\''));
        Add(command, "province", provinceId ?? 0);
        command.CommandText = $"""
            SELECT key FROM (SELECT key, words FROM {table} WHERE {scope} ORDER BY key DESC LIMIT {NewestRead}) newest
            WHERE words @@ @words::tsquery ORDER BY key DESC LIMIT @count
            """;
        var keys = await ReadAsync(command, stop);
        if (keys.Count == count) return keys;
        var index = $"""
            WITH hits AS MATERIALIZED (SELECT key FROM {table} WHERE words @@ @words::tsquery AND key < @below)
            SELECT key FROM hits ORDER BY key DESC LIMIT @count
            """;
        // All that match are fetched before they can be sorted: of words that are not rare at first those of the newest years alone.
        if (keys.Count > 0)
        {
            command.CommandText = $"(SELECT key FROM {table} WHERE {scope} ORDER BY key DESC LIMIT 1) UNION ALL (SELECT key FROM {table} WHERE {scope} ORDER BY key DESC LIMIT 1 OFFSET {NewestRead - 1})";
            if (await ReadAsync(command, stop) is not [var newest, var last]) return keys;
            var (year, latest) = (SearchEntry.DayOf(last).Year, SearchEntry.DayOf(newest).Year);
            if (latest - year < MostYears)
            {
                var years = Enumerable.Range(year, latest - year + 1).Select(SearchIndex.SignOfYear).ToArray();
                command.CommandText = index;
                command.Parameters["words"].Value = Joined([.. asked, years], " & ", " | ", '\'');
                keys = await ReadAsync(command, stop);
                if (keys.Count == count) return keys;
            }
        }
        command.CommandText = index;
        command.Parameters["words"].Value = Joined(asked, " & ", " | ", '\'');
        return await ReadAsync(command, stop);
    }

    /// <summary>The words seen so far that begin so, at most 64 in the order of the alphabet.</summary>
    public static async Task<List<string>> SeenAsync(TiendoDb db, string beginning, CancellationToken stop)
    {
        var end = beginning + '{';
        return await db.Database.SqlQuery<string>(
            $"SELECT DISTINCT word AS \"Value\" FROM search_words_seen WHERE word > {beginning} AND word < {end} ORDER BY 1 LIMIT 64").ToListAsync(stop);
    }

    // Words are letters and digits alone, so that none can end its quotes.
    private static string Joined(IEnumerable<string[]> words, string and, string or, char quote) =>
        string.Join(and, words.Select(forms => forms.Length == 1 ? Quoted(forms[0], quote) : "(" + string.Join(or, forms.Select(form => Quoted(form, quote))) + ")"));

    private static string Quoted(string word, char quote) => quote + word + quote;

    private static async Task<List<long>> ReadAsync(DbCommand command, CancellationToken stop)
    {
        var keys = new List<long>();
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, stop);
        while (await reader.ReadAsync(stop)) keys.Add(reader.GetInt64(0));
        return keys;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

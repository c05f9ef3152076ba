using System.Globalization;
using Tiendo.Data;
using Tiendo.Domain.Search;
using Tiendo.Features.Search;

namespace Tiendo.Bench.Ledger;

/// <summary>Words that stand everywhere, words that are rare, phrases; by hand only the keys of the newest entries that hold the words are fetched, with their texts.</summary>
internal static class SearchQuestions
{
    private const int Shown = 20;

    public static Question Common { get; } = Of("search for words that stand everywhere", ["giai phong mat bang", "quy hoạch chi tiết", "báo cáo kết quả", "chi nhánh phát triển quỹ đất"]);

    public static Question Rare { get; } = Of("search for rare words", ["dinh lap", "Đình Lập", "Bắc Sơn 2", "khoáng sản nổ mìn", "cáp viễn thông"]);

    private static Question Of(string name, string[] texts) => new(
        name, 50,
        async (db, n) =>
        {
            var found = await FindEntries.RunAsync(db, SearchQuery.Parse(texts[n % texts.Length]), null, null, Shown, default);
            return [.. found.Hits.Select(hit => hit.Entry.Key.ToString(CultureInfo.InvariantCulture))];
        },
        async (connection, n) =>
        {
            var words = Folded.Of(texts[n % texts.Length]).Split(' ');
            var lines = new List<string>();
            foreach (var kind in Enum.GetValues<SearchKind>())
            {
                var table = SearchIndex.Table(kind);
                var sql = connection is Npgsql.NpgsqlConnection
                    ? $"SELECT e.key, e.title, substr(e.body, 1, 4000) FROM (SELECT key FROM {table} WHERE words @@ @words::tsquery ORDER BY key DESC LIMIT 200) k JOIN search_entries e ON e.key = k.key"
                    : $"SELECT e.key, e.title, substr(e.body, 1, 4000) FROM (SELECT rowid AS key FROM {table} WHERE {table} MATCH @words ORDER BY rowid DESC LIMIT 200) k JOIN search_entries e ON e.key = k.key";
                lines.AddRange(await HandSql.RowsAsync(connection, sql, ("@words", string.Join(connection is Npgsql.NpgsqlConnection ? " & " : " AND ", words.Select(Quoted)))));
            }
            return lines;

            string Quoted(string word) => connection is Npgsql.NpgsqlConnection ? $"'{word}'" : $"\"{word}\"";
        },
        SameAnswer: false);
}

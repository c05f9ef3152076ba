using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>What search finds things by. The full-text tables <c>search_words…</c> stand beside the model: no model can describe them.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0050_search")]
public sealed class M0050Search : LedgerMigration
{
    // A table for each kind: an index looks through what it holds, and most kinds hold little.
    private static readonly string[] Kinds = ["park", "agency", "unit", "milestone", "document", "directive", "observation"];

    // Only word → key is kept here; the texts themselves stand in search_entries. Words are parted by spaces already.
    private static string Sqlite(string kind) =>
        $"CREATE VIRTUAL TABLE search_words_{kind} USING fts5(words, content='', contentless_delete=1, detail='none', tokenize=\"ascii tokenchars '_'\");";

    private static string Postgres(string kind) => $"""
        CREATE TABLE search_words_{kind} (key bigint NOT NULL PRIMARY KEY, province_id integer NOT NULL, words tsvector NOT NULL);
        CREATE INDEX ix_search_words_{kind}_province ON search_words_{kind} (province_id, key);
        CREATE INDEX ix_search_words_{kind}_words ON search_words_{kind} USING gin (words) WITH (fastupdate = off);
        ALTER TABLE search_words_{kind} ALTER COLUMN words SET STATISTICS 0;
        """;

    // Without uniqueness on PostgreSQL: two writes that meet the same new word shall not wait for each other.
    private const string PostgresSeen = """
        CREATE TABLE search_words_seen (word text COLLATE "C" NOT NULL);
        CREATE INDEX ix_search_words_seen_word ON search_words_seen (word);
        """;

    private const string SqliteSeen = "CREATE TABLE search_words_seen (word text NOT NULL PRIMARY KEY) WITHOUT ROWID;";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "search_entries",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), kind = Words(t), day = t.Column<DateOnly>(), title = Words(t), body = Words(t), key = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("pk_search_entries", x => new { x.province_id, x.id }));
        migrationBuilder.CreateIndex("ix_search_entries_key", "search_entries", "key", unique: true);
        foreach (var kind in Kinds) migrationBuilder.Sql(IsPostgres ? Postgres(kind) : Sqlite(kind));
        migrationBuilder.Sql(IsPostgres ? PostgresSeen : SqliteSeen);
    }
}

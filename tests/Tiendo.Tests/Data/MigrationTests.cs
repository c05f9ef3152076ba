using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Data;

public sealed class MigrationTests
{
    /// <summary>Tables that full-text search needs and that no model can describe.</summary>
    private static readonly string[] BeyondTheModel = ["__EFMigrations", "search_words"];

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Migrations_BuildExactlyTheModel(Engine engine)
    {
        await using var migrated = await TestProvince.CreateAsync(engine);
        await using var created = await TestProvince.CreateEmptyAsync(engine);
        await using (var db = created.Open()) await db.Database.EnsureCreatedAsync();

        var (expected, actual) = (await SchemaAsync(created), await SchemaAsync(migrated));
        expected.Count.ShouldBeGreaterThan(50);
        expected.Except(actual).ShouldBeEmpty("the model has what no migration makes");
        actual.Except(expected).ShouldBeEmpty("a migration makes what the model has not");
    }

    private static async Task<List<string>> SchemaAsync(TestProvince province)
    {
        await using var db = province.Open();
        var lines = await db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? SqliteSchema : PostgresSchema).ToListAsync();
        return [.. lines.Where(line => !BeyondTheModel.Any(line.Contains)).Order(StringComparer.Ordinal)];
    }

    private const string SqliteSchema = """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' key=' || c.pk || ' default=' || coalesce(c.dflt_value, '') AS "Value"
          FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL
        SELECT m.name || ' index ' || i.name || ' unique=' || i."unique" || ' ' || (SELECT group_concat(x.name || ' ' || x."desc", ',') FROM pragma_index_xinfo(i.name) x WHERE x.key = 1)
          FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin = 'c'
        UNION ALL
        SELECT m.name || ' references ' || f."table" || ' ' || group_concat(f."from" || '=' || f."to" || ' ' || f.on_delete)
          FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' GROUP BY m.name, f.id
        """;

    private const string PostgresSchema = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' null=' || is_nullable || ' ' || coalesce(collation_name, '') || ' ' || coalesce(column_default, '') || ' ' || is_identity || is_generated AS "Value"
          FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL
        SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        """;
}

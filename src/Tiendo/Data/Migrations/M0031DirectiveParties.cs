using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>Which bodies orders name: who leads, and who works with the lead.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0031_directive_parties")]
public sealed class M0031DirectiveParties : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "directive_parties",
            t => new { province_id = t.Column<int>(), agency_key = Words(t), directive_id = t.Column<long>(), leads = t.Column<bool>() },
            constraints: t => t.PrimaryKey("pk_directive_parties", x => new { x.province_id, x.agency_key, x.directive_id }));
        migrationBuilder.Sql($"""
            INSERT INTO directive_parties (province_id, agency_key, directive_id, leads)
            SELECT province_id, agency_key, directive_id, {(IsPostgres ? "bool_or(leads)" : "max(leads)")} FROM ({Named("lead", true)} UNION ALL {Named("coordinate", false)}) named
             GROUP BY province_id, agency_key, directive_id
            """);
    }

    private string Named(string column, bool leads) => IsPostgres
        ? $"SELECT d.province_id, COALESCE(a ->> 'key', '~' || (a ->> 'name')) AS agency_key, d.id AS directive_id, {(leads ? "true" : "false")} AS leads FROM directives d, jsonb_array_elements(d.{column}::jsonb) a"
        : $"SELECT d.province_id, COALESCE(json_extract(a.value, '$.key'), '~' || json_extract(a.value, '$.name')) AS agency_key, d.id AS directive_id, {(leads ? 1 : 0)} AS leads FROM directives d, json_each(d.{column}) a";
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>Agencies and administrative units with their successions.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0010_agencies")]
public sealed class M0010Agencies : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agencies",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), key = Words(t), name = Words(t), @short = Words(t, nullable: true), sign = Words(t, nullable: true),
                other_names = Words(t, nullable: true), level = Words(t), each = Words(t, nullable: true), province = Words(t, nullable: true),
                valid_from = t.Column<DateOnly>(nullable: true), valid_to = t.Column<DateOnly>(nullable: true), legal_basis = Words(t, nullable: true),
                confidence = Words(t), note = Words(t, nullable: true), unlisted_since = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_agencies", x => new { x.province_id, x.id }));
        migrationBuilder.CreateIndex("ix_agencies_key", "agencies", ["province_id", "key"], unique: true);
        migrationBuilder.CreateTable(
            "units",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), key = Words(t), name = Words(t), type = Words(t), province = Words(t, nullable: true),
                district = Words(t, nullable: true), other_names = Words(t, nullable: true), valid_from = t.Column<DateOnly>(nullable: true), valid_to = t.Column<DateOnly>(nullable: true),
                legal_basis = Words(t, nullable: true), confidence = Words(t), note = Words(t, nullable: true), unlisted_since = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_units", x => new { x.province_id, x.id }));
        migrationBuilder.CreateIndex("ix_units_key", "units", ["province_id", "key"], unique: true);
        foreach (var table in (ReadOnlySpan<string>)["agency_successions", "unit_successions"])
        {
            migrationBuilder.CreateTable(
                table,
                t => new
                {
                    province_id = t.Column<int>(), id = t.Column<long>(), old_key = Words(t), new_key = Words(t), in_part = t.Column<bool>(), confidence = Words(t, nullable: true), unlisted_since = t.Column<DateOnly>(nullable: true),
                },
                constraints: t => t.PrimaryKey($"pk_{table}", x => new { x.province_id, x.id }));
            migrationBuilder.CreateIndex($"ix_{table}_old_key_new_key", table, ["province_id", "old_key", "new_key"], unique: true);
        }
    }
}

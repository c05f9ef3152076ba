using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>Milestones, the orders hung on them, and how their due days moved.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0040_milestones")]
public sealed class M0040Milestones : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "milestones",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), place_id = t.Column<long>(nullable: true), matter = Words(t),
                topic = Words(t, nullable: true), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_milestones", x => new { x.province_id, x.id });
                t.ForeignKey("fk_milestones_place_id", x => new { x.province_id, x.place_id }, "places", ["province_id", "id"]);
            });
        migrationBuilder.CreateIndex("ix_milestones_place_id", "milestones", ["province_id", "place_id"]);
        migrationBuilder.CreateTable(
            "milestone_changes",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), directive_id = t.Column<long>(), milestone_id = t.Column<long>(nullable: true),
                why = Words(t), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_milestone_changes", x => new { x.province_id, x.id });
                t.ForeignKey("fk_milestone_changes_directive_id", x => new { x.province_id, x.directive_id }, "directives", ["province_id", "id"]);
                t.ForeignKey("fk_milestone_changes_milestone_id", x => new { x.province_id, x.milestone_id }, "milestones", ["province_id", "id"]);
            });
        migrationBuilder.CreateIndex("ix_milestone_changes_directive_id", "milestone_changes", ["province_id", "directive_id"]);
        migrationBuilder.CreateIndex("ix_milestone_changes_milestone_id", "milestone_changes", ["province_id", "milestone_id"]);
        migrationBuilder.CreateTable(
            "milestone_moves",
            t => new
            {
                province_id = t.Column<int>(), milestone_id = t.Column<long>(), ordinal = t.Column<int>(), number = t.Column<int>(), moved_on = t.Column<int>(),
                directive_id = t.Column<long>(), from_due = t.Column<int>(), to_due = t.Column<int>(), kind = Words(t), known_from = t.Column<int>(), known_until = t.Column<int>(),
            },
            constraints: t => t.PrimaryKey("pk_milestone_moves", x => new { x.province_id, x.milestone_id, x.ordinal }));
        migrationBuilder.CreateIndex(
            "ix_milestone_moves_known_until_moved_on_known_from_number", "milestone_moves", ["province_id", "known_until", "moved_on", "known_from", "number"]);
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>Orders, what was done with them, and their states over time.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0030_directives")]
public sealed class M0030Directives : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateDirectives(migrationBuilder);
        CreateActs(migrationBuilder);
        CreateStates(migrationBuilder);
    }

    private void CreateDirectives(MigrationBuilder schema)
    {
        schema.CreateTable(
            "directives",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), document_id = t.Column<long>(), ordinal = t.Column<int>(),
                given_on = t.Column<DateOnly>(), section = Words(t), heading = Words(t, nullable: true), quote = Words(t),
                span_start = t.Column<int>(nullable: true), span_end = t.Column<int>(nullable: true), matter = Words(t, nullable: true),
                lead = t.Column<string>(), coordinate = t.Column<string>(), topics = t.Column<string>(), quantities = t.Column<string>(),
                deadline_words = Words(t, nullable: true), @operator = Words(t), granularity = Words(t, nullable: true), soft = t.Column<bool>(),
                recurrence = Words(t, nullable: true), recurs_until = t.Column<DateOnly>(nullable: true), trigger_words = Words(t, nullable: true),
                period_count = t.Column<int>(nullable: true), period_unit = Words(t, nullable: true), due = t.Column<DateOnly>(nullable: true),
                due_time = t.Column<string>(nullable: true), earliest = t.Column<DateOnly>(nullable: true), priority = Words(t),
                read_as = Words(t, nullable: true), changed_why = Words(t, nullable: true), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_directives", x => new { x.province_id, x.id });
                t.ForeignKey("fk_directives_document_id", x => new { x.province_id, x.document_id }, "documents", ["province_id", "id"]);
            });
        schema.CreateIndex("ix_directives_document_id", "directives", ["province_id", "document_id"]);
        schema.CreateTable(
            "directive_places",
            t => new
            {
                province_id = t.Column<int>(), directive_id = t.Column<long>(), ordinal = t.Column<int>(),
                place_id = t.Column<long>(nullable: true), words = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_directive_places", x => new { x.province_id, x.directive_id, x.ordinal });
                t.ForeignKey("fk_directive_places_directive_id", x => new { x.province_id, x.directive_id }, "directives", ["province_id", "id"]);
                t.ForeignKey("fk_directive_places_place_id", x => new { x.province_id, x.place_id }, "places", ["province_id", "id"]);
            });
        schema.CreateIndex("ix_directive_places_place_id", "directive_places", ["province_id", "place_id"]);
    }

    private void CreateActs(MigrationBuilder schema)
    {
        schema.CreateTable(
            "directive_acts",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), directive_id = t.Column<long>(), step = Words(t), day = t.Column<DateOnly>(),
                occurrence = t.Column<DateOnly>(nullable: true), text = Words(t, nullable: true), document_id = t.Column<long>(nullable: true),
                to = t.Column<DateOnly>(nullable: true), other_id = t.Column<long>(nullable: true), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_directive_acts", x => new { x.province_id, x.id });
                t.ForeignKey("fk_directive_acts_directive_id", x => new { x.province_id, x.directive_id }, "directives", ["province_id", "id"]);
                t.ForeignKey("fk_directive_acts_document_id", x => new { x.province_id, x.document_id }, "documents", ["province_id", "id"]);
                t.ForeignKey("fk_directive_acts_other_id", x => new { x.province_id, x.other_id }, "directives", ["province_id", "id"]);
            });
        schema.CreateIndex("ix_directive_acts_directive_id", "directive_acts", ["province_id", "directive_id"]);
        schema.CreateIndex("ix_directive_acts_other_id", "directive_acts", ["province_id", "other_id"]);
    }

    private void CreateStates(MigrationBuilder schema)
    {
        schema.CreateTable(
            "directive_states",
            t => new
            {
                province_id = t.Column<int>(), directive_id = t.Column<long>(), occurrence = t.Column<int>(), lead_ordinal = t.Column<int>(),
                agency_key = Words(t), from_day = t.Column<int>(), until_day = t.Column<int>(), known_from = t.Column<int>(), known_until = t.Column<int>(),
                standing = Words(t), due = t.Column<int>(nullable: true), original_due = t.Column<int>(nullable: true), done_on = t.Column<int>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_directive_states", x => new { x.province_id, x.directive_id, x.occurrence, x.lead_ordinal, x.known_from, x.from_day }));
        schema.CreateIndex(
            "ix_directive_states_agency_key_standing_known_until_until_day_from_day_known_from_due_lead_ordinal", "directive_states",
            ["province_id", "agency_key", "standing", "known_until", "until_day", "from_day", "known_from", "due", "lead_ordinal"]);
    }
}

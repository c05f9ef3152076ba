using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>The journal, blobs, documents, places and observations.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0001_ledger")]
public sealed class M0001Ledger : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateJournal(migrationBuilder);
        CreateDocuments(migrationBuilder);
        CreateObservations(migrationBuilder);
    }

    private void CreateJournal(MigrationBuilder schema)
    {
        schema.CreateTable(
            "journal_heads",
            t => new { province_id = t.Column<int>(), seq = t.Column<long>(), hash = Words(t), next_id = t.Column<long>() },
            constraints: t => t.PrimaryKey("pk_journal_heads", x => x.province_id));
        schema.CreateTable(
            "journal",
            t => new
            {
                province_id = t.Column<int>(), seq = t.Column<long>(), at = t.Column<DateTime>(), by = Words(t), operation = Words(t),
                document_id = t.Column<long>(nullable: true), payload = Words(t), hash = Words(t),
            },
            constraints: t => t.PrimaryKey("pk_journal", x => new { x.province_id, x.seq }));
        schema.CreateIndex("ix_journal_at", "journal", ["province_id", "at"]);
        schema.CreateTable(
            "settings",
            t => new { key = Words(t), value = Words(t) },
            constraints: t => t.PrimaryKey("pk_settings", x => x.key));
    }

    private void CreateDocuments(MigrationBuilder schema)
    {
        schema.CreateTable(
            "blobs",
            t => new { province_id = t.Column<int>(), hash = Words(t), bytes = t.Column<byte[]>() },
            constraints: t => t.PrimaryKey("pk_blobs", x => new { x.province_id, x.hash }));
        schema.CreateTable(
            "documents",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), rank = Words(t), kind = Words(t), title = Words(t),
                number = Words(t, nullable: true), issued_on = t.Column<DateOnly>(nullable: true), issued_words = Words(t, nullable: true),
                issuer = Words(t, nullable: true), publisher = Words(t, nullable: true), language = Words(t), blob = Words(t, nullable: true),
                file_name = Words(t, nullable: true), reading = Words(t, nullable: true), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_documents", x => new { x.province_id, x.id });
                t.ForeignKey("fk_documents_blob", x => new { x.province_id, x.blob }, "blobs", ["province_id", "hash"]);
            });
        schema.CreateIndex("ix_documents_blob", "documents", ["province_id", "blob"]);
        schema.CreateIndex("ix_documents_number", "documents", ["province_id", "number"]);
    }

    private void CreateObservations(MigrationBuilder schema)
    {
        schema.CreateTable(
            "places",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), kind = Words(t), code = Words(t), name = Words(t),
                parent_id = t.Column<long>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_places", x => new { x.province_id, x.id });
                t.ForeignKey("fk_places_parent_id", x => new { x.province_id, x.parent_id }, "places", ["province_id", "id"]);
            });
        schema.CreateIndex("ix_places_code", "places", "code", unique: true);
        schema.CreateTable(
            "observations",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), place_id = t.Column<long>(), measure = Words(t),
                from = t.Column<DateOnly>(), to = t.Column<DateOnly>(), value = t.Column<double>(), upper = t.Column<double>(nullable: true),
                unit = Words(t), hedge = Words(t), kind = Words(t), document_id = t.Column<long>(nullable: true), rank = Words(t),
                locator = Words(t, nullable: true), quote = Words(t, nullable: true), note = Words(t, nullable: true),
                recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_observations", x => new { x.province_id, x.id });
                t.ForeignKey("fk_observations_place_id", x => new { x.province_id, x.place_id }, "places", ["province_id", "id"]);
                t.ForeignKey("fk_observations_document_id", x => new { x.province_id, x.document_id }, "documents", ["province_id", "id"]);
            });
        schema.CreateIndex("ix_observations_place_id_measure_to", "observations", ["province_id", "place_id", "measure", "to"]);
        schema.CreateTable(
            "supersessions",
            t => new
            {
                province_id = t.Column<int>(), observation_id = t.Column<long>(), by_id = t.Column<long>(nullable: true), why = Words(t),
                recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_supersessions", x => new { x.province_id, x.observation_id });
                t.ForeignKey("fk_supersessions_observation_id", x => new { x.province_id, x.observation_id }, "observations", ["province_id", "id"]);
                t.ForeignKey("fk_supersessions_by_id", x => new { x.province_id, x.by_id }, "observations", ["province_id", "id"]);
            });
    }
}

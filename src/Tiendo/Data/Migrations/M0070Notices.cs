using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>Notices with their pages and the review of their orders; files that are coming in.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0070_notices")]
public sealed class M0070Notices : LedgerMigration
{
    // What was read and accepted before there were notices: its orders are those that were accepted.
    private const string Earlier = """
        INSERT INTO notices (province_id, document_id, format, orders, doubtful, added, accepted, dropped, state, recorded_on, recorded_by)
        SELECT d.province_id, d.id, 'text', c.orders, 0, 0, c.orders, 0, 'reviewed', d.recorded_on, d.recorded_by
          FROM documents d JOIN (SELECT province_id, document_id, count(*) AS orders FROM directives GROUP BY province_id, document_id) c
            ON c.province_id = d.province_id AND c.document_id = d.id
         WHERE d.reading IS NOT NULL
        """;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateNotices(migrationBuilder);
        CreateUploads(migrationBuilder);
        migrationBuilder.Sql(Earlier);
    }

    private void CreateNotices(MigrationBuilder schema)
    {
        schema.CreateTable(
            "notices",
            t => new
            {
                province_id = t.Column<int>(), document_id = t.Column<long>(), format = Words(t), orders = t.Column<int>(), doubtful = t.Column<int>(),
                added = t.Column<int>(), accepted = t.Column<int>(), dropped = t.Column<int>(), state = Words(t), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_notices", x => new { x.province_id, x.document_id });
                t.ForeignKey("fk_notices_document_id", x => new { x.province_id, x.document_id }, "documents", ["province_id", "id"]);
            });
        schema.CreateIndex("ix_notices_state_document_id", "notices", ["province_id", "state", "document_id"]);
        schema.CreateTable(
            "notice_pages",
            t => new
            {
                province_id = t.Column<int>(), document_id = t.Column<long>(), number = t.Column<int>(), span_start = t.Column<int>(), span_end = t.Column<int>(),
                width = t.Column<double>(), height = t.Column<double>(), recognised = t.Column<bool>(), words = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_notice_pages", x => new { x.province_id, x.document_id, x.number });
                t.ForeignKey("fk_notice_pages_document_id", x => new { x.province_id, x.document_id }, "notices", ["province_id", "document_id"]);
            });
        schema.CreateTable(
            "review_orders",
            t => new
            {
                province_id = t.Column<int>(), document_id = t.Column<long>(), ordinal = t.Column<int>(), version = t.Column<int>(), change = t.Column<string>(), decision = Words(t),
                reason = Words(t, nullable: true), quote = Words(t, nullable: true), span_start = t.Column<int>(nullable: true), span_end = t.Column<int>(nullable: true),
                recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_review_orders", x => new { x.province_id, x.document_id, x.ordinal });
                t.ForeignKey("fk_review_orders_document_id", x => new { x.province_id, x.document_id }, "notices", ["province_id", "document_id"]);
            });
    }

    private void CreateUploads(MigrationBuilder schema)
    {
        schema.CreateTable(
            "uploads",
            t => new
            {
                province_id = t.Column<int>(), id = Words(t), name = Words(t), size = t.Column<long>(), sha256 = Words(t), sent_by = Words(t),
                received = t.Column<long>(), touched_at = t.Column<DateTime>(),
            },
            constraints: t => t.PrimaryKey("pk_uploads", x => new { x.province_id, x.id }));
        schema.CreateIndex("ix_uploads_sent_by", "uploads", ["province_id", "sent_by"]);
        schema.CreateTable(
            "upload_parts",
            t => new { province_id = t.Column<int>(), upload_id = Words(t), position = t.Column<long>(), bytes = t.Column<byte[]>() },
            constraints: t =>
            {
                t.PrimaryKey("pk_upload_parts", x => new { x.province_id, x.upload_id, x.position });
                t.ForeignKey("fk_upload_parts_upload_id", x => new { x.province_id, x.upload_id }, "uploads", ["province_id", "id"]);
            });
    }
}

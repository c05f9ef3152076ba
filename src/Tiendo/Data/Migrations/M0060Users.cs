using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>Accounts, and beside them what is in no journal: credentials, sessions, invitations.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0060_users")]
public sealed class M0060Users : LedgerMigration
{
    private static readonly string[] AccountKey = ["province_id", "id"];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "accounts",
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), name = Words(t), display_name = Words(t), role = Words(t), agency_key = Words(t, nullable: true),
                park_ids = t.Column<string>(), language = Words(t, nullable: true), created_at = t.Column<DateTime>(), ended_at = t.Column<DateTime>(nullable: true), version = t.Column<int>(),
            },
            constraints: t => t.PrimaryKey("pk_accounts", x => new { x.province_id, x.id }));
        migrationBuilder.CreateIndex("ix_accounts_name", "accounts", "name", unique: true);
        CreateCredentials(migrationBuilder);
        migrationBuilder.CreateTable(
            "sessions",
            t => new
            {
                province_id = t.Column<int>(), id = Words(t), account_id = t.Column<long>(), started_at = t.Column<DateTime>(), seen_at = t.Column<DateTime>(),
                ended_at = t.Column<DateTime>(nullable: true), address = Words(t), browser = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_sessions", x => new { x.province_id, x.id });
                t.ForeignKey("fk_sessions_account_id", x => new { x.province_id, x.account_id }, "accounts", AccountKey);
            });
        migrationBuilder.CreateIndex("ix_sessions_account_id", "sessions", ["province_id", "account_id"]);
        migrationBuilder.CreateTable(
            "invitations",
            t => new { province_id = t.Column<int>(), id = Words(t), account_id = t.Column<long>(nullable: true), expires_at = t.Column<DateTime>(), used_at = t.Column<DateTime>(nullable: true) },
            constraints: t =>
            {
                t.PrimaryKey("pk_invitations", x => new { x.province_id, x.id });
                t.ForeignKey("fk_invitations_account_id", x => new { x.province_id, x.account_id }, "accounts", AccountKey);
            });
        migrationBuilder.CreateIndex("ix_invitations_account_id", "invitations", ["province_id", "account_id"]);
    }

    private void CreateCredentials(MigrationBuilder schema) => schema.CreateTable(
        "credentials",
        t => new
        {
            province_id = t.Column<int>(), account_id = t.Column<long>(), password_hash = Words(t, nullable: true), stamp = Words(t), failed_count = t.Column<int>(),
            locked_until = t.Column<DateTime>(nullable: true), second_factor = t.Column<bool>(), authenticator_key = Words(t, nullable: true),
            last_step = t.Column<long>(nullable: true), recovery_codes = Words(t, nullable: true),
        },
        constraints: t =>
        {
            t.PrimaryKey("pk_credentials", x => new { x.province_id, x.account_id });
            t.ForeignKey("fk_credentials_account_id", x => new { x.province_id, x.account_id }, "accounts", AccountKey);
        });
}

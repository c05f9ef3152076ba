using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>What lists of a whole province are read by.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0080_lists")]
public sealed class M0080Lists : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex(
            "ix_directive_states_lead_ordinal_standing_due_directive_id_occurrence_until_day_from_day_known_until_known_from", "directive_states",
            ["province_id", "lead_ordinal", "standing", "due", "directive_id", "occurrence", "until_day", "from_day", "known_until", "known_from"]);
}

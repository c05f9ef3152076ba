using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tiendo.Data.Migrations;

/// <summary>The figures of a document, without reading all of a province.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0055_observation_sources")]
public sealed class M0055ObservationSources : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("ix_observations_document_id", "observations", ["province_id", "document_id"]);
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Tiendo.Data.Migrations;

/// <summary>Parks and what is said of them over time.</summary>
[DbContext(typeof(TiendoDb))]
[Migration("0020_parks")]
public sealed class M0020Parks : LedgerMigration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "parks",
            t => new { province_id = t.Column<int>(), place_id = t.Column<long>(), kind = Words(t), recorded_on = t.Column<DateOnly>(), recorded_by = Words(t) },
            constraints: t =>
            {
                t.PrimaryKey("pk_parks", x => new { x.province_id, x.place_id });
                t.ForeignKey("fk_parks_place_id", x => new { x.province_id, x.place_id }, "places", ["province_id", "id"]);
            });
        CreateDated(migrationBuilder, "park_names", t => { Own(t, "name"); Own(t, "language"); t.Column<bool>(name: "main"); });
        CreateDated(migrationBuilder, "park_communes", t => { Own(t, "unit"); t.Column<bool>(name: "lead"); });
        CreateDated(migrationBuilder, "park_investors", t => Own(t, "name"));
        CreateDated(migrationBuilder, "park_statuses", t => Own(t, "stage"));
        CreateDated(migrationBuilder, "park_decisions", t => { Own(t, "kind"); Own(t, "number"); });
        CreateDated(migrationBuilder, "park_boundaries", t => { Own(t, "geometry"); Own(t, "original"); Own(t, "reference"); t.Column<double>(name: "area_ha"); });
        CreateDated(migrationBuilder, "park_phases", t => { t.Column<long>(name: "phase_id"); t.Column<int>(name: "number"); }, "phase_id");
        CreateDated(migrationBuilder, "park_merges", t => t.Column<long>(name: "into_id"), "into_id");
    }

    // Every table of dated entries has the same columns, and some of its own.
    private void CreateDated(MigrationBuilder schema, string name, Action<ColumnsBuilder> own, string? toPlace = null)
    {
        var table = schema.CreateTable(
            name,
            t => new
            {
                province_id = t.Column<int>(), id = t.Column<long>(), place_id = t.Column<long>(),
                from = t.Column<DateOnly>(nullable: true), to = t.Column<DateOnly>(nullable: true), ended = t.Column<bool>(),
                document_id = t.Column<long>(nullable: true), source = Words(t, nullable: true), uncertain = t.Column<bool>(), note = Words(t, nullable: true),
                recorded_on = t.Column<DateOnly>(), recorded_by = Words(t),
            },
            constraints: t =>
            {
                t.PrimaryKey($"pk_{name}", x => new { x.province_id, x.id });
                t.ForeignKey($"fk_{name}_place_id", x => new { x.province_id, x.place_id }, "places", ["province_id", "id"]);
                t.ForeignKey($"fk_{name}_document_id", x => new { x.province_id, x.document_id }, "documents", ["province_id", "id"]);
            });
        var operation = ((IInfrastructure<CreateTableOperation>)table).Instance;
        own(new ColumnsBuilder(operation));
        foreach (var column in operation.Columns) column.Table = name;
        if (toPlace is not null)
        {
            operation.ForeignKeys.Add(new AddForeignKeyOperation
            {
                Table = name, Name = $"fk_{name}_{toPlace}", Columns = ["province_id", toPlace], PrincipalTable = "places", PrincipalColumns = ["province_id", "id"],
            });
        }
        schema.CreateIndex($"ix_{name}_place_id", name, ["province_id", "place_id"]);
    }

    private void Own(ColumnsBuilder table, string name) => table.Column<string>(name: name, collation: IsPostgres ? "C" : null);
}

using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Tiendo.Data.Migrations;

/// <summary>A step of the schema, written by hand once for both engines. Steps are added, never changed.</summary>
public abstract class LedgerMigration : Migration
{
    /// <summary>True on PostgreSQL.</summary>
    protected bool IsPostgres => ActiveProvider?.Contains("Npgsql", StringComparison.Ordinal) == true;

    /// <summary>A column of words, compared by their bytes on both engines.</summary>
    protected OperationBuilder<AddColumnOperation> Words(ColumnsBuilder table, bool nullable = false) =>
        table.Column<string>(nullable: nullable, collation: IsPostgres ? "C" : null);
}

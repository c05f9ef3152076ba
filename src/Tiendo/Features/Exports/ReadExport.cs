using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Journal;

namespace Tiendo.Features.Exports;

/// <summary>Fills an empty database with an export, wholly or not at all; checks every hash and the whole journal.</summary>
internal static class ReadExport
{
    /// <summary>Reads an export of the same or an older schema.</summary>
    /// <exception cref="RuleBroken">import.… when it is not complete, was changed, or the database is not empty.</exception>
    public static async Task<ExportSummary> RunAsync(TiendoDb db, ExportSource source, CancellationToken stop)
    {
        var manifest = ReadManifest(source);
        var tables = ExportedTable.OfBackup(db.Model);
        if (manifest.Tables.FirstOrDefault(file => tables.All(table => table.Name != file.Table)) is { } unknown)
            throw new RuleBroken("import.newer", source.Place, ("name", unknown.Table));
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", stop);
            foreach (var table in tables) await NeedEmptyAsync(db, table, stop);
            var (rows, blobs) = (0L, new HashSet<string>(StringComparer.Ordinal));
            foreach (var table in tables)
            {
                if (manifest.Tables.FirstOrDefault(file => file.Table == table.Name) is { } file) rows += await LoadAsync(db, source, table, file, blobs, stop);
            }
            if (blobs.Count != manifest.Blobs) throw new RuleBroken("import.changed", source.Place, ("file", "blobs"));
            await CheckJournalAsync(db, manifest, source, stop);
            await RebuildDerived.RunAsync(db, stop);
            await transaction.CommitAsync(stop);
            return new(rows, blobs.Count, manifest.Journal);
        }
        catch (Exception failure) when (failure is PostgresException { SqlState: ['2', '3', ..] } or SqliteException { SqliteErrorCode: 19 })
        {
            throw new RuleBroken("import.contradicts-itself", source.Place, ("message", (failure as PostgresException)?.ConstraintName ?? ((DbException)failure).Message));
        }
    }

    private static ExportManifest ReadManifest(ExportSource source)
    {
        try
        {
            using var stream = source.Open(ExportManifest.File);
            return (stream is null ? null : ExportManifest.Read(stream)) ?? throw new RuleBroken("import.not-an-export", source.Place);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            throw new RuleBroken("file.damaged", source.Place);
        }
    }

    private static async Task NeedEmptyAsync(TiendoDb db, ExportedTable table, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"SELECT 1 FROM {table.Name} LIMIT 1";
        if (await command.ExecuteScalarAsync(stop) is not null) throw new RuleBroken("import.not-empty", null, ("name", table.Name));
    }

    private static async Task<long> LoadAsync(TiendoDb db, ExportSource source, ExportedTable table, ExportedFile file, HashSet<string> blobs, CancellationToken stop)
    {
        await using var stream = source.Open(table.File) ?? throw new RuleBroken("import.file-missing", source.Place, ("file", table.File));
        using var lines = new FileLines(stream, table.File);
        var columns = table.Columns.Select((column, at) => (column, at)).ToDictionary(pair => pair.column.Name, StringComparer.Ordinal);
        var loaded = table.Columns.Select(c => (c.Name, c.PostgresType));
        await using var loader = await TableLoader.OpenAsync(db, table.Name, [.. table.IsBlobs ? loaded.Append(("bytes", NpgsqlDbType.Bytea)) : loaded], stop);
        while (await lines.NextAsync(stop) is { } line)
        {
            var values = new object?[table.Columns.Count + (table.IsBlobs ? 1 : 0)];
            Parse(line, lines.Line, table, columns, values);
            if (table.IsBlobs) values[^1] = await ReadBlobAsync(source, (string)values[columns["hash"].at]!, blobs, stop);
            await loader.AddAsync(values, stop);
        }
        if (lines.Hash() != file.Sha256 || lines.Line != file.Rows) throw new RuleBroken("import.changed", source.Place, ("file", table.File));
        await loader.CompleteAsync(stop);
        return lines.Line;
    }

    private static void Parse(ReadOnlyMemory<byte> line, long number, ExportedTable table, Dictionary<string, (ExportedColumn column, int at)> columns, object?[] values)
    {
        var given = 0L;
        var at = "";
        try
        {
            using var json = JsonDocument.Parse(line);
            foreach (var field in json.RootElement.EnumerateObject())
            {
                at = field.Name;
                if (!columns.TryGetValue(at, out var found)) throw new FormatException();
                values[found.at] = found.column.Parse(field.Value);
                given |= 1L << found.at;
            }
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException)
        {
            throw Wrong(table, number, at, columns.TryGetValue(at, out var found) ? found.column.Expected : "{…}");
        }
        var missing = table.Columns.Where((column, i) => !column.IsNullable && (given >> i & 1) == 0).FirstOrDefault();
        if (missing is not null) throw Wrong(table, number, missing.Name, missing.Expected);
    }

    private static RuleBroken Wrong(ExportedTable table, long line, string column, string expected) =>
        new("import.row-wrong", table.File, ("line", FormattableString.Invariant($"{line}")), ("cell", column), ("expected", expected));

    private static async Task<byte[]> ReadBlobAsync(ExportSource source, string hash, HashSet<string> blobs, CancellationToken stop)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)) throw new RuleBroken("import.changed", source.Place, ("file", "blobs"));
        var file = WriteExport.FileOf(hash);
        await using var stream = source.Open(file) ?? throw new RuleBroken("import.file-missing", source.Place, ("file", file));
        using var bytes = new MemoryStream();
        try
        {
            await stream.CopyToAsync(bytes, stop);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            throw new RuleBroken("file.damaged", file);
        }
        var content = bytes.ToArray();
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != hash) throw new RuleBroken("import.changed", source.Place, ("file", file));
        blobs.Add(hash);
        return content;
    }

    private static async Task CheckJournalAsync(TiendoDb db, ExportManifest manifest, ExportSource source, CancellationToken stop)
    {
        var found = await VerifyJournal.RunAsync(db, manifest.Journal, stop);
        if (found.Problems.Count > 0) throw new RuleBroken("import.journal-broken", source.Place, ("message", found.Problems[0].Said));
    }
}

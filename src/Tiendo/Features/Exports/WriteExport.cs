using System.Buffers;
using System.Data;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Tiendo.Data;
using Tiendo.Features.Journal;

namespace Tiendo.Features.Exports;

/// <summary>What an export holds.</summary>
/// <param name="Rows">Rows of all tables.</param>
/// <param name="Blobs">Files of documents.</param>
/// <param name="Heads">The last row of each province's chain: PROVINCE SEQ HASH.</param>
public sealed record ExportSummary(long Rows, int Blobs, IReadOnlyList<string> Heads);

/// <summary>Writes everything as open files: JSON lines, and beside them CSV where wanted; row by row, whatever the size.</summary>
internal static class WriteExport
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The journal as its independent check reads it.</summary>
    private const string JournalName = "journal.txt";

    /// <summary>Writes one state of the database while others go on writing.</summary>
    public static async Task<ExportSummary> RunAsync(TiendoDb db, ExportTarget target, bool isForPeople, CancellationToken stop)
    {
        await using var snapshot = await Snapshot.BeginAsync(db, stop);
        var files = new List<ExportedFile>();
        foreach (var table in isForPeople ? ExportedTable.All(db.Model) : ExportedTable.OfBackup(db.Model)) files.Add(await WriteTableAsync(db, target, table, isForPeople, stop));
        if (isForPeople) await WriteForPeopleAsync(db, target, stop);
        var blobs = await WriteBlobsAsync(db, target, stop);
        var heads = await db.JournalHeads.AsNoTracking().OrderBy(h => h.ProvinceId).ToListAsync(stop);
        var lines = heads.ConvertAll(h => FormattableString.Invariant($"{h.ProvinceId} {h.Seq} {h.Hash}"));
        var schema = (await db.Database.GetAppliedMigrationsAsync(stop)).Max(StringComparer.Ordinal)!;
        await using (var stream = target.Create(ExportManifest.File)) new ExportManifest(ExportManifest.Name, schema, files, blobs, lines).Write(stream);
        return new(files.Sum(file => file.Rows), blobs, lines);
    }

    private static async Task WriteForPeopleAsync(TiendoDb db, ExportTarget target, CancellationToken stop)
    {
        await using (var stream = target.Create(JournalName)) await JournalFile.WriteAsync(db, stream, stop);
        await using (var stream = target.Create(DataDictionary.File)) DataDictionary.Write(stream, db.Model);
    }

    private static async Task<ExportedFile> WriteTableAsync(TiendoDb db, ExportTarget target, ExportedTable table, bool withCsv, CancellationToken stop)
    {
        var rows = 0L;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var stream = target.Create(table.File);
        await using var csvStream = withCsv ? target.Create(table.CsvFile) : null;
        using var csv = csvStream is null ? null : CsvWriter.Create(csvStream, CsvWriterOptions.Default with { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv?.WriteHeader([.. table.Columns.Select(c => c.Name)]);
        var line = new ArrayBufferWriter<byte>(1 << 16);
        await using var json = new Utf8JsonWriter(line, Form);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = table.Select;
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, stop);
        for (; await reader.ReadAsync(stop); rows++)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var value = table.Columns[i].Read(reader, i);
                table.Columns[i].Write(json, value);
                csv?.WriteField(ExportedColumn.Text(value));
            }
            json.WriteEndObject();
            json.Flush();
            line.Write("\n"u8);
            hash.AppendData(line.WrittenSpan);
            stream.Write(line.WrittenSpan);
            line.ResetWrittenCount();
            json.Reset();
            csv?.EndRecord();
        }
        csv?.Flush();
        return new(table.Name, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static async Task<int> WriteBlobsAsync(TiendoDb db, ExportTarget target, CancellationToken stop)
    {
        var count = 0;
        var last = "";
        // Provinces may keep the same bytes: one file.
        await foreach (var blob in db.Blobs.AsNoTracking().OrderBy(b => b.Hash).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (blob.Hash == last) continue;
            last = blob.Hash;
            await using var stream = target.Create(FileOf(blob.Hash), isPacked: true);
            await stream.WriteAsync(blob.Bytes, stop);
            count++;
        }
        return count;
    }

    /// <summary>Where the bytes of a hash stand.</summary>
    public static string FileOf(string hash) => $"blobs/{hash[..2]}/{hash}";
}

using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Exports;

/// <summary>Everything in one file, while others go on writing: an export without CSV, packed.</summary>
public static class BackupFile
{
    /// <summary>Writes a new file; one that was begun and not ended does not stay.</summary>
    /// <exception cref="RuleBroken">export.file-taken, export.unwritable</exception>
    public static async Task<ExportSummary> RunAsync(TiendoDb db, string file, CancellationToken stop)
    {
        var partial = file + ".partial";
        if (File.Exists(file) || Directory.Exists(file)) throw new RuleBroken("export.file-taken", file);
        try
        {
            ExportSummary summary;
            await using (var stream = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                using (var target = ExportTarget.Pack(stream)) summary = await WriteExport.RunAsync(db, target, isForPeople: false, stop);
                stream.Flush(flushToDisk: true);
            }
            File.Move(partial, file);
            return summary;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("export.unwritable", file);
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }
}

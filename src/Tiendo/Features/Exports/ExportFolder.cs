using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Exports;

/// <summary>Everything as open files in a folder: JSON lines and CSV with their dictionary, the files of documents, the journal.</summary>
public static class ExportFolder
{
    /// <summary>Writes into a new or empty folder; a folder that was begun and not ended does not stay.</summary>
    /// <exception cref="RuleBroken">export.folder-taken, export.unwritable</exception>
    public static async Task<ExportSummary> RunAsync(TiendoDb db, string folder, CancellationToken stop)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var partial = folder + ".partial";
        if (File.Exists(folder) || Directory.Exists(partial) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new RuleBroken("export.folder-taken", folder);
        try
        {
            Directory.CreateDirectory(partial);
            ExportSummary summary;
            using (var target = ExportTarget.Folder(partial)) summary = await WriteExport.RunAsync(db, target, isForPeople: true, stop);
            if (Directory.Exists(folder)) Directory.Delete(folder);
            Directory.Move(partial, folder);
            return summary;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("export.unwritable", folder);
        }
        finally
        {
            if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
        }
    }
}

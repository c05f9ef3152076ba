using System.CommandLine;
using System.Globalization;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Exports;

/// <summary>Everything out as open files, and in again; backups.</summary>
public static class ExportsFeature
{
    private sealed record Row(string Place, long Rows, int Blobs, IReadOnlyList<string> Heads);

    /// <summary><c>export FOLDER</c>, <c>import FOLDER</c>, <c>backup FILE</c>, <c>restore FILE</c></summary>
    public static IEnumerable<Command> Commands(App app) =>
    [
        Create(app, "export", "help.folder", (call, folder, stop) => ExportFolder.RunAsync(call.Db, folder, stop)),
        Create(app, "import", "help.folder", ImportAsync, createsData: true),
        Create(app, "backup", "help.file", (call, file, stop) => BackupFile.RunAsync(call.Db, file, stop)),
        Create(app, "restore", "help.file", RestoreAsync, createsData: true),
    ];

    private static Command Create(App app, string name, string what, Func<LedgerCall, string, CancellationToken, Task<ExportSummary>> run, bool createsData = false)
    {
        var place = new Argument<string>("place") { HelpName = app.Messages[what], Description = app.Messages[$"help.{name}.place"], Arity = ArgumentArity.ZeroOrOne };
        return LedgerCommand.Create(app, name, app.Messages[$"help.{name}"], [place], async (call, stop) =>
        {
            var at = call.Need(place);
            var done = await run(call, at, stop);
            call.Answer.Show(
                new Row(at, done.Rows, done.Blobs, done.Heads),
                new("export.column.place", r => r.Place), new("export.column.rows", r => r.Rows.ToString(CultureInfo.InvariantCulture)),
                new("export.column.blobs", r => r.Blobs), new("export.column.heads", r => string.Join('\n', r.Heads)));
            call.Answer.Remark(app.Messages[$"{name}.done"]);
            return 0;
        }, createsData);
    }

    private static async Task<ExportSummary> ImportAsync(LedgerCall call, string folder, CancellationToken stop)
    {
        if (!Directory.Exists(folder)) throw new RuleBroken("import.folder-missing", folder);
        using var source = ExportSource.Folder(folder);
        return await ReadExport.RunAsync(call.Db, source, stop);
    }

    private static async Task<ExportSummary> RestoreAsync(LedgerCall call, string file, CancellationToken stop)
    {
        if (!File.Exists(file)) throw new RuleBroken("import.file-not-there", file);
        using var source = ExportSource.Pack(file);
        return await ReadExport.RunAsync(call.Db, source, stop);
    }
}

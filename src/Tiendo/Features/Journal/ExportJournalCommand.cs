using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

/// <summary><c>journal export FILE</c>: the journal as an open file, which can be checked without Tiendo.</summary>
internal static class ExportJournalCommand
{
    private sealed record Row(string File, long Rows);

    public static Command Create(App app)
    {
        var file = new Argument<string>("file") { HelpName = app.Messages["help.file"], Description = app.Messages["help.journal.export-file"], Arity = ArgumentArity.ZeroOrOne };
        return LedgerCommand.Create(app, "export", app.Messages["help.journal.export"], [file], async (call, stop) =>
        {
            var path = call.Need(file);
            var rows = await WriteAsync(call, path, stop);
            call.Answer.Show(new Row(path, rows), new("journal.column.file", r => r.File), new("journal.column.rows", r => r.Rows, true));
            return 0;
        });
    }

    private static async Task<long> WriteAsync(LedgerCall call, string path, CancellationToken stop)
    {
        try
        {
            await using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
            return await JournalFile.WriteAsync(call.Db, stream, stop);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new RuleBroken("journal.file-exists", path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("journal.file-unwritable", path);
        }
    }
}

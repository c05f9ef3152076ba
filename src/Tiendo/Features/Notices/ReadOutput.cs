using Tiendo.Domain;

namespace Tiendo.Features.Notices;

/// <summary>Writes readings in one form, one after the other.</summary>
public interface IReadingWriter : IDisposable
{
    /// <summary>The next one.</summary>
    void Write(NoticeFile notice);

    /// <summary>After the last; a form with a heading has none when nothing was read.</summary>
    void Finish();
}

/// <summary>Where the result goes: standard output, or a file that is replaced only when there is a result.</summary>
public sealed class ReadOutput : IDisposable
{
    private readonly Stream stream;
    private readonly IReadingWriter writer;
    private readonly string? file;

    private ReadOutput(Stream stream, IReadingWriter writer, string? file) => (this.stream, this.writer, this.file) = (stream, writer, file);

    /// <summary>Opens it before anything is read, so that a wrong path is known at once.</summary>
    /// <exception cref="RuleBroken">call.output-unwritable</exception>
    public static ReadOutput Open(ReadRequest request, App app)
    {
        var target = request.Output is { } path ? Create(path) : app.Terminal.Output;
        return new(target, CreateWriter(request, app, target), request.Output);
    }

    /// <summary>The next reading.</summary>
    public void Write(NoticeFile notice) => writer.Write(notice);

    /// <summary>After the last: a result file takes its place.</summary>
    public void Finish(bool anythingRead)
    {
        if (file is null || anythingRead)
        {
            writer.Finish();
            stream.Flush();
        }

        if (file is not null && anythingRead)
        {
            File.Move(Unfinished(file), file, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        if (file is not null)
        {
            stream.Dispose();
            File.Delete(Unfinished(file));
        }
    }

    private static FileStream Create(string path)
    {
        try
        {
            return Directory.Exists(path) ? throw new IOException("folder") : File.Create(Unfinished(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("call.output-unwritable", null, ("file", path));
        }
    }

    private static string Unfinished(string path) => path + ".part";

    private static IReadingWriter CreateWriter(ReadRequest request, App app, Stream target)
    {
        var toTerminal = request.Output is null;
        return request.Format switch
        {
            ReadFormat.Json => new ReadingJson(target, app.Messages, request.WithText, several: IsSeveral(request.Inputs)),
            ReadFormat.Csv => new ReadingCsv(target, app.Messages),
            ReadFormat.Xlsx => new ReadingXlsx(target, app.Messages),
            _ => new ReadingTable(target, app.Messages, request.WithText, app.Terminal.Width, toTerminal && app.Terminal.Colours),
        };
    }

    // A folder gives an array even when it holds one file: the shape depends on the call, not on what is found.
    private static bool IsSeveral(IReadOnlyList<string> inputs) => inputs.Count > 1 || Directory.Exists(inputs[0]);
}

using Tiendo.Documents.Pages;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>The one door from bytes to text, for every kind of file.</summary>
/// <param name="limits">How much a document may ask of the machine.</param>
/// <param name="searchPath">Where the external programs are looked up; the PATH when null.</param>
public sealed class DocumentReader(DocumentLimits? limits = null, string? searchPath = null)
{
    private readonly DocumentLimits limits = limits ?? new();
    private readonly ExternalPrograms programs = new(limits ?? new(), searchPath);

    /// <summary>Reads a file.</summary>
    /// <exception cref="RuleBroken">The file is refused: its code says why, see <see cref="DocumentRefusals"/>.</exception>
    public DocumentText Read(string path, IProgress<PageProgress>? progress = null, CancellationToken stop = default)
    {
        try
        {
            return Read(BytesOf(path), path, File.Exists(path) ? path : null, progress, stop);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw DocumentRefusals.NotFound(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw DocumentRefusals.Unreadable(path);
        }
    }

    /// <summary>Reads bytes that came with a name (an upload, standard input).</summary>
    /// <exception cref="RuleBroken">The file is refused.</exception>
    public DocumentText Read(byte[] bytes, string name, IProgress<PageProgress>? progress = null, CancellationToken stop = default) =>
        Read(bytes, name, null, progress, stop);

    private DocumentText Read(byte[] bytes, string name, string? path, IProgress<PageProgress>? progress, CancellationToken stop)
    {
        if (bytes.Length == 0)
            throw DocumentRefusals.Empty(name);
        if (bytes.LongLength > limits.FileBytes)
            throw DocumentRefusals.TooLarge(name, bytes.LongLength, limits.FileBytes);
        return DocumentKind.Of(bytes, name) switch
        {
            "text" => ReadText(bytes, name),
            "zip" => new DocxReader(limits).Read(bytes, name),
            "pdf" => new PdfReader(limits, programs, new(limits, programs)).Read(bytes, name, path, progress, stop),
            "image" => ReadPicture(bytes, name, progress, stop),
            "encrypted" => throw DocumentRefusals.Encrypted(name),
            var kind when kind.StartsWith("broken ", StringComparison.Ordinal) => throw DocumentRefusals.Damaged(name, kind["broken ".Length..]),
            var kind => throw DocumentRefusals.KindUnknown(name, kind),
        };
    }

    // A device or a growing file has no length to believe: no more is read than the limit.
    private byte[] BytesOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.CanSeek && stream.Length > limits.FileBytes)
            throw DocumentRefusals.TooLarge(path, stream.Length, limits.FileBytes);
        var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[1 << 16];
        while (bytes.Length <= limits.FileBytes && stream.Read(buffer) is var read and > 0)
            bytes.Write(buffer, 0, read);
        return bytes.Capacity == bytes.Length ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static DocumentText ReadText(byte[] bytes, string name)
    {
        var (text, remark) = TextDecoder.Decode(bytes);
        var controls = text.AsSpan().Count('\0') + text.Count(c => c is < ' ' and not ('\t' or '\n' or '\f' or '\v' or '\0') or '\ufffe' or '\uffff');
        if (controls > 2 + text.Length / 200)
            throw DocumentRefusals.KindUnknown(name, "binary");
        return new() { Text = text, Format = "text", Pages = [new(1, 0, text.Length, 0, 0, false, [])], Remarks = remark is null ? [] : [remark] };
    }

    private DocumentText ReadPicture(byte[] bytes, string name, IProgress<PageProgress>? progress, CancellationToken stop)
    {
        var (pixels, pages) = PictureSize.Of(bytes) ?? throw DocumentRefusals.Damaged(name, "image");
        if (pixels > limits.PagePixels)
            throw DocumentRefusals.TooManyPixels(name, pixels, limits.PagePixels);
        if (pages > limits.RecognisedPages)
            throw DocumentRefusals.TooManyScannedPages(name, pages, limits.RecognisedPages);
        using var folder = new PrivateFolder();
        var picture = folder.Put("picture", bytes);
        var read = new OpticalReader(limits, programs).ReadPicture(name, folder, picture, progress, stop);
        return PageComposer.Compose(read, "image");
    }
}

/// <summary>How far the recognition of a scanned document is.</summary>
public readonly record struct PageProgress(int Done, int Total);

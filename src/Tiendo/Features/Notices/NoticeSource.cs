using System.IO.Enumeration;
using Tiendo.Documents;
using Tiendo.Domain;

namespace Tiendo.Features.Notices;

/// <summary>One thing to read: a file, or standard input.</summary>
/// <param name="Name">As the caller gave it; below a folder with the folder's name before it.</param>
/// <param name="Missing">What is wrong with it already; null when it can be tried.</param>
public sealed record NoticeSource(string Name, RuleBroken? Missing = null)
{
    // More than any document may have: what goes on beyond it need not be held to be refused.
    private const int EnoughToRefuse = 128 << 20;

    private static readonly HashSet<string> KnownKinds =
        new(StringComparer.OrdinalIgnoreCase) { ".txt", ".docx", ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff" };

    /// <summary>Spreads folders into the files of a known kind below them, in name order.</summary>
    public static IReadOnlyList<NoticeSource> Find(IEnumerable<string> inputs) => [.. inputs.SelectMany(Find)];

    private static IEnumerable<NoticeSource> Find(string input)
    {
        if (input == "-" || File.Exists(input))
        {
            return [new(input)];
        }

        if (!Directory.Exists(input))
        {
            return [new(input, new RuleBroken("document.not-found", input))];
        }

        var found = FilesBelow(input).Order(StringComparer.Ordinal).Select(f => new NoticeSource(f)).ToList();
        return found.Count > 0 ? found : [new(input, new RuleBroken("document.folder-empty", input))];
    }

    // A linked folder is not entered: it could lead back to where it stands.
    private static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, (ref FileSystemEntry e) => e.ToSpecifiedFullPath(), new() { RecurseSubdirectories = true, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && KnownKinds.Contains(Path.GetExtension(e.FileName).ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>Its text.</summary>
    /// <exception cref="RuleBroken">It cannot be read.</exception>
    public DocumentText Read(DocumentReader documents, Stream standardInput, IProgress<PageProgress> progress, CancellationToken stop)
    {
        if (Missing is not null)
        {
            throw Missing;
        }

        try
        {
            return Name == "-" ? documents.Read(ReadAll(standardInput), Name, progress, stop) : documents.Read(Name, progress, stop);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            throw new RuleBroken("document.unreadable", Name);
        }
    }

    private static byte[] ReadAll(Stream input)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; all.Length < EnoughToRefuse && (count = input.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
